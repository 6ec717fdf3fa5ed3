// For a site that is too large to be loaded whole: which of its text files to ask. SearchFiles.cs says how it is split.
{
  const { query, stem, isUnspaced, nearest } = compendiumSearch;
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
    const numberOf = term => place(head.terms, term);
    const lookFor = async term => lookUp(await file(`terms-${numberOf(term)}`), term);
    let most = mostTexts, ranks;
    // What is loaded for the terms is saved on the texts, so that the sum stays the same.
    const frequent = async () => {
      if (!ranks) most -= 2;
      return ranks ??= new Map((await file('words')).split(' ').map((word, i, words) => [word, words.length - i]));
    };

    const [whole, ...asked] = termsOf(query(typed));
    if (new Set(asked.map(numberOf)).size >= mostTerms) {
      // The rarest decide most: first the words that are not even among the frequent ones.
      const known = await frequent(), rank = term => known.get(term) ?? (/^[a-z]{4,}$/.test(term) ? 0 : 1);
      asked.sort((a, b) => rank(a) - rank(b));
    }
    const numbers = [...new Set([whole, ...asked].map(numberOf))].slice(0, mostTerms);
    const wanted = asked.filter(term => numbers.includes(numberOf(term)));
    const [exact, ...terms] = await Promise.all([whole, ...wanted].map(lookFor));
    // Of a word that nobody wrote, what was probably meant is looked for in its place.
    for (const i of wanted.keys()) {
      if (!/^[a-z]{4,}$/.test(wanted[i]) || terms[i].titles.size || terms[i].passages.size || most < mostTexts - 3) continue;
      // The words around it in the alphabet are loaded already; among them may be a rare one.
      const around = (await file(`terms-${numberOf(wanted[i])}`)).filter((term, at) => at % 3 === 0 && /^[a-z]{4,}$/.test(term));
      const meant = nearest(wanted[i], new Map([...around.map(word => [word, 0]), ...await frequent()]));
      if (meant) terms[i] = await lookFor(meant.split(' ')[0]);
      most -= 1;
    }

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
    return { numbers: next.slice(0, most), isMore: next.length > most };
  };
}
