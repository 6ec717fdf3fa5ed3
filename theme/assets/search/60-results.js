// Results as elements: the title and the best sentence, with what was found marked.
{
  const { fold, hits, isUnspaced } = compendiumSearch;

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  compendiumSearch.make = make;

  /** Where the units stand in the text as it is shown: [from, to, unit], without overlaps. */
  const ranges = (text, units) => {
    const at = [], folded = fold(text, at);
    const behind = i => at[i] + (text.codePointAt(at[i]) > 0xffff ? 2 : 1);
    return units.flatMap((unit, u) => hits(folded, unit, 100).map(({ start, end }) => [at[start], behind(end - 1), u]))
      .sort((a, b) => a[0] - b[0] || b[1] - a[1])
      .reduce((kept, range) => { if (!kept.length || range[0] >= kept.at(-1)[1]) kept.push(range); return kept; }, []);
  };

  const marked = (text, found, from = 0, to = text.length) => {
    const parts = [];
    let done = from;
    for (const [start, end] of found.filter(range => range[0] >= from && range[1] <= to)) {
      parts.push(text.slice(done, start), make('mark', {}, text.slice(start, end)));
      done = end;
    }
    return [...parts, text.slice(done, to)].filter(part => part !== '');
  };

  const sentences = text => [...text.matchAll(/.+?(?:[。！？；](?:[”’」』）]*)|[a-z\d)”’][.!?;][”’)]*(?=\s+[^a-z\s])|$)\s*/gsu)].map(match => [match.index, match.index + match[0].length]);

  /** The sentence with the most of what was asked for, shortened around it. */
  const snippet = (text, units, most) => {
    const found = ranges(text, units);
    const inside = ([from, to]) => new Set(found.filter(range => range[0] >= from && range[0] < to).map(range => range[2])).size;
    let [from, to] = sentences(text).reduce((best, sentence) => inside(sentence) > inside(best) ? sentence : best, [0, 0]);
    if (!to) [from, to] = [0, text.length];
    const room = /[\u3400-\u9fff]/.test(text.slice(from, to)) ? most / 2 : most;
    if (to - from > room) {
      const first = found.find(range => range[0] >= from)?.[0] ?? from;
      if (first - from > room * 0.6) {
        from = first - Math.floor(room / 3);
        if (!isUnspaced(text[from])) from = Math.max(from, text.lastIndexOf(' ', first) + 1 && text.indexOf(' ', from) + 1);
      }
      if (to - from > room) {
        to = from + Math.floor(room);
        if (!isUnspaced(text[to])) to = Math.max(text.lastIndexOf(' ', to), found.find(range => range[0] === first)?.[1] ?? 0);
      }
    }
    return [from > 0 && !/[。！？；.!?;”’」』）)]\s*$/.test(text.slice(0, from)) ? '…' : '', ...marked(text, found, from, to), to < text.length && !/[。！？；.!?;”’」』）)]\s*$/.test(text.slice(from, to)) ? '…' : ''];
  };

  const foreign = (text, language) => {
    const other = /[\u3400-\u9fff]/.test(text) ? 'zh-Hans' : 'en';
    return other.slice(0, 2) === language.slice(0, 2) ? '' : other;
  };

  // In an edition in one file a page is a place of it, or was left out and is on the site.
  const hrefOf = (path, base) => {
    if (!new URL(base).hash) return new URL(path, base).href;
    const place = path.replace('.html', '').replace('#', '/');
    return document.getElementById(place) ? `#${place}` : new URL(path, document.querySelector('link[rel=canonical]').href).href;
  };

  const resultOf = ({ entry, passage }, { units }, { head, base, most }) => {
    const { title, section, names, passages } = entry.shown;
    const anchor = passages[passage]?.anchor;
    const link = make('a', { href: hrefOf(anchor ? entry.path.replace(/#.*|$/, `#${anchor}`) : entry.path, base) });
    if (section) link.append(make('span', { className: 'section' }, section), ' ');
    const inTitle = ranges(title, units);
    link.append(...marked(title, inTitle));
    const item = make('li', {}, link);
    const shownBy = new Set(inTitle.map(range => range[2]));
    const name = names.find(name => ranges(name, units).some(range => !shownBy.has(range[2])));
    if (name && !(passage >= 0 && shownBy.size)) {
      const words = make('span', { lang: foreign(name, document.documentElement.lang) }, ...marked(name, ranges(name, units)));
      const [before, behind] = head.say.also.split('{0}');
      item.append(make('p', { className: 'also' }, before, words, behind));
    }
    const text = passages[Math.max(0, passage)]?.text;
    if (text) item.append(make('p', {}, ...snippet(text, units, most)));
    return item;
  };

  /** Groups in the order of their best results. */
  compendiumSearch.groups = (results, head) => {
    const groups = new Map();
    for (const result of results) {
      const kind = result.entry.kind;
      if (!groups.has(kind)) groups.set(kind, []);
      groups.get(kind).push(result);
    }
    return [...groups].map(([kind, list]) => ({ kind: head.kinds[kind][0], label: head.kinds[kind][1], list }));
  };

  /** @param view head, base (the address of the search page), ofEach (results), most (characters of a sentence), heading (its element). */
  compendiumSearch.show = ({ label, list }, query, view) => {
    const items = make('ol', {}, ...list.slice(0, view.ofEach).map(result => resultOf(result, query, view)));
    items.setAttribute('aria-label', label);
    return make('section', { className: 'search-group' },
      make(view.heading, { className: 'search-kind' }, label, ' ', make('span', { className: 'count' }, String(list.length))), items);
  };
}
