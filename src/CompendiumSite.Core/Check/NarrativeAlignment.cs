using CompendiumSite.Diagnostics;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>Compares two languages of a narrative section by section, so that a message can say where the first difference lies.</summary>
internal static class NarrativeAlignment
{
    private sealed record Section(Heading? Heading, List<Block> Blocks)
    {
        public string Name => Heading is null ? "Before the first heading" : $"Below the heading {{#{Heading.Id}}}";
    }

    public static void Check(Survey survey, PassageVersion first, PassageVersion other)
    {
        var (left, right) = (Sections(first), Sections(other));
        if (!CompareHeadings(survey, first, left, other, right)) return;
        for (var i = 0; i < left.Count; i++)
            CompareBlocks(survey, first, left[i], other, right[i]);
    }

    private static List<Section> Sections(PassageVersion version)
    {
        var sections = new List<Section> { new(null, []) };
        foreach (var block in version.Prose.Blocks)
        {
            if (block is Heading heading) sections.Add(new(heading, []));
            else sections[^1].Blocks.Add(block);
        }
        return sections;
    }

    private static bool CompareHeadings(Survey survey, PassageVersion first, List<Section> left, PassageVersion other, List<Section> right)
    {
        for (var i = 1; i < left.Count || i < right.Count; i++)
        {
            var (a, b) = (left.ElementAtOrDefault(i)?.Heading, right.ElementAtOrDefault(i)?.Heading);
            if (a is not null && b is not null && (a.Id == b.Id || a.Id.Length == 0 || b.Id.Length == 0) && a.Level == b.Level) continue;
            if (a is null)
                survey.Bag.Add(Codes.BlocksDiffer, b!.At, $"The heading {{#{b.Id}}} stands in '{other.Language}' only. Add it in '{first.Language}', or remove it here.");
            else if (b is null)
                survey.Bag.Add(Codes.BlocksDiffer, a.At, $"The heading {{#{a.Id}}} stands in '{first.Language}' only. Add it in '{other.Language}', or remove it here.");
            else if (a.Id == b.Id)
                survey.Bag.Add(Codes.BlocksDiffer, b.At, $"The heading {{#{b.Id}}} has {b.Level} '#' in '{other.Language}', but {a.Level} in '{first.Language}'.");
            else
                survey.Bag.Add(Codes.HeadingIdsDiffer, b.At, $"Heading {i} has the id {{#{b.Id}}} in '{other.Language}', but {{#{a.Id}}} in '{first.Language}'. Each language needs the same headings with the same ids.");
            return false;
        }
        return true;
    }

    private static void CompareBlocks(Survey survey, PassageVersion first, Section left, PassageVersion other, Section right)
    {
        var (a, b) = (left.Blocks, right.Blocks);
        for (var i = 0; i < a.Count || i < b.Count; i++)
        {
            if (i < a.Count && i < b.Count && BlockNames.Of(a[i]) == BlockNames.Of(b[i])) continue;
            var at = i < b.Count ? b[i].At : right.Heading?.At ?? other.Written.At;
            survey.Bag.Add(Codes.BlocksDiffer, at,
                $"{right.Name}, block {i + 1} is {Name(b, i)} in '{other.Language}', but {Name(a, i)} in '{first.Language}' ({b.Count} blocks against {a.Count}). The texts must correspond block for block.");
            return;
        }
        for (var i = 0; i < a.Count; i++)
            Alignment.CompareMarks(survey, $"{right.Name}, block {i + 1}", first, [.. ProseText.Marks([a[i]])], other, [.. ProseText.Marks([b[i]])], b[i].At);
    }

    private static string Name(List<Block> blocks, int i) => i < blocks.Count ? BlockNames.Of(blocks[i]) : "missing";
}
