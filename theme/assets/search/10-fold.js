'use strict';

// The search, in parts that share this one name; the files below search/ hand what they hold to it.
const compendiumSearch = {};

// The twin of src/CompendiumSite.Core/Search/Folding.cs, where it is said what makes two spellings equal.
{
  const gap = 0, letter = 1, digit = 2, unspaced = 3, apostrophe = 4, nothing = 5;
  let alike = new Map();
  let known = [];

  const isUnspaced = p => p >= 0x3005 && p <= 0x3007 || p >= 0x3040 && p <= 0x30ff || p >= 0x3400 && p <= 0x9fff || p >= 0x20000 && p <= 0x3ffff;

  const partOf = c => c === "'" || c === '’' ? apostrophe
    : !/[\p{L}\p{N}]/u.test(c) ? gap
    : isUnspaced(c.codePointAt(0)) ? unspaced
    : /\p{L}/u.test(c) ? letter : digit;

  const foldOne = c => {
    const plain = c.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').normalize('NFC').toLowerCase();
    return Array.from(plain).flatMap(one => Array.from(alike.get(one) ?? one)).map(one => ({ one, part: partOf(one) }));
  };

  /** @param pairs the characters that a table and not Unicode folds: 'øo ææ 漢汉'. */
  compendiumSearch.learn = pairs => {
    alike = new Map(pairs.split(' ').map(pair => [String.fromCodePoint(pair.codePointAt(0)), pair.slice(pair.codePointAt(0) > 0xffff ? 2 : 1)]));
    known = [];
  };

  /** @param at where each unit of the folded text came from, if given as an array. */
  compendiumSearch.fold = (text, at) => {
    let to = '', before = gap, between = nothing;
    for (let i = 0, point; i < text.length; i += point > 0xffff ? 2 : 1) {
      point = text.codePointAt(i);
      for (const { one, part } of known[point] ??= foldOne(String.fromCodePoint(point))) {
        if (part === gap || part === apostrophe) {
          between = part === apostrophe && between === nothing ? apostrophe : gap;
          continue;
        }
        if (part !== before || between !== nothing && !(between === apostrophe && part === letter)) {
          to += ' ';
          at?.push(i);
        }
        to += one;
        at?.push(i);
        if (one.length > 1) at?.push(i);
        before = part;
        between = nothing;
      }
    }
    if (to) {
      to += ' ';
      at?.push(text.length);
    }
    return to;
  };

  compendiumSearch.isUnspaced = c => isUnspaced(c.codePointAt(0));
}
