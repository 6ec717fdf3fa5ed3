using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>Sets what is true of each character: its script, whether it has several forms, whether it spells names.</summary>
internal static class LetterTraitsWriter
{
    // GB 2312 has these too, but no Simplified text writes them.
    private const string TraditionalAllTheSame = "後於菸麴徵";

    public static void Set(Lexicon lexicon, IReadOnlyDictionary<string, string> texts)
    {
        var (letters, forms) = (lexicon.Letters, lexicon.Forms);
        for (var unit = 0x3400; unit < 0xE000; unit++)
            if (unit is < 0xA000 or >= 0xD800)
                letters[unit].Traits |= LetterTraits.Han;
        for (var unit = 0xF900; unit < 0xFB00; unit++)
            letters[unit].Traits |= LetterTraits.Han;
        letters['〇'].Traits |= LetterTraits.Han;

        // Whatever conversion may write is no sign of a Simplified text, although the dictionary may have it as a key (群, 么).
        var written = forms.Values.Concat(lexicon.Phrases.Values).SelectMany(f => f).Concat(texts["opencc/TWVariants.txt"]).ToHashSet();
        written.UnionWith(written.Select(f => (char)letters[f].Variant).ToArray());
        foreach (var (unit, all) in forms)
        {
            if (all.Length > 1) letters[unit].Traits |= LetterTraits.OneToMany;
            if (!written.Contains(unit)) letters[unit].Traits |= LetterTraits.OnlySimplified;
        }
        var changed = forms.SelectMany(f => f.Value.Where(form => form != f.Key)).ToHashSet();
        changed.UnionWith(changed.Select(f => (char)letters[f].Variant).ToArray());
        foreach (var form in changed)
            if (!forms.ContainsKey(form) && !InSimplifiedTexts(form))
                letters[form].Traits |= LetterTraits.OnlyTraditional;
        foreach (var (key, _) in DictionaryText.Reference(texts["opencc/CJK_Compatibility_Ideographs.txt"]))
            letters[key[0]].Traits |= LetterTraits.Compatibility;
        foreach (var (section, key, _, _) in DictionaryText.Words(texts["words/name-characters.txt"]))
            foreach (var unit in key)
                letters[unit].Traits |= section switch { "names" => LetterTraits.Name, "sounds" => LetterTraits.Sound, _ => LetterTraits.SureSound };
    }

    // GB 2312 is the list of characters that Simplified texts are made of.
    private static bool InSimplifiedTexts(char unit)
    {
        if (char.IsSurrogate(unit) || TraditionalAllTheSame.Contains(unit, StringComparison.Ordinal)) return char.IsSurrogate(unit);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;
        var bytes = encoding.GetBytes([unit]);
        return bytes.Length == 2 && bytes[0] is >= 0xA1 and <= 0xF7 && bytes[1] >= 0xA1;
    }
}
