namespace CompendiumSite.Chinese;

/// <summary>Folds Latin letters: without accents, in upper case.</summary>
internal static class LatinLetters
{
    // Each string is a letter and everything that folds to it. The framework's own folding asks the ICU of the machine.
    private static readonly string[] families =
    [
        "AÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶÆ", "CÇĆĈĊČ", "DÐĎĐ", "EÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆƏ", "GĜĞĠĢǦ", "HĤĦ", "IÌÍÎÏĨĪĬĮİıỈỊ", "JĴ", "KĶ", "LĹĻĽĿŁ",
        "NÑŃŅŇŊ", "OÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢŒ", "RŔŖŘ", "SŚŜŞŠȘß", "TŢŤŦȚÞ", "UÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ", "WŴ", "YÝŶŸỲỴỶỸ", "ZŹŻŽ",
    ];

    private static readonly Dictionary<char, char> folded =
        families.SelectMany(f => f.Skip(1).SelectMany(c => new[] { c, char.ToLowerInvariant(c) }.Distinct().Select(v => (Variant: v, Letter: f[0]))))
            .DistinctBy(f => f.Variant).ToDictionary(f => f.Variant, f => f.Letter);

    public static char Fold(char unit)
    {
        if (unit < 0x80) return char.IsAsciiLetterLower(unit) ? (char)(unit - 0x20) : unit;
        return folded.TryGetValue(unit, out var letter) ? letter : unit;
    }
}
