using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>Sets what is true of each character: its script, whether it has several forms, whether it spells names.</summary>
internal static class LetterTraitsWriter
{
    // GB 2312 has these too, but no Simplified text writes them.
    private const string TraditionalAllTheSame = "後於菸麴";

    public static void Set(Letter[] letters, IReadOnlyDictionary<char, string> forms, IReadOnlyDictionary<string, string> texts)
    {
        for (var unit = 0x3400; unit < 0xE000; unit++)
            if (unit is < 0xA000 or >= 0xD800)
                letters[unit].Traits |= LetterTraits.Han;
        for (var unit = 0xF900; unit < 0xFB00; unit++)
            letters[unit].Traits |= LetterTraits.Han;
        letters['〇'].Traits |= LetterTraits.Han;

        foreach (var (unit, all) in forms)
        {
            if (all.Length > 1) letters[unit].Traits |= LetterTraits.OneToMany;
            if (!all.Contains(unit, StringComparison.Ordinal)) letters[unit].Traits |= LetterTraits.OnlySimplified;
            foreach (var form in all)
                foreach (var one in (ReadOnlySpan<char>)[form, (char)letters[form].Variant])
                    if (!forms.ContainsKey(one) && !InSimplifiedTexts(one))
                        letters[one].Traits |= LetterTraits.OnlyTraditional;
        }
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
