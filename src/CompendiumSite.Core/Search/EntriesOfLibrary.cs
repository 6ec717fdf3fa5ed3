using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>The documents about the machinery: their parts paragraph by paragraph, their tables and registers.</summary>
internal sealed class EntriesOfLibrary(Reader read)
{
    private readonly Compendium site = read.Site;
    private readonly PassageTexts texts = new(read);

    public IEnumerable<SearchEntry> Entries()
    {
        var content = site.Content;
        return content.LibraryDocuments.Select(d => Entry("library", d, d.Title, [d.Id], [.. texts.Anchored(d.Paragraphs), .. texts.Plain([d.Author, d.Date])], [.. texts.Names(d.Short), .. Symbol(d.Symbol)]))
            .Concat(content.LibraryParts.Select(p => Entry("library", p, p.Title, [p.Document.Value], [.. texts.Anchored(p.Paragraphs), .. p.Entries.SelectMany(Passages)])))
            .Concat(content.Tables.Select(Table))
            .Concat(content.Mandates.Select(m => Entry("mandate", m, m.Title ?? m.Printed, ListedIn(m), texts.Plain([m.Printed]), [m.Symbol.Value])))
            .Concat(content.Bodies.Select(b => Entry("body", b, b.Name, [], texts.Plain(b.Paragraphs), texts.Names(b.Abbreviation))))
            .Concat(content.Treaties.Select(t => Entry("treaty", t, t.Name, [], [], texts.Names(t.Short))))
            .Concat(content.People.Select(p => Entry("person", p, p.Name, [p.In.Value], texts.Plain([p.Role, .. p.Place is { } place ? (Text[])[place] : [], p.As]))));
    }

    private SearchEntry Entry(string kind, Record record, Text title, ImmutableArray<string> parts, ImmutableArray<SearchPassage> passages, ImmutableArray<string> names = default)
    {
        var shown = read.Say(title).Value;
        return new(kind, parts, Addresses.Of(record, site), record is LibraryPart { Section: { } section } ? section : "", shown,
            [.. texts.Names(title).Concat(names.IsDefault ? [] : names).Where(name => name != shown).Distinct()], passages);
    }

    private IEnumerable<SearchPassage> Passages(LibraryEntry entry) => entry switch
    {
        LibraryHeading heading => [new(heading.Id, texts.Plain(heading.Text))],
        LibraryParagraph paragraph => [new(paragraph.Anchor, texts.Plain(paragraph.Text)), .. paragraph.Findings.Select(f => new SearchPassage(paragraph.Anchor, texts.Plain(f.Reason)))],
        _ => [],
    };

    // The words of a table; its numbers are looked up in it.
    private SearchEntry Table(DataTable table)
    {
        var words = table.Rows.Select(row => row.Label).Concat(table.Rows.SelectMany(row => row.Values).Select(value => value.Text).OfType<Text>())
            .Concat(table.Notes.Select(note => note.Text)).Select(texts.Plain).Distinct();
        var label = table.TableKind == TableKind.Chart ? Labels.FigureNumber : Labels.TableNumber;
        return Entry("table", table, table.Title, [table.Document.Value], [new("", string.Join(read.IsChinese ? "；" : "; ", words))], [read.Say(label, table.Number)]);
    }

    private static IEnumerable<string> Symbol(Sourced<string>? symbol) => symbol is { } known ? [known.Value] : [];

    private static ImmutableArray<string> ListedIn(Mandate mandate) => [.. mandate.Lists.Select(list => list.Document.Value).Distinct()];
}
