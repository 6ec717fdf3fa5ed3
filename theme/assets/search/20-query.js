// What a reader typed, as units that are looked for one by one.
{
  const { fold, isUnspaced } = compendiumSearch;
  const most = 8;
  const little = new Set('a an and are as at by for from in is of on or the to with'.split(' '));

  // [an ending, what stays of it, how long the rest must be for the rule to hold]
  const plurals = [[/(ss|us|is)$/, '$1', 0], [/ie[sd]$/, 'y', 2], [/(s|x|z|ch|sh)es$/, '$1', 2], [/s$/, '', 3]];
  const endings = [
    [/[iy][sz](ation|ing|ed|er|e)$/, '', 4], [/at(ion|ing|ed|or|ive|e)$/, '', 4], [/([st])ion$/, '$1', 5], [/eed$/, 'e', 4],
    [/(ing|ed)$/, '', 3], [/sal$/, 's', 5], [/ly$/, '', 4], [/e$/, '', 3],
  ];

  const strip = (word, rules) => {
    const [ending, left] = rules.find(([ending, left, least]) => ending.test(word) && word.replace(ending, left).length >= least) ?? [];
    return ending ? word.replace(ending, left) : word;
  };

  /** Light: what a word shares with its plural, past, -ing and -ation. But for a final y it is how the word itself begins. */
  compendiumSearch.stem = word =>
    /^[a-z]{4,}$/.test(word) ? strip(strip(word, plurals), endings).replace(/([bdfglmnprt])\1$/, '$1') : word;

  compendiumSearch.unit = text => {
    const stem = /^[a-z]{4,}$/.test(text) ? compendiumSearch.stem(text) : '';
    return {
      text, stem,
      root: stem ? stem.replace(/y$/, '') : text,
      // Latin words and numbers are found from their beginning, Han characters anywhere.
      before: isUnspaced(text) ? '' : ' ',
      isOpen: isUnspaced(text.at(-1)),
    };
  };

  // What stands around a number where somebody writes out what kind of document it is: 'resolution 77/250', '安理会第1540号决议'.
  const body = /^ (?:(?:联合国)?(?:安理会|安全理事会|大会)?第|(?:(?:un|united nations|security council|general assembly) )*(?:resolution|decision|document|unscr)) (?:no )?/;
  const close = / 号(?:决议|决定|文件)? $/;
  const numberOf = whole => {
    const number = ` ${whole.replace(body, '').replace(close, '').trim()} `;
    return number !== whole && /^ (?:[a-z]+ )*\d+ (?:[a-z\d]+ )*$/.test(number) ? number : '';
  };

  /** Parts that were typed together stand together: 'non-proliferation', '21国集团', "programme of work" in quotation marks. */
  compendiumSearch.query = typed => {
    const number = numberOf(fold(typed)), whole = number || fold(typed);
    const texts = number ? [number.trim()] : (typed.match(/"[^"]+"|“[^”]+”|「[^」]+」|\S+/g) ?? []).map(part => fold(part).trim()).filter(text => text);
    const telling = texts.filter(text => !little.has(text));
    return {
      typed: typed.trim(), whole, number, squeezed: whole.replaceAll(' ', ''),
      units: [...new Set(telling.length ? telling : texts)].slice(0, most).map(compendiumSearch.unit),
    };
  };
}
