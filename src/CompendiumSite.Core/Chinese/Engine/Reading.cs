using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CompendiumSite.Chinese;

/// <summary>A text cut into words, with its quotation marks turned: everything that is known before the first character is converted.</summary>
internal sealed class Reading
{
    // Words do not reach over the end of a line. Longer lines are cut where no word can be.
    private const int LongestStretch = 16_384;

    private readonly char[] text;
    private readonly List<Step> steps;

    private Reading(char[] text, List<Step> steps) => (this.text, this.steps) = (text, steps);

    /// <summary>The text with its quotation marks turned; as long as the text that was read.</summary>
    public ReadOnlySpan<char> Text => text;

    public List<Step> Steps => steps;

    /// <param name="source">Without compatibility ideographs.</param>
    /// <param name="kept">Ranges that stay, besides those which the patterns find.</param>
    /// <param name="isParagraph">Whether the lines belong together, as in a paragraph that was only wrapped.</param>
    public static Reading Of(string source, ConversionTable table, EditorWords editors, ImmutableArray<Regex> patterns, List<(int Start, int End)> kept, bool isParagraph = false)
    {
        var (text, steps) = (source.ToCharArray(), new List<Step>(source.Length / 2 + 4));
        ProtectedText.Find(source, patterns, kept);
        if (kept.Count > 1) ProtectedText.Merge(kept);
        var mask = MaskOf(kept, text.Length);

        var range = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = isParagraph ? 0 : text.AsSpan(start).IndexOf('\n') + 1;
            var end = length == 0 ? text.Length : start + length;
            QuotationMarks.Convert(text.AsSpan(start, end - start), mask.Length == 0 ? [] : mask.AsSpan(start, end - start));
            var traditional = IsTraditional(text, start, end, mask, table);
            for (var at = start; at < end;)
            {
                while (range < kept.Count && kept[range].End <= at) range++;
                var protectedFrom = range < kept.Count ? Math.Clamp(kept[range].Start, at, end) : end;
                if (at < protectedFrom && traditional) steps.Add(Step.Keep(at, protectedFrom - at));
                else if (at < protectedFrom) Cut(text, at, protectedFrom, table, editors, steps);
                at = protectedFrom;
                if (at == end) break;
                var protectedTo = Math.Min(kept[range].End, end);
                steps.Add(Step.Protect(at, protectedTo - at));
                at = protectedTo;
            }
            start = end;
        }
        return new(text, steps);
    }

    private static void Cut(char[] text, int start, int end, ConversionTable table, EditorWords editors, List<Step> steps)
    {
        while (end - start > LongestStretch)
        {
            var cut = start + LongestStretch;
            while (cut > start + LongestStretch / 2 && (table.Letters[text[cut]].Traits & LetterTraits.Han) != 0) cut--;
            BestPath.Append(text, start, cut, table, editors, steps);
            start = cut;
        }
        BestPath.Append(text, start, end, table, editors, steps);
    }

    /// <summary>
    /// A line that has characters of Traditional texts and none of Simplified texts is converted already. Without this rule a
    /// second conversion would take 干 in 干預, whose word it does not know, for a Simplified character.
    /// </summary>
    private static bool IsTraditional(char[] text, int start, int end, bool[] mask, ConversionTable table)
    {
        var letters = table.Letters;
        var traditional = false;
        for (var i = start; i < end; i++)
        {
            var traits = letters[text[i]].Traits;
            if ((traits & (LetterTraits.OnlySimplified | LetterTraits.OnlyTraditional)) == 0 || (mask.Length > 0 && mask[i])) continue;
            if ((traits & LetterTraits.OnlySimplified) != 0) return false;
            traditional = true;
        }
        return traditional;
    }

    private static bool[] MaskOf(List<(int Start, int End)> ranges, int length)
    {
        if (ranges.Count == 0) return [];
        var mask = new bool[length];
        foreach (var (start, end) in ranges) mask.AsSpan(start, end - start).Fill(true);
        return mask;
    }
}
