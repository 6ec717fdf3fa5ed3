namespace CompendiumSite.Model;

/// <summary>Every text of a record, in the order of the record's keys.</summary>
public static class TextsOf
{
    public static IEnumerable<Text> Record(Record record) => record switch
    {
        Chapter r => [r.Title, .. r.Paragraphs],
        Proposal r => [r.Title, .. r.Paragraphs, .. r.Notes.SelectMany(Note), .. r.Findings.Select(f => f.Reason)],
        Tier r => [r.Title, .. r.Paragraphs],
        Step r => [r.Title, .. r.Paragraphs],
        SessionGroup r => [r.Title, .. r.Paragraphs],
        Session r => [r.Title, .. r.Paragraphs, .. r.Ideas.Select(i => i.Text)],
        Quantity r => [r.Words, r.Explanation],
        Sponsor r => [r.Name, .. Some(r.Short), .. r.Former.Select(f => f.Name), .. Some(r.Note)],
        Document r => [.. Some(r.Title), .. Some(r.Note)],
        Theme r => [r.Title, .. r.Paragraphs],
        Term r => [r.Name, .. Some(r.Abbreviation), r.Definition],
        Narrative r => [r.Title, r.Summary, r.Body, .. r.Notes.SelectMany(Note), .. r.Findings.Select(f => f.Reason)],
        LibraryDocument r => [r.Title, r.Short, r.Date, r.Author, .. r.Paragraphs],
        LibraryPart r => [r.Title, .. r.Paragraphs, .. r.Entries.SelectMany(Entry)],
        DataTable r =>
        [
            r.Title, .. Some(r.Unit), .. r.Columns.Select(c => c.Title), .. r.Rows.SelectMany(row => row.Values.SelectMany(v => Some(v.Text)).Prepend(row.Label)),
            .. r.Notes.Select(n => n.Text), .. r.Findings.Select(f => f.Reason),
        ],
        Mandate r => [r.Printed, .. Some(r.Title)],
        Person r => [r.Name, r.Role, .. Some(r.Place), r.As],
        Treaty r => [r.Name, .. Some(r.Short)],
        Body r => [r.Name, .. Some(r.Abbreviation), .. r.Paragraphs],
        _ => [],
    };

    private static IEnumerable<Text> Entry(LibraryEntry entry) => entry switch
    {
        LibraryParagraph e => [e.Text, .. e.Findings.Select(f => f.Reason)],
        LibraryHeading e => [e.Text],
        _ => [],
    };

    private static IEnumerable<Text> Note(Note note) =>
        note.Citations.SelectMany(c => Some(c.Meeting).Concat(Some(c.Comment)).Concat(c.Findings.Select(f => f.Reason)))
            .Concat(note.References.SelectMany(r => Some(r.Title).Concat(Some(r.Comment))));

    private static IEnumerable<Text> Some(Text? text) => text is null ? [] : [text];
}
