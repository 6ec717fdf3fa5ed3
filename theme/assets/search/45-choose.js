// For a site that is too large to be loaded whole: which of its text files to ask. SearchFiles.cs says how it is split.
{
  const { query, stem, isUnspaced } = compendiumSearch;
  const mostTerms = 5, mostTexts = 11;
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  /** The twin of Postings.cs. */
  compendiumSearch.numbers = written => {
    const numbers = [];
    for (let i = 0, last = -1, step = 0, shift = 0; i < written.length; i++) {
      const digit = digits.indexOf(written[i]);
      if (digit < 0) break;
      step += (digit & 31) * 2 ** shift;
      shift += 5;
      if (digit < 32) {
        numbers.push(last += step + 1);
        step = shift = 0;
      }
    }
    return numbers;
  };

  // The last of the ascending list that is not behind the sought one.
  const place = (list, sought) => {
    let low = 0, high = list.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (list[middle] <= sought) low = middle; else high = middle;
    }
    return low;
  };

  const termsOf = ({ units, squeezed }) => [`=${squeezed}`, ...new Set(units.flatMap(({ text }) => text.split(' ')).flatMap(run =>
    isUnspaced(run) && run.length > 2 ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : run))];

  const lookUp = (list, term) => {
    const same = stem(term), isWord = !isUnspaced(term) && term[0] !== '=';
    const root = isWord && same.length > 3 ? same.replace(/y$/, '') : term;
    const found = { titles: new Set(), passages: new Set(), known: Infinity };
    for (let i = 0; i < list.length; i += 3) {
      if (!(isWord ? list[i].startsWith(root) && (list[i].startsWith(term) || stem(list[i]) === same) : list[i] === term)) continue;
      compendiumSearch.numbers(list[i + 1]).forEach(number => found.titles.add(number));
      const passages = compendiumSearch.numbers(list[i + 2]);
      passages.forEach(number => found.passages.add(number));
      if (list[i + 2].endsWith('~')) found.known = Math.min(found.known, passages.at(-1));
    }
    return found;
  };

  /** @returns the numbers of the text files to load next, the most promising first, and whether more would be worth a look. */
  compendiumSearch.choose = async ({ head, file }, typed, read) => {
    const starts = head.starts = typeof head.starts === 'string' ? compendiumSearch.numbers(head.starts) : head.starts;
    const wanted = termsOf(query(typed)).map(term => ({ term, number: place(head.terms, term) }));
    const numbers = [...new Set(wanted.map(({ number }) => number))].slice(0, mostTerms);
    const lists = new Map(await Promise.all(numbers.map(async number => [number, await file(`terms-${number}`)])));
    const [exact, ...terms] = wanted.filter(({ number }) => lists.has(number)).map(({ term, number }) => lookUp(lists.get(number), term));

    const files = new Map();
    const note = (number, key, value) => {
      const at = place(starts, number);
      const facts = files.get(at) ?? files.set(at, { together: new Map() }).get(at);
      if (key === undefined) facts.together.set(number, (facts.together.get(number) ?? 0) + value);
      else facts[key] = Math.max(facts[key] ?? 0, value);
    };
    exact.titles.forEach(number => note(number, 'exact', 100));
    terms.forEach(({ titles, passages }, i) => {
      titles.forEach(number => note(number, i, 3));
      passages.forEach(number => { note(number, i, 1); note(number, undefined, 1); });
    });
    const judged = [...files].map(([number, facts]) => {
      // Of a term that is nearly everywhere only the first places are known.
      const of = terms.map(({ known }, i) => facts[i] ?? (starts[number] > known ? 0.5 : 0));
      const score = (facts.exact ?? 0) + of.reduce((sum, value) => sum + value, 0) + 2 * Math.max(0, ...facts.together.values());
      return { number, score, isWhole: of.every(value => value) };
    }).sort((a, b) => b.isWhole - a.isWhole || b.score - a.score || a.number - b.number);
    const promising = judged.some(({ isWhole }) => isWhole) ? judged.filter(({ isWhole, score }) => isWhole || score > 100) : judged;
    const next = promising.map(({ number }) => number).filter(number => !read.has(number));
    return { numbers: next.slice(0, mostTexts), isMore: next.length > mostTexts };
  };
}
