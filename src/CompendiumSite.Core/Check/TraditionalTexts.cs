using CompendiumSite.Chinese;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Check;

/// <summary>What an editor writes instead of a conversion is published as it stands, and as the name of a term decides other conversions.</summary>
internal static class TraditionalTexts
{
    public static void Check(Survey survey)
    {
        var settings = survey.Content.Settings;
        var written = settings.Editions.Where(edition => edition.Traditional).Select(edition => edition.Language.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in survey.Passages)
            foreach (var version in passage.Text.Versions)
                if (written.Contains(version.Language) && TraditionalConverter.IndexOfSimplified(version.Value) is >= 0 and var at)
                    survey.Bag.Add(Codes.SimplifiedInTraditional, version.At, $"'{version.Language}' of '{passage.Name}' has the Simplified character '{version.Value[at]}'. Write the text in Traditional characters, or leave the line out: it is then converted.");
    }
}
