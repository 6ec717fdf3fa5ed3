namespace CompendiumSite.Chinese;

/// <summary>Tells whether a character spells a foreign name, so that 里 in 弗朗索瓦·里瓦索 is no inside (裡).</summary>
internal static class Names
{
    /// <summary>Whether this step is such a character, and one that a name writes otherwise than running text.</summary>
    public static bool Keeps(ReadOnlySpan<char> text, Step step, ConversionTable table) =>
        step.Length == 1 && (table.Letters[text[step.Start]].Traits & LetterTraits.Name) != 0
        && (IsDotted(text, step.Start, table) || IsLikely(text, step.Start, table));

    /// <summary>In a name with a dot, which leaves no doubt.</summary>
    public static bool IsDotted(ReadOnlySpan<char> text, int at, ConversionTable table)
    {
        var letters = table.Letters;
        if ((letters[text[at]].Traits & LetterTraits.Sound) == 0) return false;
        var (left, right) = (at - 1, at + 1);
        while (left >= 0 && (letters[text[left]].Traits & LetterTraits.Sound) != 0) left--;
        while (right < text.Length && (letters[text[right]].Traits & LetterTraits.Sound) != 0) right++;
        return (left >= 0 && IsDot(text[left])) || (right < text.Length && IsDot(text[right]));
    }

    // Beside characters that are hardly ever words: very likely a name.
    private static bool IsLikely(ReadOnlySpan<char> text, int at, ConversionTable table) =>
        IsSure(text, at - 1, table) && (IsSure(text, at + 1, table) || IsSure(text, at - 2, table));

    private static bool IsSure(ReadOnlySpan<char> text, int at, ConversionTable table) =>
        at >= 0 && at < text.Length && (table.Letters[text[at]].Traits & LetterTraits.SureSound) != 0;

    private static bool IsDot(char unit) => unit is '·' or '•' or '‧' or '・' or '．';
}
