namespace CompendiumSite.Chinese;

/// <summary>A name to be sorted, and its sound where the name has a character of several sounds.</summary>
/// <param name="Reading">The name spelled with characters of the right sound: 重庆 is read 崇庆. Only pinyin order asks for it.</param>
public readonly record struct SortName(string Name, string? Reading = null)
{
    public static implicit operator SortName(string name) => new(name);
}

/// <summary>The order in which readers of a language expect names, and the headings of such a list.</summary>
public abstract class Collation : IComparer<SortName>, IComparer<string>
{
    // A list begins with numbers, has then one heading after another, and ends with what no heading fits.
    private protected const int NumberSection = 0, LastSection = int.MaxValue;
    private const string NumberHeading = "0–9", OtherHeading = "…";

    private static readonly Collation English = new EnglishCollation();
    private static readonly Lazy<Collation> Pinyin = new(() => new PinyinCollation(HanOrder.Pinyin)), Strokes = new(() => new StrokeCollation(HanOrder.Strokes));

    /// <summary>Pinyin for zh-Hans, strokes for zh-Hant, the alphabet for every other language.</summary>
    public static Collation For(string language) => language switch
    {
        "zh-Hans" or "zh" => Pinyin.Value,
        "zh-Hant" => Strokes.Value,
        _ => English,
    };

    public int Compare(SortName x, SortName y)
    {
        var (a, b) = (Spelling(x), Spelling(y));
        var bySection = Section(a).CompareTo(Section(b));
        if (bySection != 0) return bySection;
        var byWeight = CompareWeights(a, b);
        // Names that differ in case or punctuation only still have one order.
        return byWeight != 0 ? byWeight : string.CompareOrdinal(x.Name, y.Name);
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(new SortName(x ?? ""), new SortName(y ?? ""));

    /// <summary>The heading under which the name stands: a letter, a number of strokes, or what stands for all numbers.</summary>
    public string Heading(SortName name) => Section(Spelling(name)) switch
    {
        NumberSection => NumberHeading,
        LastSection => OtherHeading,
        var section => HeadingOf(section),
    };

    private protected virtual string Spelling(SortName name) => name.Name;

    /// <summary>The section of a list to which a name belongs that begins with this character; null if the character does not count.</summary>
    private protected abstract int? SectionOf(char unit);

    private protected abstract string HeadingOf(int section);

    /// <summary>The place of a character among all characters; 0 if it does not count.</summary>
    private protected abstract int WeightOf(char unit);

    private int Section(string spelling)
    {
        foreach (var unit in spelling)
            if (SectionOf(unit) is { } section) return section;
        return LastSection;
    }

    private int CompareWeights(string x, string y)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < x.Length && WeightOf(x[i]) == 0) i++;
            while (j < y.Length && WeightOf(y[j]) == 0) j++;
            if (i >= x.Length || j >= y.Length) return (i < x.Length).CompareTo(j < y.Length);
            var byWeight = WeightOf(x[i]).CompareTo(WeightOf(y[j]));
            if (byWeight != 0) return byWeight;
        }
    }

    private sealed class EnglishCollation : Collation
    {
        private protected override int? SectionOf(char unit) =>
            char.IsAsciiDigit(unit) ? NumberSection : LatinLetters.Fold(unit) is >= 'A' and <= 'Z' and var letter ? letter : char.IsLetter(unit) ? LastSection : null;

        private protected override string HeadingOf(int section) => ((char)section).ToString();

        // A space parts words: New Zealand stands before Newfoundland.
        private protected override int WeightOf(char unit) =>
            unit is ' ' or '-' or '–' ? 1 : char.IsLetterOrDigit(unit) ? LatinLetters.Fold(unit) + 1 : 0;
    }

    private abstract class HanCollation(HanOrder order) : Collation
    {
        private const int HanWeight = 0x20000;

        private protected abstract int? SectionOfHan(char unit);

        private protected HanOrder Order => order;

        private protected sealed override int? SectionOf(char unit) =>
            order.Rank(unit) > 0 || char.IsSurrogate(unit) ? SectionOfHan(unit) ?? LastSection : English.SectionOf(unit);

        private protected sealed override int WeightOf(char unit) =>
            order.Rank(unit) is > 0 and var rank ? HanWeight + rank : char.IsSurrogate(unit) ? 2 * HanWeight + unit : English.WeightOf(unit);
    }

    private sealed class PinyinCollation(HanOrder order) : HanCollation(order)
    {
        private protected override string Spelling(SortName name) => name.Reading ?? name.Name;

        private protected override int? SectionOfHan(char unit) => Order.Group(unit) is > 0 and var letter ? 'A' + letter - 1 : null;

        private protected override string HeadingOf(int section) => ((char)section).ToString();
    }

    private sealed class StrokeCollation(HanOrder order) : HanCollation(order)
    {
        // Names in Latin letters stand before all strokes.
        private const int FirstSection = 0x1000;

        private protected override int? SectionOfHan(char unit) => Order.Group(unit) is > 0 and var strokes ? FirstSection + strokes : null;

        private protected override string HeadingOf(int section) => section < FirstSection ? ((char)section).ToString() : $"{section - FirstSection}劃";
    }
}
