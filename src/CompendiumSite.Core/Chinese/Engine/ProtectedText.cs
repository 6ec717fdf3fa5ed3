using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CompendiumSite.Chinese;

/// <summary>Finds the stretches that conversion must not touch.</summary>
internal static class ProtectedText
{
    /// <summary>Adds the ranges of the text in order; none overlaps another.</summary>
    public static void Find(string text, ImmutableArray<Regex> patterns, List<(int Start, int End)> ranges)
    {
        Addresses(text, ranges);
        if (patterns.IsEmpty) return;
        foreach (var pattern in patterns)
            foreach (Match match in pattern.Matches(text))
                if (match.Length > 0)
                    ranges.Add((match.Index, match.Index + match.Length));
        Merge(ranges);
    }

    /// <summary>Sorts the ranges and joins those that touch.</summary>
    public static void Merge(List<(int Start, int End)> ranges)
    {
        ranges.Sort();
        for (var i = ranges.Count - 1; i > 0; i--)
            if (ranges[i].Start <= ranges[i - 1].End)
            {
                ranges[i - 1] = (ranges[i - 1].Start, Math.Max(ranges[i - 1].End, ranges[i].End));
                ranges.RemoveAt(i);
            }
    }

    // An address may hold Chinese characters, and then every one of them matters.
    private static void Addresses(string text, List<(int Start, int End)> ranges)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0;)
        {
            var (start, end) = (at, at + 3);
            while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '+' or '-' or '.')) start--;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !EndsAddress(text[end])) end++;
            // '以https://开头' names the beginning of addresses and is none.
            if (start < at && at + 3 < text.Length && char.IsAsciiLetterOrDigit(text[at + 3])) ranges.Add((start, end));
            at = text.IndexOf("://", end, StringComparison.Ordinal);
        }
    }

    private static bool EndsAddress(char unit) =>
        unit is '<' or '>' or '"' or '“' or '”' or '‘' or '’' or >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF';
}
