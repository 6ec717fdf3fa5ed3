// The files of the index. They come as scripts, because a page that was opened from a disk may fetch nothing.
{
  const { fold, learn, choose } = compendiumSearch;
  const waiting = new Map();

  compendiumSearch.take = (name, value) => waiting.get(name)?.(value);

  const load = (folder, name, version) => new Promise((resolve, reject) => {
    // An edition in one file carries them within itself.
    const kept = document.querySelector(`script[data-piece="${name}"]`);
    if (kept) return resolve(JSON.parse(kept.textContent));
    const script = document.createElement('script');
    waiting.set(name, resolve);
    script.onerror = reject;
    script.onload = () => script.remove();
    script.src = `${folder}${name}.js${version ? `?v=${version}` : ''}`;
    document.head.append(script);
  });

  const entryOf = (head, order, [kind, parts, path, section, title, names, flat]) => {
    const passages = flat.flatMap((anchor, i) => i % 2 ? [] : { anchor, text: flat[i + 1] });
    const entry = {
      order, kind, parts, path, isSymbol: head.kinds[kind][0] === 'document', shown: { section, title, names, passages },
      // A note carries the number of its proposal, but is not what somebody who types the number wants.
      section: head.kinds[kind][0] === 'note' ? '' : fold(section),
      title: fold(title), names: names.map(name => fold(name)), texts: passages.map(({ text }) => fold(text)),
    };
    entry.symbols = [title, ...names].filter(name => /\/.*\d/.test(name)).map(name => fold(name));
    // Most entries are passed over by a look at this alone.
    entry.all = [entry.title, entry.section, ...entry.names, ...entry.texts].join('');
    return entry;
  };

  const open = async folder => {
    const head = await load(folder, 'head');
    learn(head.alike);
    const files = new Map();
    const file = name => {
      if (!files.has(name)) files.set(name, load(folder, name, head.version).catch(error => { files.delete(name); throw error; }));
      return files.get(name);
    };
    const index = { head, entries: [], file };
    const read = new Set();
    const readText = async number => {
      const list = await file(`text-${number}`);
      if (read.has(number)) return;
      read.add(number);
      // Known places keep their order, whichever file came first.
      index.entries.push(...list.map((entry, i) => entryOf(head, number * 1e4 + i, entry)));
    };
    /** Loads what may answer the query. @returns whether there is more that it left out. */
    index.prepare = async typed => {
      const { numbers, isMore } = head.terms ? await choose(index, typed, read) : { numbers: [...Array(head.pieces).keys()] };
      await Promise.all(numbers.filter(number => !read.has(number)).map(readText));
      return isMore;
    };
    return index;
  };

  const indexes = new Map();

  /** One index for all boxes of a page; after a failure the next query tries again. */
  compendiumSearch.index = folder => {
    if (!indexes.has(folder)) indexes.set(folder, open(folder).catch(error => { indexes.delete(folder); throw error; }));
    return indexes.get(folder);
  };
}
