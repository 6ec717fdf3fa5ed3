using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>The title of a page is its first level. Below it no level is left out: who hears the page finds the way by them.</summary>
internal static class HeadingOrder
{
    public static void Check(Survey survey)
    {
        foreach (var part in survey.Content.LibraryParts)
            Check(survey, part.Entries.OfType<LibraryHeading>().Select(heading => (heading.Level, heading.At)));
        foreach (var version in survey.Passages.Where(passage => passage.Kind == TextKind.Body).SelectMany(passage => passage.Versions))
            Check(survey, version.Prose.Blocks.OfType<Heading>().Select(heading => (heading.Level, heading.At)));
    }

    private static void Check(Survey survey, IEnumerable<(int Level, Place At)> headings)
    {
        var before = 1;
        foreach (var (written, at) in headings)
        {
            // A text that begins with the highest level means the one below the title.
            var level = Math.Max(written, 2);
            if (level > before + 1) survey.Bag.Add(Codes.HeadingLevelLeftOut, at, $"A heading of level {level} follows {(before == 1 ? "the title" : $"one of level {before}")}. Give it the level {before + 1}, or write the heading that stands between them.");
            before = level;
        }
    }
}
