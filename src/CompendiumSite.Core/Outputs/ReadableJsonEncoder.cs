using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CompendiumSite.Outputs;

/// <summary>
/// Writes JSON in which Chinese can be read and which stays harmless wherever it is pasted: in a script element, in a terminal,
/// in an editor. The framework's encoders escape either ideographs outside the first plane and wide spaces, or not even '&lt;'.
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    public static readonly ReadableJsonEncoder Instance = new();

    /// <summary>For tables: each record is one line, so that a changed record is one changed line, and searching finds whole records.</summary>
    public static readonly JsonWriterOptions OneLine = new() { Encoder = Instance };

    /// <summary>For single objects, which have no records that could be lines.</summary>
    public static readonly JsonWriterOptions Indented = new() { Encoder = Instance, Indented = true, NewLine = "\n" };

    private static readonly SearchValues<char> escaped = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !char.IsSurrogate(c) && IsEscaped(c))]);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && escaped.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var all = new ReadOnlySpan<char>(text, textLength);
        var first = all.IndexOfAny(escaped);
        var lone = FirstLoneSurrogate(first < 0 ? all : all[..first]);
        return lone >= 0 ? lone : first;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\t' => "\\t",
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}"),
        };
        numberOfCharactersWritten = escape.Length;
        return escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
    }

    // What ends a string or an element, what no one sees, and what turns the direction of the text around it.
    private static bool IsEscaped(char c) =>
        c is '"' or '\\' or '<' or '>' or '&' || char.IsControl(c)
        || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return -1;
    }
}
