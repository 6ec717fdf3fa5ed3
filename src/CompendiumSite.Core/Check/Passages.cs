using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>A text of a record with the name by which a message calls it, parsed in every language.</summary>
internal sealed record Passage(Record Record, string Name, PassageKind Kind, Text Text, ImmutableArray<PassageVersion> Versions)
{
    public bool MayHoldMarks => Kind is PassageKind.Body || (Kind is PassageKind.Paragraph && Record is Proposal);
}

internal sealed record PassageVersion(TextVersion Written, ParsedProse Prose)
{
    public string Language => Written.Language;

    public IEnumerable<NoteMark> Marks => ProseText.Marks(Prose.Blocks);
}

/// <summary>Line: a name or a remark. Paragraph: an item of 'text'. Body: a whole narrative. Entry: a numbered paragraph of the library, which may hold lists.</summary>
internal enum PassageKind { Line, Paragraph, Body, Entry }

/// <summary>Every text that a record holds, in the order in which it is written.</summary>
internal static class Passages
{
    public static IEnumerable<Passage> Of(Record record) => record switch
    {
        Chapter r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs)],
        Tier r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs)],
        SessionGroup r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs)],
        Theme r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs)],
        Step r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs)],
        Proposal r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs), .. InNotes(r, r.Notes), .. InFindings(r, r.Findings)],
        Session r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs), .. r.Ideas.Select(idea => Line(r, $"idea {idea.Number}", idea.Text))],
        Quantity r => [Line(r, "words", r.Words), Line(r, "explanation", r.Explanation)],
        Sponsor r => [Line(r, "name", r.Name), .. Optional(r, "short", r.Short), .. r.Former.Select(former => Line(r, "former name", former.Name)), .. Optional(r, "note", r.Note)],
        Document r => [.. Optional(r, "title", r.Title), .. Optional(r, "note", r.Note)],
        Term r => [Line(r, "term", r.Name), .. Optional(r, "abbreviation", r.Abbreviation), Line(r, "text", r.Definition)],
        Narrative r => [Line(r, "title", r.Title), Line(r, "summary", r.Summary), Read(r, "text", PassageKind.Body, r.Body), .. InNotes(r, r.Notes), .. InFindings(r, r.Findings)],
        LibraryDocument r => [Line(r, "title", r.Title), Line(r, "short", r.Short), Line(r, "date", r.Date), Line(r, "author", r.Author), .. Paragraphs(r, r.Paragraphs)],
        LibraryPart r => [Line(r, "title", r.Title), .. Paragraphs(r, r.Paragraphs), .. r.Entries.SelectMany(entry => InEntry(r, entry))],
        DataTable r => InTable(r),
        Mandate r => [Line(r, "printed", r.Printed), .. Optional(r, "title", r.Title)],
        Person r => [Line(r, "name", r.Name), Line(r, "role", r.Role), .. Optional(r, "place", r.Place), Line(r, "as", r.As)],
        Treaty r => [Line(r, "name", r.Name), .. Optional(r, "short", r.Short)],
        Body r => [Line(r, "name", r.Name), .. Optional(r, "abbreviation", r.Abbreviation), .. Paragraphs(r, r.Paragraphs)],
        _ => [],
    };

    private static IEnumerable<Passage> InEntry(LibraryPart part, LibraryEntry entry) => entry switch
    {
        LibraryParagraph e => [Read(part, $"paragraph {e.Number}", PassageKind.Entry, e.Text), .. InFindings(part, e.Findings, $" at paragraph {e.Number}")],
        LibraryHeading e => [Line(part, $"heading '{e.Id}'", e.Text)],
        _ => [],
    };

    private static IEnumerable<Passage> InTable(DataTable table) =>
    [
        Line(table, "title", table.Title), .. Optional(table, "unit", table.Unit),
        .. table.Columns.Select(column => Line(table, $"column '{column.Id}'", column.Title)),
        .. table.Rows.SelectMany(row => row.Values.Where(v => v.Text is not null).Select(v => Line(table, $"row '{row.Id}'", v.Text!)).Prepend(Line(table, $"row '{row.Id}'", row.Label))),
        .. table.Notes.Select(note => Line(table, $"note {note.Mark}", note.Text)), .. InFindings(table, table.Findings),
    ];

    private static IEnumerable<Passage> Paragraphs(Record record, ImmutableArray<Text> paragraphs) =>
        paragraphs.Select((paragraph, i) => Read(record, $"paragraph {i + 1}", PassageKind.Paragraph, paragraph));

    private static IEnumerable<Passage> InNotes(Record record, ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            foreach (var citation in note.Citations)
            {
                if (citation.Meeting is { } meeting) yield return Line(record, $"meeting in note {note.Number}", meeting);
                if (citation.Comment is { } comment) yield return Line(record, $"comment in note {note.Number}", comment);
                foreach (var reason in InFindings(record, citation.Findings, $" in note {note.Number}")) yield return reason;
            }
            foreach (var reference in note.References)
            {
                if (reference.Title is { } title) yield return Line(record, $"title in note {note.Number}", title);
                if (reference.Comment is { } comment) yield return Line(record, $"comment in note {note.Number}", comment);
            }
        }
    }

    private static IEnumerable<Passage> InFindings(Record record, ImmutableArray<Finding> findings, string where = "") =>
        findings.Select(finding => Line(record, $"reason of the finding{where}", finding.Reason));

    private static IEnumerable<Passage> Optional(Record record, string name, Text? text) => text is null ? [] : [Line(record, name, text)];

    private static Passage Line(Record record, string name, Text text) => Read(record, name, PassageKind.Line, text);

    private static Passage Read(Record record, string name, PassageKind kind, Text text)
    {
        var versions = ImmutableArray.CreateBuilder<PassageVersion>(text.Versions.Length);
        foreach (var version in text.Versions)
            versions.Add(new(version, ProseParser.Parse(version.Value, version.At)));
        return new(record, name, kind, text, versions.MoveToImmutable());
    }
}
