using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Each numbered paragraph of a library document stands once, in order, without a gap; each table and each id of a heading once.</summary>
internal static class LibraryParagraphs
{
    public static void Check(Survey survey)
    {
        foreach (var document in survey.Content.LibraryDocuments)
        {
            var paragraphs = survey.Content.LibraryParts.Where(p => p.Document.Value == document.Id).OrderBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal)
                .SelectMany(p => p.Entries.OfType<LibraryParagraph>()).ToList();
            var expected = 1;
            foreach (var paragraph in paragraphs)
            {
                var number = LastOf(paragraph.Number);
                if (number != expected)
                    survey.Bag.Add(Codes.ParagraphMissing, paragraph.At, number > expected
                        ? $"Paragraph {paragraph.Number} stands where paragraph {expected} of '{document.Id}' is expected. Write what is missing, or mend the number."
                        : $"Paragraph {paragraph.Number} of '{document.Id}' stands twice or out of order; paragraph {expected} is expected here.");
                expected = number + 1;
            }
        }
        CheckNamings(survey);
        CheckHeadings(survey);
        CheckTables(survey);
    }

    private static int LastOf(string number) => int.TryParse(number[(number.LastIndexOf('.') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0;

    // Treaties and bodies say where they are named; the paragraph has to be there.
    private static void CheckNamings(Survey survey)
    {
        var known = survey.Content.LibraryParts.SelectMany(p => p.Entries.OfType<LibraryParagraph>().Select(e => (p.Id, e.Number))).ToHashSet();
        var namings = survey.Content.Treaties.SelectMany(t => t.Named).Concat(survey.Content.Bodies.SelectMany(b => b.Named));
        foreach (var naming in namings)
            if (naming.Number is { } number && survey.Content.LibraryParts.Any(p => p.Id == naming.Part.Value) && !known.Contains((naming.Part.Value, number)))
                survey.Bag.Add(Codes.UnknownParagraph, naming.Part.At, $"Paragraph {number} does not stand in '{naming.Part.Value}'. Correct the number or the part.");
    }

    private static void CheckHeadings(Survey survey)
    {
        foreach (var part in survey.Content.LibraryParts)
            foreach (var same in part.Entries.OfType<LibraryHeading>().GroupBy(heading => heading.Id))
                foreach (var second in same.Skip(1))
                    survey.Bag.Add(Codes.RepeatedItem, second.At, $"A heading with the id '{second.Id}' already stands in line {same.First().At.Line}. Give this one an id of its own.");
    }

    private static void CheckTables(Survey survey)
    {
        foreach (var same in survey.Content.LibraryParts.SelectMany(p => p.Entries.OfType<LibraryTable>()).GroupBy(entry => entry.Table.Value))
            foreach (var second in same.Skip(1))
                survey.Bag.Add(Codes.TableTwice, second.Table.At, $"'{same.Key}' already stands in {same.First().At.File}({same.First().At.Line}). Let it stand once, where the source prints it.");
    }
}
