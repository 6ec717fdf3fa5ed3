// From what was typed to results; and when there are none, to what was probably meant.
{
  const { query, rank, unit, hits, isUnspaced } = compendiumSearch;

  // Optimal string alignment: a letter too many, too few, another, or two exchanged; gives up beyond the limit.
  const distance = (a, b, limit) => {
    let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      [before, last] = [last, row];
    }
    return last[b.length];
  };

  let known = new Map(), knownOf = 0;
  const words = entries => {
    if (knownOf !== entries.length) {
      known = new Map();
      knownOf = entries.length;
      for (const { all } of entries)
        for (const word of all.match(/[a-z]{3,}/g) ?? []) known.set(word, (known.get(word) ?? 0) + 1);
    }
    return known;
  };

  const letters = word => { let set = 0; for (let i = 0; i < word.length; i++) set |= 1 << word.charCodeAt(i); return set; };
  const ones = set => { let count = 0; for (; set; set &= set - 1) count++; return count; };

  /** @param known words and how often each occurs. */
  const nearest = compendiumSearch.nearest = (word, known) => {
    const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2, own = letters(word);
    let found, least = limit + 1, most = 0;
    for (const [candidate, count] of known) {
      // One slip changes at most two of the letters that a word has: most candidates go no further.
      if (Math.abs(candidate.length - word.length) > limit || ones(own ^ letters(candidate)) > 2 * limit) continue;
      // Of two that are equally near the one with the same first letter, then the more frequent one.
      const far = distance(word, candidate, limit) + (candidate[0] === word[0] ? 0 : 0.5);
      if (far > limit + 0.5) continue;
      if (far < least || far === least && count > most) [found, least, most] = [candidate, far, count];
    }
    for (let i = 3; !found && i <= word.length - 3; i++)
      if (known.has(word.slice(0, i)) && known.has(word.slice(i))) found = `${word.slice(0, i)} ${word.slice(i)}`;
    return found;
  };

  const nearestSymbols = (entries, { squeezed }) => {
    if (!/\d/.test(squeezed) || squeezed.length < 4) return [];
    const far = entries.filter(entry => entry.isSymbol).map(entry => ({ entry, far: distance(squeezed, entry.title.replaceAll(' ', ''), 2) }));
    const least = Math.min(2, ...far.map(item => item.far));
    return far.filter(item => item.far === least).map(({ entry }) => ({ entry, score: 0, passage: -1 }));
  };

  // A run of Han characters of which one is wrong: what stands most often in its place.
  const nearestRun = (run, entries) => {
    const count = new Map();
    for (let i = 0; i < run.length; i++) {
      const pattern = new RegExp(run.slice(0, i) + '[^ ]' + run.slice(i + 1), 'g');
      for (const { all } of entries) for (const found of all.match(pattern) ?? []) count.set(found, (count.get(found) ?? 0) + 1);
    }
    return [...count].reduce((most, item) => item[1] > most[1] ? item : most, ['', 0])[0];
  };

  const corrected = (entries, asked) => {
    const isFound = u => entries.some(({ all }) => hits(all, u).length);
    const known = words(entries);
    const better = ({ text }) => /^[a-z ]+$/.test(text) ? text.split(' ').map(word => known.has(word) ? word : nearest(word, known) ?? '').join(' ')
      : isUnspaced(text) && /^[^ ]{3,12}$/.test(text) ? nearestRun(text, entries) : '';
    const texts = asked.units.map(u => isFound(u) ? u.text : better(u));
    return texts.every(text => text.trim()) ? texts.join(' ') : '';
  };

  // Every second Han character begins a pair: a long run that stands nowhere as a whole is found by its words.
  const loosened = asked => ({
    ...asked,
    units: [...new Set(asked.units.flatMap(({ text }) => text.split(' ')).flatMap(run =>
      isUnspaced(run) && run.length > 2 ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : run))].slice(0, 16).map(unit),
  });

  /** @returns results, the query that they answer, and how: '' as asked, 'instead', 'loosely' or 'none'. */
  compendiumSearch.find = (entries, typed) => {
    const asked = query(typed);
    if (!asked.units.length) return { query: asked, results: [], how: '' };
    const symbol = entries.find(entry => entry.isSymbol && entry.title.replaceAll(' ', '') === asked.squeezed);
    if (symbol) asked.units = [unit(symbol.title.trim())];
    const results = rank(entries, asked, asked.units.length);
    if (results.length) return { query: asked, results, how: '' };

    const symbols = nearestSymbols(entries, asked);
    if (symbols.length) return { query: asked, results: symbols, how: 'instead', instead: symbols.map(({ entry }) => entry.shown.title).join(' / ') };
    const instead = corrected(entries, asked);
    if (instead && instead !== asked.units.map(({ text }) => text).join(' ')) {
      const other = query(instead), answers = rank(entries, other, other.units.length);
      if (answers.length) return { query: other, results: answers, how: 'instead', instead };
    }
    const loose = loosened(asked), some = loose.units.length > 1 ? rank(entries, loose, Math.ceil(loose.units.length / 2)) : [];
    return { query: loose, results: some, how: some.length ? 'loosely' : 'none' };
  };
}
