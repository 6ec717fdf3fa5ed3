using System.Buffers;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Bytes to text, and the complaints about bytes and characters that no record may hold.</summary>
internal static class SourceText
{
    public const int LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="read">Reads the text, without byte order mark and with plain line ends. It is lent: what stays must be copied out of it.</param>
    /// <returns>What was read, or null where the text may not be read.</returns>
    public static T? Read<T>(SourceFile source, MessageBag bag, Func<ReadOnlySpan<char>, T?> read) where T : class
    {
        var whole = new Place(source.Path, 0, 0);
        if (source.Bytes.Length > LargestFile)
        {
            bag.Add(Codes.TooLarge, whole, $"The file is larger than 1 MB ({source.Bytes.Length / 1024} KB). A record holds a few pages of text; split it.");
            return null;
        }
        var bytes = source.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var text = WithPlainLineEnds(buffer.AsSpan(0, strictUtf8.GetChars(bytes, buffer)));
            return ReportHidden(text, new(source.Path, 1, 1), bag) ? null : read(text);
        }
        catch (DecoderFallbackException problem)
        {
            var line = 1 + bytes[..Math.Clamp(problem.Index, 0, bytes.Length)].Count((byte)'\n');
            bag.Add(Codes.NotUtf8, new(source.Path, line, 1), "The line holds bytes that are not UTF-8. Save the file with the encoding UTF-8.");
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static Span<char> WithPlainLineEnds(Span<char> text)
    {
        if (!text.Contains('\r')) return text;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] != '\r') text[length++] = text[i];
            else if (i + 1 == text.Length || text[i + 1] != '\n') text[length++] = '\n';
        return text[..length];
    }

    /// <summary>Reports every hidden character of a text that begins at a place; says whether there was a control character.</summary>
    public static bool ReportHidden(ReadOnlySpan<char> text, Place start, MessageBag bag)
    {
        var controls = false;
        for (var at = HiddenCharacters.First(text); at >= 0;)
        {
            var (name, place) = (HiddenCharacters.NameAt(text, at), PlaceOf(text, at, start));
            if (char.IsControl(text[at]))
            {
                bag.Add(Codes.ControlCharacter, place, $"Here stands the control character {name}. Delete it (it is invisible: retype the words around it).");
                controls = true;
            }
            else if (text[at] == '\uFFFD')
                bag.Add(Codes.HiddenCharacter, place, "Here stands the sign for a character that was lost (U+FFFD). Type the right character.");
            else
                bag.Add(Codes.HiddenCharacter, place, $"Here stands the invisible character {name}. Delete it (retype the words around it).");
            var rest = at + (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1);
            var next = HiddenCharacters.First(text[rest..]);
            at = next < 0 ? -1 : rest + next;
        }
        return controls;
    }

    private static Place PlaceOf(ReadOnlySpan<char> text, int offset, Place start)
    {
        var before = text[..offset];
        var lastBreak = before.LastIndexOf('\n');
        var lines = before.Count('\n');
        return new(start.File, start.Line + lines, lastBreak < 0 ? start.Column + offset : offset - lastBreak);
    }
}
