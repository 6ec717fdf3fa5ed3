using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>Numbers, dates and symbols of one language stand in the other too. A translation that loses one is wrong, however well it reads.</summary>
internal static class LanguageAgreement
{
    public static void Check(Survey survey)
    {
        foreach (var passage in survey.Passages)
        {
            if (passage.Versions.Length < 2) continue;
            var first = passage.Versions[0];
            for (var i = 1; i < passage.Versions.Length; i++)
            {
                var other = passage.Versions[i];
                if (passage.Kind != TextKind.Body)
                    Compare(survey, passage, first, first.Prose.Blocks, other, other.Prose.Blocks, other.Written.At);
                else if (first.Prose.Blocks.Length == other.Prose.Blocks.Length) // else the blocks have been reported
                    foreach (var (left, right) in first.Prose.Blocks.Zip(other.Prose.Blocks))
                        Compare(survey, passage, first, [left], other, [right], right.At);
            }
        }
    }

    private static void Compare(Survey survey, Passage passage, PassageVersion first, ImmutableArray<Block> left, PassageVersion other, ImmutableArray<Block> right, Place at)
    {
        if (!FactsInText.MayBeIn(left) && !FactsInText.MayBeIn(right)) return;
        var (leftWords, rightWords) = (ProseText.Plain(left), ProseText.Plain(right));
        if (leftWords == rightWords) return;
        var name = passage.Kind == TextKind.Body ? "the text here" : passage.Name;
        var (a, b) = (FactsInText.Of(leftWords), FactsInText.Of(rightWords));
        var (onlyA, onlyB) = (Missing(a.Symbols, b.Symbols), Missing(b.Symbols, a.Symbols));
        if (onlyA.Count + onlyB.Count > 0)
            survey.Bag.Add(Codes.SymbolsDiffer, at, $"{Words.Capital(name)} names {Only(onlyA, first.Language, onlyB, other.Language)}. Compare both with the source.");

        var (numbersA, numbersB) = (Missing(a, b), Missing(b, a));
        if (numbersA.Count + numbersB.Count > 0)
            survey.Bag.Add(Codes.NumbersDiffer, at, $"{Words.Capital(name)} has {Only(numbersA, first.Language, numbersB, other.Language)}. Compare both with the source; a month counts as its number.");
    }

    // Nearly every text has none, or the same as the other.
    private static List<string> Missing(HashSet<string> from, HashSet<string> into) =>
        from.Count == 0 ? [] : [.. from.Except(into).Order(StringComparer.Ordinal)];

    private static List<string> Missing(FactsInText from, FactsInText into) =>
        from.Stated.Count == 0 ? [] : [.. from.Stated.Where(number => !into.Says(number)).Order().Select(number => number.ToString("0.####", CultureInfo.InvariantCulture))];

    private static string Only(List<string> left, string leftLanguage, List<string> right, string rightLanguage)
    {
        var parts = new List<string>();
        if (left.Count > 0) parts.Add($"{string.Join(", ", left)} in '{leftLanguage}' only");
        if (right.Count > 0) parts.Add($"{string.Join(", ", right)} in '{rightLanguage}' only");
        return string.Join(", and ", parts);
    }
}
