using System.Buffers;

namespace CompendiumSite.Prose;

/// <summary>
/// Marks the runs of a text that are in the other language, so that a screen reader pronounces them and a font fits them.
/// Chinese inside English is any run of Han characters; English inside Chinese is a run with a word in small letters
/// (symbols and abbreviations such as CD/1913 or P6+2 belong to both languages).
/// </summary>
public static class ForeignText
{
    /// <param name="han">The script of Chinese inside English.</param>
    public static void Write(HtmlWriter html, ReadOnlySpan<char> text, string language, string han = "zh-Hans")
    {
        var chinese = language.StartsWith("zh", StringComparison.Ordinal);
        var from = 0;
        for (var i = 0; (i = NextLikely(text, i, chinese)) >= 0;)
        {
            var length = chinese ? LatinRun(text, i) : HanRun(text, i);
            if (length == 0) { i++; continue; }
            html.Text(text[from..i]);
            html.Write($"<span lang=\"{(chinese ? "en" : han)}\">{text.Slice(i, length)}</span>");
            from = i += length;
        }
        html.Text(text[from..]);
    }

    // Not the span's own search in a range: compiled ahead, it puts both ends of the range on the heap each time.
    private static readonly SearchValues<char> likelyLatin = Range('A', 'ɏ'), likelyHan = Range('\u3400', '\uFAFF');

    private static SearchValues<char> Range(char first, char last) => SearchValues.Create([.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)]);

    // Nearly all characters are far from those that can begin a run, so most of a text is passed over at once.
    private static int NextLikely(ReadOnlySpan<char> text, int from, bool chinese)
    {
        var rest = text[from..];
        var next = rest.IndexOfAny(chinese ? likelyLatin : likelyHan);
        return next < 0 ? -1 : from + next;
    }

    private static int HanRun(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (EastAsian.IsHan(text[end]) || (end > start && EastAsian.IsWide(text[end]) && text[end] > '\u2FFF'))) end++;
        return end - start;
    }

    private static int LatinRun(ReadOnlySpan<char> text, int start)
    {
        if (!IsLatin(text[start]) || (start > 0 && (IsLatin(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '/' or '.'))) return 0;
        var (end, last, small, longest) = (start, start, 0, 0);
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (c is '/' || char.IsAsciiDigit(c)) break;
            if (IsLatin(c)) last = end + 1;
            else if (c is not (' ' or '.' or ',' or '\'' or '’' or '-' or '&' or ':')) break;
            small = char.IsLower(c) ? small + 1 : 0;
            longest = Math.Max(longest, small);
        }
        // A run that goes on into digits or a slash is a symbol, not words.
        return longest >= 2 && (end >= text.Length || text[end] != '/') ? last - start : 0;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= 'À' and <= 'ɏ' and not '×' and not '÷');
}
