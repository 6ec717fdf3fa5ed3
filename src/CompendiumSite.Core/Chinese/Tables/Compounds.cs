namespace CompendiumSite.Chinese;

/// <summary>Looks at words as joined from other words, once all are known.</summary>
internal static class Compounds
{
    /// <summary>
    /// A phrase of the reference that only joins words (并可以, 录的) must not outbid a word at its border (合并|可以, 记录|的): it
    /// costs what its words cost. A phrase that changes something stays cheap.
    /// </summary>
    public static void Level(Lexicon lexicon)
    {
        const WordTraits phraseOfPath = WordTraits.Phrase | WordTraits.Path;
        foreach (var (key, word) in lexicon.Words.ToArray())
        {
            if ((word.Traits & (phraseOfPath | WordTraits.Own)) != phraseOfPath) continue;
            if (key.Length == 2 && !IsFunction(lexicon, key[0]) && !IsFunction(lexicon, key[1])) continue;
            var (cost, form) = CheapestPath(lexicon, key);
            if (form == lexicon.FormOf(key, word)) lexicon.Words[key] = word with { Cost = (ushort)Math.Max(cost, word.Cost) };
        }
    }

    /// <summary>
    /// A converted line is recognised by a character that only Traditional texts have. A phrase whose form has none (划著) is
    /// entered in this form as well, so that it is met again and stays.
    /// </summary>
    public static void PutConverted(Lexicon lexicon)
    {
        foreach (var (key, word) in lexicon.Words.ToArray())
        {
            if ((word.Traits & WordTraits.Path) == 0 || key.Length < 2) continue;
            var form = lexicon.FormOf(key, word);
            if (form == key || lexicon.Words.ContainsKey(form) || form.Any(c => (lexicon.Letters[c].Traits & LetterTraits.OnlyTraditional) != 0)) continue;
            lexicon.Put(form, new() { Traits = word.Traits & ~WordTraits.Phrase, Cost = word.Cost, Reference = -1, Text = lexicon.Text(form, form) });
        }
    }

    private static bool IsFunction(Lexicon lexicon, char unit) =>
        lexicon.Words.TryGetValue(unit.ToString(), out var word) && word.Cost == Costs.FunctionCharacter;

    // Through a word, without taking the word itself.
    public static (int Cost, string Form) CheapestPath(Lexicon lexicon, string key)
    {
        var paths = new (int Cost, string Form)[key.Length + 1];
        Array.Fill(paths, (int.MaxValue, ""), 1, key.Length);
        paths[0] = (0, "");
        for (var i = 0; i < key.Length; i++)
            for (var length = 1; length <= key.Length - i && length < key.Length; length++)
            {
                var part = key.Substring(i, length);
                var isKnown = lexicon.Words.TryGetValue(part, out var word) && (word.Traits & WordTraits.Path) != 0;
                if (!isKnown && length > 1) continue;
                var cost = paths[i].Cost + (isKnown ? word.Cost : Costs.OtherCharacter);
                if (cost < paths[i + length].Cost) paths[i + length] = (cost, paths[i].Form + (isKnown ? lexicon.FormOf(part, word) : lexicon.Usual(part)));
            }
        return paths[^1];
    }
}
