using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Prose;

namespace CompendiumSite.Translation;

/// <summary>
/// A short name for the words of a paragraph. How its lines are broken and which numbers its notes have makes no difference:
/// neither asks anybody to look at the translation again.
/// </summary>
public static class SegmentHash
{
    public const int Length = 6;

    public static string Of(ReadOnlySpan<char> text)
    {
        var words = ArrayPool<char>.Shared.Rent(text.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(words.AsSpan(0, Normalize(text, words)), bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<char>.Shared.Return(words);
        return Convert.ToHexStringLower(hash[..(Length / 2)]);
    }

    /// <summary>Whether it is two hashes with a hyphen between them.</summary>
    public static bool IsPair(string text) =>
        text.Length == 2 * Length + 1 && text[Length] == '-' && IsHash(text.AsSpan(0, Length)) && IsHash(text.AsSpan(Length + 1));

    private static bool IsHash(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("0123456789abcdef") < 0;

    /// <summary>Folds white space, drops it between characters that need none, and leaves out the numbers of notes.</summary>
    /// <param name="words">At least as long as the text.</param>
    /// <returns>How many characters are left.</returns>
    internal static int Normalize(ReadOnlySpan<char> text, Span<char> words)
    {
        var length = 0;
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(special) is >= 0 and var found ? found : text.Length;
            text[..plain].CopyTo(words[length..]);
            length += plain;
            text = text[plain..];
            if (text.IsEmpty) break;
            if (char.IsWhiteSpace(text[0]))
            {
                text = text.TrimStart();
                if (length > 0 && !text.IsEmpty && !(EastAsian.IsWide(words[length - 1]) && EastAsian.IsWide(text[0]))) words[length++] = ' ';
                continue;
            }
            var (opening, end) = text[0] == '[' ? Noted(text) : Linked(text);
            if (end == 0) (opening, end) = (1, 1);
            // What opens the mark or link stays, and so do the words of its label; only digits go.
            for (var at = 0; at < end; at++)
                if (at < opening || !char.IsAsciiDigit(text[at])) words[length++] = text[at];
            text = text[end..];
        }
        return length;
    }

    private static readonly SearchValues<char> special =
        SearchValues.Create("[(\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    // [^12] and [[note 12|notes 12 and 13]]: how long it is, or nothing where it is neither.
    private static (int Opening, int End) Noted(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("[^")) return (2, text.IndexOf(']') + 1);
        return text.StartsWith("[[note ") && text.IndexOf("]]") is > 0 and var end ? (7, end + 2) : default;
    }

    private static (int Opening, int End) Linked(ReadOnlySpan<char> text) =>
        text.StartsWith("(xref:note") ? (10, text.IndexOf(')') + 1) : default;
}
