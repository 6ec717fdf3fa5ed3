// Which entries answer a query, the best first.
{
  const { stem } = compendiumSearch;
  // A hit is a whole word (3), the beginning of one (2) or a word with the same stem (1).
  const inTitle = [0, 40, 46, 60], inNames = [0, 26, 32, 44], inText = [0, 5, 7, 10];

  /** @param most after how many to stop; for a judgement a few are enough. */
  compendiumSearch.hits = (text, { text: sought, stem: sameStem, root, before, isOpen }, most = 4) => {
    const found = [];
    for (let i = text.indexOf(before + root); i >= 0 && found.length < most; i = text.indexOf(before + root, i + 1)) {
      const start = i + before.length;
      let end = start + sought.length, quality = isOpen || text[end] === ' ' ? 3 : 2;
      if (!text.startsWith(sought, start)) {
        end = text.indexOf(' ', start);
        quality = sameStem && stem(text.slice(start, end)) === sameStem ? 1 : 0;
      }
      if (quality) found.push({ start, end, quality });
    }
    return found;
  };

  const best = hits => hits.reduce((most, { quality }) => Math.max(most, quality), 0);

  // The shortest stretch from some hit of the first unit to the nearest hits of the others.
  const spread = all => Math.min(...all[0].map(({ start }) => {
    const nearest = all.slice(1).map(hits => hits.reduce((near, hit) => Math.abs(hit.start - start) < Math.abs(near.start - start) ? hit : near));
    return Math.max(start, ...nearest.map(hit => hit.start)) - Math.min(start, ...nearest.map(hit => hit.start));
  }));

  const stems = text => text.split(' ').map(stem).join(' ');

  const exactness = (entry, { whole, number, squeezed, stemmed }) => {
    const same = text => text === whole || text.replaceAll(' ', '') === squeezed;
    if (same(entry.title)) return entry.isSymbol ? 500 : 300;
    if (entry.symbols.some(same)) return 450;
    // A symbol without its body (pv1207, 61/257); a number alone is rather a year.
    if (/\d/.test(whole) && entry.symbols.some(symbol => symbol.endsWith(whole))) return / .* /.test(whole.trimEnd()) ? entry.isSymbol ? 400 : 390 : 250;
    // The Security Council counts through the years and puts the year behind: S/RES/1540 (2004).
    if (number && entry.isSymbol && entry.symbols.some(symbol => symbol.includes(` res${number}`))) return 400;
    return same(entry.section) ? 350 : entry.names.some(same) ? 280 : stems(entry.title) === stemmed ? 240 : 0;
  };

  /** @returns the entry with its score, or nothing where fewer units are found than needed. */
  const judge = (entry, query, need) => {
    const { units } = query;
    if (units.filter(({ before, root }) => entry.all.includes(before + root)).length < need) return;
    const titles = units.map(u => compendiumSearch.hits(entry.title, u));
    const names = units.map(u => [entry.section, ...entry.names].reduce((most, name) => Math.max(most, best(compendiumSearch.hits(name, u))), 0));
    const texts = units.map(() => 0);
    let passage = -1, passageScore = 0, count = 0;
    entry.texts.forEach((text, i) => {
      const all = units.map(u => compendiumSearch.hits(text, u));
      const present = all.filter(hits => hits.length);
      if (!present.length) return;
      count += present.length;
      all.forEach((hits, u) => { texts[u] = Math.max(texts[u], best(hits)); });
      const near = present.length > 1 ? 14 * present.length / units.length / (1 + spread(present) / 12) : 0;
      const score = present.reduce((sum, hits) => sum + inText[best(hits)], 0) + near;
      if (score > passageScore) [passage, passageScore] = [i, score];
    });
    const found = units.filter((_, u) => titles[u].length || names[u] || texts[u]).length;
    if (found < need) return;
    const covered = titles.reduce((sum, hits, u) => sum + (hits.length ? units[u].text.length : 0), 0) / (entry.title.length || 1);
    const score = exactness(entry, query) + 30 * Math.min(1, covered) + passageScore + Math.min(5, count)
      + units.reduce((sum, _, u) => sum + Math.max(inTitle[best(titles[u])], inNames[names[u]], inText[texts[u]]), 0) * found / units.length;
    return { entry, score, passage };
  };

  /** Everything with at least so many of the units; a page that fills more than one file of the index shows once. */
  compendiumSearch.rank = (entries, query, need) => {
    const seen = new Set();
    query.stemmed = stems(query.whole);
    return entries.map(entry => judge(entry, query, need)).filter(result => result)
      .sort((a, b) => b.score - a.score || a.entry.order - b.entry.order)
      .filter(({ entry }) => !seen.has(entry.path) && seen.add(entry.path));
  };
}
