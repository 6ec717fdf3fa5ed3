namespace CompendiumSite.Chinese;

/// <summary>
/// Turns “ ” and ‘ ’ into 「 」 and 『 』 by their depth, so that 「 stands outside whatever the Simplified text began with.
/// Marks of a passage in Latin letters stay, and so do apostrophes. A heading such as “P6+2” has no words of any language: it is read as Chinese.
/// </summary>
internal static class QuotationMarks
{
    private const string Opening = "“‘「『", Closing = "”’」』";

    /// <param name="text">One paragraph or line, changed in place.</param>
    public static void Convert(Span<char> text, ReadOnlySpan<bool> isProtected)
    {
        if (text.IndexOfAny("“”‘’") < 0) return;
        var open = new Stack<int>();
        var wordless = IsWordless(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!isProtected.IsEmpty && isProtected[i]) continue;
            if (Opening.Contains(text[i], StringComparison.Ordinal)) open.Push(i);
            else if (!Closing.Contains(text[i], StringComparison.Ordinal) || IsApostrophe(text, i)) continue;
            else if (open.Count > 0 && Opening.IndexOf(text[open.Peek()]) == Closing.IndexOf(text[i])) Turn(text, open, open.Pop(), i, wordless);
            // It closes what an earlier paragraph opened.
            else if (IsChinese(text, i, i)) text[i] = text[i] switch { '”' => '」', '’' => '』', var mark => mark };
        }
        // A quotation that goes on in the next paragraph.
        foreach (var at in open)
            if (IsChinese(text, at, at))
                text[at] = text[at] switch { '“' => '「', '‘' => '『', var mark => mark };
    }

    private static void Turn(Span<char> text, Stack<int> around, int from, int to, bool wordless)
    {
        if (text[from] is '「' or '『' || !(wordless || IsChinese(text, from, to))) return;
        var depth = 0;
        foreach (var outer in around)
            if (wordless || IsChinese(text, outer, to)) depth++;
        (text[from], text[to]) = depth % 2 == 0 ? ('「', '」') : ('『', '』');
    }

    /// <summary>Whether a text has marks around symbols and abbreviations, and no word in small letters that would make it English.</summary>
    public static bool IsWordless(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny("“”‘’") < 0) return false;
        var (named, small) = (false, 0);
        foreach (var unit in text)
        {
            small = char.IsLower(unit) ? small + 1 : 0;
            if (small > 1 || IsWide(unit)) return false;
            named |= char.IsLetterOrDigit(unit);
        }
        return named;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] == '’' && at > 0 && at + 1 < text.Length && IsLatin(text[at - 1]) && IsLatin(text[at + 1]);

    private static bool IsLatin(char unit) => char.IsLetter(unit) && unit < '\u2E80';

    // A pair belongs to Chinese text if there is a Chinese character within, or next to it on the outside.
    private static bool IsChinese(ReadOnlySpan<char> text, int from, int to)
    {
        foreach (var unit in text[from..(to + 1)])
            if (IsWide(unit)) return true;
        var (before, after) = (from - 1, to + 1);
        while (before >= 0 && IsNeutral(text[before])) before--;
        while (after < text.Length && IsNeutral(text[after])) after++;
        return (before >= 0 && IsWide(text[before])) || (after < text.Length && IsWide(text[after]));
    }

    private static bool IsNeutral(char unit) => unit is ' ' or '(' or ')' or '“' or '”' or '‘' or '’';

    private static bool IsWide(char unit) => unit is (>= '\u2E80' and < '\uE000') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
