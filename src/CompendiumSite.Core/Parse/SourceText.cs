using System.Buffers;
using System.Globalization;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Bytes to text, and the complaints about bytes and characters that no record may hold.</summary>
internal static class SourceText
{
    public const int LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Characters that nobody sees and that make a text lie: controls, line separators, zero-width and direction marks.
    private static readonly SearchValues<char> hidden = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F" +
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F" +
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF\uFFF9\uFFFA\uFFFB\uFFFE\uFFFF\uFFFD");

    /// <returns>The text without byte order mark and with plain line ends, or null where it may not be read.</returns>
    public static string? Read(SourceFile source, MessageBag bag)
    {
        var whole = new Place(source.Path, 0, 0);
        if (source.Bytes.Length > LargestFile)
        {
            bag.Add(Codes.TooLarge, whole, $"The file is larger than 1 MB ({source.Bytes.Length / 1024} KB). A record holds a few pages of text; split it.");
            return null;
        }
        var bytes = source.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        string text;
        try
        {
            text = strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            var line = 1 + bytes[..Math.Clamp(problem.Index, 0, bytes.Length)].Count((byte)'\n');
            bag.Add(Codes.NotUtf8, new(source.Path, line, 1), "The line holds bytes that are not UTF-8. Save the file with the encoding UTF-8.");
            return null;
        }
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return ReportHidden(text, new(source.Path, 1, 1), bag) ? null : text;
    }

    /// <summary>Reports every hidden character of a text that begins at a place; says whether there was a control character.</summary>
    public static bool ReportHidden(string text, Place start, MessageBag bag)
    {
        var controls = false;
        for (var at = text.AsSpan().IndexOfAny(hidden); at >= 0;)
        {
            var name = "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
            var place = PlaceOf(text, at, start);
            if (char.IsControl(text[at]))
            {
                bag.Add(Codes.ControlCharacter, place, $"Here stands the control character {name}. Delete it (it is invisible: retype the words around it).");
                controls = true;
            }
            else if (text[at] == '\uFFFD')
                bag.Add(Codes.HiddenCharacter, place, "Here stands the sign for a character that was lost (U+FFFD). Type the right character.");
            else
                bag.Add(Codes.HiddenCharacter, place, $"Here stands the invisible character {name}. Delete it (retype the words around it).");
            var next = text.AsSpan(at + 1).IndexOfAny(hidden);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return controls;
    }

    private static Place PlaceOf(string text, int offset, Place start)
    {
        var before = text.AsSpan(0, offset);
        var lastBreak = before.LastIndexOf('\n');
        var lines = before.Count('\n');
        return new(start.File, start.Line + lines, lastBreak < 0 ? start.Column + offset : offset - lastBreak);
    }
}
