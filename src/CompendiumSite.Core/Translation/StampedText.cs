using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Translation;

/// <summary>Writes 'translated' into the text of a record or into the front matter of a narrative. Every other character stays as it is.</summary>
public static class StampedText
{
    public const string Key = "translated";

    private const int LineWidth = 110;

    public static string With(string text, ImmutableArray<string> pairs, bool isFrontMatter)
    {
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = LinesOf(text);
        var end = isFrontMatter ? EndOfFrontMatter(text, lines) : lines.Count;
        var first = lines.FindIndex(0, end, line => text.AsSpan(line).StartsWith($"{Key}:"));
        var last = first;
        if (first >= 0)
            for (last = first + 1; last < end && IsContinued(text[lines[last]]);) last++;
        else
            first = last = end;
        var before = text[..StartOf(first, lines, text)];
        if (before.Length > 0 && before[^1] != '\n' && !pairs.IsEmpty) before += lineEnd;
        return before + Written(pairs, lineEnd) + text[StartOf(last, lines, text)..];
    }

    private static int StartOf(int line, List<Range> lines, string text) => line < lines.Count ? lines[line].Start.Value : text.Length;

    // A line that begins with a space belongs to the value above it.
    private static bool IsContinued(string line) => line.Length > 0 && line[0] is ' ' or '\t';

    private static int EndOfFrontMatter(string text, List<Range> lines)
    {
        var fence = lines.FindIndex(1, line => text.AsSpan(line).TrimEnd() is "---");
        return fence < 0 ? throw new ArgumentException("the text has no front matter", nameof(text)) : fence;
    }

    private static List<Range> LinesOf(string text)
    {
        var lines = new List<Range>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(start..end);
            start = end;
        }
        return lines;
    }

    private static string Written(ImmutableArray<string> pairs, string lineEnd)
    {
        if (pairs.IsEmpty) return "";
        var oneLine = $"{Key}: {string.Join(' ', pairs)}";
        if (oneLine.Length <= LineWidth) return oneLine + lineEnd;
        var perLine = (LineWidth - 1) / (pairs[0].Length + 1);
        var lines = new StringBuilder($"{Key}:{lineEnd}");
        foreach (var line in pairs.Chunk(perLine)) lines.Append("  ").AppendJoin(' ', line).Append(lineEnd);
        return lines.ToString();
    }
}
