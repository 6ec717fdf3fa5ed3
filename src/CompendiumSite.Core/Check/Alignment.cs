using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>The languages of a text correspond block for block and marker for marker; side-by-side reading depends on it.</summary>
internal static class Alignment
{
    public static void Check(Survey survey)
    {
        foreach (var passage in survey.Passages)
        {
            foreach (var version in passage.Versions)
                CheckForm(survey, passage, version);
            for (var i = 1; i < passage.Versions.Length; i++)
            {
                var (first, other) = (passage.Versions[0], passage.Versions[i]);
                if (passage.Kind is TextKind.Body or TextKind.Entry) NarrativeAlignment.Check(survey, first, other);
                else if (!first.Marks.IsEmpty || !other.Marks.IsEmpty) CompareMarks(survey, passage.Name, first, first.Marks, other, other.Marks, other.Written.At);
            }
        }
    }

    public static void CompareMarks(
        Survey survey, string name, PassageVersion first, ImmutableArray<NoteMark> left, PassageVersion other, ImmutableArray<NoteMark> right, Place otherwise)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same].Number == right[same].Number) same++;
        if (same == left.Length && same == right.Length) return;
        survey.Bag.Add(Codes.MarksDiffer, same < right.Length ? right[same].At : otherwise,
            $"{Words.Capital(name)} has {Marks(right)} in '{other.Language}', but {Marks(left)} in '{first.Language}'. Each language needs the same markers in the same order.");
    }

    private static string Marks(ImmutableArray<NoteMark> marks) => marks.Length switch
    {
        0 => "no marker",
        1 => $"the marker {marks[0].Number}",
        _ => $"the markers {string.Join(", ", marks.Select(mark => mark.Number))}",
    };

    private static void CheckForm(Survey survey, Passage passage, PassageVersion version)
    {
        var blocks = version.Prose.Blocks;
        if (passage.Kind == TextKind.Body)
        {
            foreach (var same in blocks.OfType<Heading>().Where(heading => heading.Id.Length > 0).GroupBy(heading => heading.Id))
                foreach (var second in same.Skip(1))
                    survey.Bag.Add(Codes.HeadingIdTwice, second.At, $"The id {{#{same.Key}}} already belongs to the heading in line {same.First().At.Line}. Give this heading its own.");
            return;
        }
        if (passage.Kind == TextKind.Entry) return;
        if (blocks.FirstOrDefault(block => block is not Paragraph) is { } odd)
            survey.Bag.Add(Codes.NotOneParagraph, odd.At, $"{Words.Capital(passage.Name)} reads as {BlockNames.Of(odd)} in '{version.Language}', not as a paragraph. Remove the sign at the beginning, or write a backslash before it.");
        else if (passage.Kind == TextKind.Paragraph && blocks.Length > 1)
            survey.Bag.Add(Codes.NotOneParagraph, blocks[1].At, $"{Words.Capital(passage.Name)} consists of {blocks.Length} paragraphs in '{version.Language}'. Give each paragraph an item of its own.");
    }
}

internal static class BlockNames
{
    public static string Of(Block block) => block switch
    {
        Paragraph => "a paragraph",
        Heading => "a heading",
        ListBlock list => list.Items.Length == 1 ? "a list with 1 item" : $"a list with {list.Items.Length} items",
        Quotation => "a quotation",
        CodeBlock => "a block of code",
        TableBlock table => $"a table with {table.Rows.Length} rows",
        _ => "a line across the page",
    };
}
