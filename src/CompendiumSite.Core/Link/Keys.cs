using System.Globalization;
using CompendiumSite.Model;

namespace CompendiumSite.Link;

/// <summary>What a <c>[[key]]</c> names: a record, a paragraph of a part of the library, or a note.</summary>
public readonly record struct KeyTarget(Record? Record, int? Note, LibraryParagraph? Paragraph = null);

/// <summary>Every key by which prose may name something: an id, kind/id, a section number, a document symbol, 'note 7', a paragraph of the library by its document: 'budget-2024 4.26'.</summary>
public sealed class Keys
{
    private readonly Dictionary<string, Record?> records;
    private readonly Func<int, bool> isNote;
    private readonly Dictionary<string, (LibraryPart Part, LibraryParagraph Paragraph)> paragraphs;

    /// <param name="isNote">Whether a note has this number.</param>
    public Keys(Content content, Func<int, bool> isNote)
    {
        this.isNote = isNote;
        // Most records have an id alone, one with their kind, and a section number or a symbol.
        records = new(3 * content.All.Count(), StringComparer.Ordinal);
        foreach (var record in content.All)
        {
            // The same id in two kinds is fine as long as nobody uses it alone; null marks it as ambiguous.
            if (!records.TryAdd(record.Id, record)) records[record.Id] = null;
            records[$"{record.Kind}/{record.Id}"] = record;
            if (SectionOf(record) is { } section) records.TryAdd(section, record);
            if (record is Document document) records.TryAdd(SymbolText.Key(document.Symbol.Value), record);
        }
        paragraphs = content.LibraryParts.SelectMany(part => part.Entries.OfType<LibraryParagraph>().Select(paragraph => (part, paragraph)))
            .DistinctBy(p => (p.part.Document.Value, p.paragraph.Number))
            .ToDictionary(p => $"{p.part.Document.Value} {p.paragraph.Number}", p => p, StringComparer.Ordinal);
    }

    public IEnumerable<string> Known => records.Where(r => r.Value is not null).Select(r => r.Key);

    public KeyTarget? Find(string key)
    {
        if (key.StartsWith("note ", StringComparison.Ordinal) && int.TryParse(key.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var note))
            return isNote(note) ? new(null, note) : null;
        if (paragraphs.TryGetValue(key, out var paragraph)) return new(paragraph.Part, null, paragraph.Paragraph);
        if (records.TryGetValue(key, out var record) || records.TryGetValue(SymbolText.Key(key), out record))
            return record is null ? null : new(record, null);
        return null;
    }

    /// <summary>An id that more than one kind of record has: it needs its kind in front.</summary>
    public bool IsAmbiguous(string key) => records.TryGetValue(key, out var record) && record is null;

    public static string? SectionOf(Record record) => record switch
    {
        Proposal proposal => proposal.Section,
        Chapter chapter => chapter.Section,
        Step step => step.Number,
        Tier tier => tier.Section,
        Session session => session.Number,
        SessionGroup group => group.Section,
        Narrative narrative => narrative.Section,
        _ => null,
    };
}
