using System.Collections.Immutable;

namespace CompendiumSite.Model;

/// <summary>Line: a name or a remark. Paragraph: an item of 'text'. Body: a whole narrative. Entry: a numbered paragraph of the library, which may hold lists.</summary>
public enum TextKind { Line, Paragraph, Body, Entry }

/// <summary>A text of a record with the name by which a message calls it: "paragraph 2", "comment in note 7".</summary>
/// <param name="Number">Stands behind the words, where there is one.</param>
public readonly record struct NamedText(string Words, int? Number, TextKind Kind, Text Text)
{
    public string Name => Number is { } number ? $"{Words} {number}" : Words;
}

/// <summary>Every text of a record, in the order in which it is written.</summary>
public static class TextsOf
{
    public static IEnumerable<Text> Record(Record record) => Named(record).Select(named => named.Text);

    public static IEnumerable<NamedText> Named(Record record) => record switch
    {
        Chapter r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs)],
        Tier r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs)],
        SessionGroup r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs)],
        Theme r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs)],
        Step r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs)],
        Proposal r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs), .. InNotes(r.Notes), .. InFindings(r.Findings)],
        Session r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs), .. r.Ideas.Select(idea => Line("idea", idea.Number, idea.Text))],
        Quantity r => [Line("words", r.Words), Line("explanation", r.Explanation)],
        Sponsor r => [Line("name", r.Name), .. Optional("short", r.Short), .. r.Former.Select(former => Line("former name", former.Name)), .. Optional("note", r.Note)],
        Document r => [.. Optional("title", r.Title), .. Optional("note", r.Note)],
        Term r => [Line("term", r.Name), .. Optional("abbreviation", r.Abbreviation), Line("text", r.Definition)],
        Narrative r => [Line("title", r.Title), Line("summary", r.Summary), new("text", null, TextKind.Body, r.Body), .. InNotes(r.Notes), .. InFindings(r.Findings)],
        LibraryDocument r => [Line("title", r.Title), Line("short", r.Short), Line("date", r.Date), Line("author", r.Author), .. Paragraphs(r.Paragraphs)],
        LibraryPart r => [Line("title", r.Title), .. Paragraphs(r.Paragraphs), .. r.Entries.SelectMany(InEntry)],
        DataTable r => InTable(r),
        Mandate r => [Line("printed", r.Printed), .. Optional("title", r.Title)],
        Person r => [Line("name", r.Name), Line("role", r.Role), .. Optional("place", r.Place), Line("as", r.As)],
        Treaty r => [Line("name", r.Name), .. Optional("short", r.Short)],
        Change r => [Line("title", r.Title), .. r.Entries.Select(e => Line("entry", e.Number, e.Text))],
        Body r => [Line("name", r.Name), .. Optional("abbreviation", r.Abbreviation), .. Paragraphs(r.Paragraphs)],
        _ => [],
    };

    private static IEnumerable<NamedText> InEntry(LibraryEntry entry) => entry switch
    {
        LibraryParagraph e => [new($"paragraph {e.Number}", null, TextKind.Entry, e.Text), .. e.Findings.Select(finding => Line($"reason of the finding at paragraph {e.Number}", finding.Reason))],
        LibraryHeading e => [Line($"heading '{e.Id}'", e.Text)],
        _ => [],
    };

    private static IEnumerable<NamedText> InTable(DataTable table) =>
    [
        Line("title", table.Title), .. Optional("unit", table.Unit),
        .. table.Columns.Select(column => Line($"column '{column.Id}'", column.Title)),
        .. table.Rows.SelectMany(row => row.Values.Where(v => v.Text is not null).Select(v => Line($"row '{row.Id}'", v.Text!)).Prepend(Line($"row '{row.Id}'", row.Label))),
        .. table.Notes.Select(note => Line($"note {note.Mark}", note.Text)), .. InFindings(table.Findings),
    ];

    private static IEnumerable<NamedText> Paragraphs(ImmutableArray<Text> paragraphs) =>
        paragraphs.Select((paragraph, i) => new NamedText("paragraph", i + 1, TextKind.Paragraph, paragraph));

    private static IEnumerable<NamedText> InNotes(ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            foreach (var citation in note.Citations)
            {
                if (citation.Meeting is { } meeting) yield return Line("meeting in note", note.Number, meeting);
                if (citation.Comment is { } comment) yield return Line("comment in note", note.Number, comment);
                foreach (var finding in citation.Findings) yield return Line("reason of the finding in note", note.Number, finding.Reason);
            }
            foreach (var reference in note.References)
            {
                if (reference.Title is { } title) yield return Line("title in note", note.Number, title);
                if (reference.Comment is { } comment) yield return Line("comment in note", note.Number, comment);
            }
        }
    }

    private static IEnumerable<NamedText> InFindings(ImmutableArray<Finding> findings) =>
        findings.Select(finding => Line("reason of the finding", finding.Reason));

    private static IEnumerable<NamedText> Optional(string name, Text? text) => text is null ? [] : [Line(name, text)];

    private static NamedText Line(string name, Text text) => new(name, null, TextKind.Line, text);

    private static NamedText Line(string words, int number, Text text) => new(words, number, TextKind.Line, text);
}
