using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CompendiumSite.Prose;

internal sealed class MarkInline(int number) : LeafInline
{
    public int Number { get; } = number;
}

internal sealed class RecordLinkInline(string key, string? label) : LeafInline
{
    public string Key { get; } = key;
    public string? Label { get; } = label;
}

/// <summary>Reads <c>[^7]</c>, <c>[[key]]</c> and <c>[[key|label]]</c> before Markdown takes the bracket for a link.</summary>
internal sealed class BracketParser : InlineParser
{
    private const int LongestReference = 300;

    public BracketParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        LeafInline? found = slice.PeekChar() switch
        {
            '^' => ReadMark(ref slice),
            '[' => ReadReference(ref slice),
            _ => null,
        };
        if (found is null) return false;
        found.Span.Start = processor.GetSourcePosition(start, out var line, out var column);
        found.Line = line;
        found.Column = column;
        processor.Inline = found;
        return true;
    }

    private static MarkInline? ReadMark(ref StringSlice slice)
    {
        var (text, i, number) = (slice.Text, slice.Start + 2, 0);
        while (i <= slice.End && char.IsAsciiDigit(text[i]) && number < 1_000_000)
            number = number * 10 + (text[i++] - '0');
        if (number == 0 || i > slice.End || text[i] != ']') return null;
        slice.Start = i + 1;
        return new MarkInline(number);
    }

    private static RecordLinkInline? ReadReference(ref StringSlice slice)
    {
        if (ReadReference(slice.AsSpan(), out var label, out var length) is not { } key) return null;
        slice.Start += length;
        return new RecordLinkInline(key, label);
    }

    /// <param name="text">Begins with '[['.</param>
    /// <returns>The key of the reference, or null where there is none.</returns>
    public static string? ReadReference(ReadOnlySpan<char> text, out string? label, out int length)
    {
        var inside = text[2..Math.Min(text.Length, 2 + LongestReference)];
        var end = inside.IndexOf("]]", StringComparison.Ordinal);
        (label, length) = (null, end + 4);
        if (end <= 0 || inside[..end].IndexOfAny('[', '\n') >= 0) return null;
        var bar = inside[..end].IndexOf('|');
        if (bar >= 0 && inside[(bar + 1)..end].Trim() is { IsEmpty: false } said) label = said.ToString();
        return (bar < 0 ? inside[..end] : inside[..bar]).Trim().ToString();
    }
}
