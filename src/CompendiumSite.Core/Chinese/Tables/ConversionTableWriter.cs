namespace CompendiumSite.Chinese;

/// <summary>
/// Compiles the text dictionaries to the table that is embedded. It runs when the dictionaries change, and in the test which
/// proves that the committed table is theirs.
/// </summary>
internal static class ConversionTableWriter
{
    private const string OpenCC = "opencc/", Lists = "words/";

    /// <param name="texts">The contents of the files below Data, by their paths.</param>
    public static byte[] Write(IReadOnlyDictionary<string, string> texts)
    {
        var lexicon = new Lexicon();
        Characters(lexicon, texts);
        Phrases(lexicon, texts);
        Others(lexicon, texts);
        OwnLists.Put(lexicon, texts);
        Forms(lexicon);
        Compounds.Level(lexicon);
        LetterTraitsWriter.Set(lexicon, texts);
        Compounds.PutConverted(lexicon);
        return lexicon.Bytes();
    }

    private static void Characters(Lexicon lexicon, IReadOnlyDictionary<string, string> texts)
    {
        var letters = lexicon.Letters;
        for (var unit = 0; unit < letters.Length; unit++)
            (letters[unit].Standard, letters[unit].Variant) = ((ushort)unit, (ushort)unit);
        foreach (var (key, forms) in DictionaryText.Reference(texts[OpenCC + "TWVariants.txt"]))
            letters[key[0]].Variant = forms[0][0];
        foreach (var more in DictionaryText.Words(texts[Lists + "variants.txt"]))
            lexicon.MoreVariants[more.Key[0]] = more.Form![0];
        foreach (var (key, forms) in DictionaryText.Reference(texts[OpenCC + "STCharacters.txt"]))
        {
            if (key.Length == 1) lexicon.Forms[key[0]] = string.Concat(forms);
            if (key.Length == 1 && forms[0].Length == 1) letters[key[0]].Standard = forms[0][0];
            else lexicon.Put(key, new()
            {
                Traits = WordTraits.Character | WordTraits.Path | WordTraits.Settles,
                Cost = Costs.RareCharacter,
                Text = lexicon.Pool(forms[0]),
                Reference = lexicon.Pool(forms[0]),
            });
        }
        for (var unit = 0; unit < letters.Length; unit++)
            letters[unit].Taiwan = lexicon.Vary((char)letters[unit].Standard);
    }

    private static void Phrases(Lexicon lexicon, IReadOnlyDictionary<string, string> texts)
    {
        var doubtful = DictionaryText.Words(texts[Lists + "doubtful.txt"]).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var dropped = DictionaryText.Words(texts[Lists + "dropped.txt"]).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var variants = DictionaryText.Reference(texts[OpenCC + "TWVariantsPhrases.txt"]).ToDictionary(v => v.Key, v => v.Forms[0]);
        foreach (var file in new[] { "STPhrases.txt", "STPhrases_GeneratedFromRegionalPhrases.txt" })
            foreach (var (key, forms) in DictionaryText.Reference(texts[OpenCC + file]))
            {
                // The reference looks into both files as if they were one; the first has the say.
                if (!lexicon.Phrases.TryAdd(key, forms[0])) continue;
                var isDoubtful = doubtful.Contains(key);
                var text = lexicon.Text(key, variants.GetValueOrDefault(forms[0]) ?? Lexicon.Map(forms[0], lexicon.Vary));
                lexicon.Put(key, new()
                {
                    Traits = WordTraits.Phrase | (dropped.Contains(key) ? 0 : WordTraits.Path) | (isDoubtful ? 0 : WordTraits.Settles),
                    Cost = isDoubtful ? Costs.Doubtful : key.Length == 2 && text < 0 ? Costs.PlainPair : Costs.Phrase,
                    Text = text,
                    Reference = forms[0] == Lexicon.Map(key, c => (char)lexicon.Letters[c].Standard) ? -1 : lexicon.Pool(forms[0]),
                });
            }
    }

    private static void Others(Lexicon lexicon, IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (key, forms) in DictionaryText.Reference(texts[OpenCC + "TWVariantsPhrases.txt"]))
            lexicon.Put(key, new() { Traits = WordTraits.VariantPhrase, Text = -1, Reference = lexicon.Pool(forms[0]) });
        foreach (var (key, forms) in DictionaryText.Reference(texts[OpenCC + "CJK_Compatibility_Ideographs.txt"]))
            lexicon.Put(key, new() { Traits = WordTraits.Compatibility, Text = -1, Reference = lexicon.Pool(forms[0]) });
    }

    // Where a character has several forms, the list for editors names them all.
    private static void Forms(Lexicon lexicon)
    {
        foreach (var (unit, all) in lexicon.Forms)
            if (all.Length > 1 && !lexicon.Words.ContainsKey(unit.ToString()))
                lexicon.Put(unit.ToString(), new() { Text = -1, Reference = lexicon.Pool(Lexicon.Map(all, lexicon.Vary)) });
    }
}
