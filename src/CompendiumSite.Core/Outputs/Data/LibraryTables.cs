using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>The library as data: its paragraphs, the mandates, and every table of its documents as a file of its own.</summary>
internal sealed class LibraryTables(Compendium site, Voices voices)
{
    private readonly Content content = site.Content;

    public Table Paragraphs => new Table<PlacedParagraph>("library", "Every numbered paragraph of the library's documents, in own words.", ["document", "number"],
        content.LibraryDocuments.SelectMany(d => site.Library.PartsByDocument.Of(d.Id).SelectMany(p => p.Entries.OfType<LibraryParagraph>().Select(e => new PlacedParagraph(e, p, d)))),
        new Columns<PlacedParagraph>(voices)
            .Word("document", "Id of the document.", p => p.Document.Id)
            .Word("symbol", "Symbol of the document, as far as it is known.", p => p.Document.Symbol?.Value, optional: true)
            .Word("part", "Id of the part, also the last part of the page's address.", p => p.Part.Id)
            .Word("number", "Number of the paragraph in the source: 4.26.", p => p.Paragraph.Number)
            .Text("text", "What the paragraph says.", p => p.Paragraph.Text)
            .Words("proposals", "Ids of proposals of which it gives the background.", p => p.Paragraph.Concerns.Proposals.Select(i => i.Value))
            .Words("steps", "Numbers of suggested steps of which it gives the background.", p => p.Paragraph.Concerns.Steps.Select(i => site.StepById[i.Value].Number))
            .Words("sessions", "Numbers of topics of the retreat of which it gives the background.", p => p.Paragraph.Concerns.Sessions.Select(i => site.SessionById[i.Value].Number)));

    public Table Mandates => new Table<Mandate>("mandates", "Resolutions and decisions that give the programme on disarmament its mandate.", ["id"], content.Mandates,
        new Columns<Mandate>(voices)
            .Word("id", "Stable name.", m => m.Id)
            .Word("symbol", "Document symbol.", m => m.Symbol.Value)
            .Word("kind", "Resolution or decision.", m => m.MandateKind, oneOf: ["resolution", "decision"])
            .Word("body", "Who adopted it.", m => m.Body, oneOf: ["general-assembly", "security-council"])
            .Text("printed", "How the lists print it.", m => m.Printed)
            .Text("title", "Title, where the lists print one.", m => m.Title, optional: true)
            .Word("continues", "Id of the older mandate on the same subject that it carries on.", m => m.Continues?.Value, optional: true)
            .Words("lists", "Where it is listed: document and component.", m => m.Lists.Select(l => $"{l.Document.Value}/{l.Component}")));

    /// <summary>One file for each table: the label of the row in every language, then the columns with their ids as names.</summary>
    public IEnumerable<Table> Figures() => content.Tables.Select(FiguresOf);

    private Table FiguresOf(DataTable table)
    {
        var columns = new Columns<TableRow>(voices)
            .Word("row", "Id of the row.", r => r.Id)
            .Word("kind", "What the row is.", r => r.Kind.ToString().ToLowerInvariant(), oneOf: ["item", "heading", "subtotal", "total"])
            .Text("label", voices.First(table.Columns[0].Title), r => r.Label);
        for (var i = 1; i < table.Columns.Length; i++)
        {
            var (column, at) = (table.Columns[i], i - 1);
            if (column.Type == ColumnType.Text) columns.Text(column.Id, voices.First(column.Title), r => at < r.Values.Length ? r.Values[at].Text : null, optional: true);
            else columns.Decimal(column.Id, voices.First(column.Title), r => at < r.Values.Length ? r.Values[at].Number : null);
        }
        return new Table<TableRow>($"tables/{table.Id}", voices.First(table.Title), ["row"], table.Rows, columns);
    }
}
