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

    public Table Treaties => new Table<Treaty>("treaties", "Treaties that the library names, and where.", ["id"], content.Treaties,
        new Columns<Treaty>(voices)
            .Word("id", "Stable name.", t => t.Id)
            .Text("name", "Name.", t => t.Name)
            .Text("short", "Short name.", t => t.Short, optional: true)
            .Words("named", "Where the library names it: document and number of the paragraph, or the part where paragraphs have no numbers.", t => t.Named.Select(Place))
            .Words("mandates", "Ids of the mandates whose titles name it.", t => t.Mandates.Select(m => m.Value)));

    public Table Bodies => new Table<Body>("bodies", "Bodies of the disarmament machinery, and where the library names them.", ["id"], content.Bodies,
        new Columns<Body>(voices)
            .Word("id", "Stable name.", b => b.Id)
            .Text("name", "Name.", b => b.Name)
            .Text("abbreviation", "Abbreviation or short name.", b => b.Abbreviation, optional: true)
            .Texts("text", "What the body is and does.", b => b.Paragraphs)
            .Words("named", "Where the library names it: document and number of the paragraph, or the part where paragraphs have no numbers.", b => b.Named.Select(Place))
            .Words("proposals", "Ids of proposals that concern it.", b => b.Concerns.Proposals.Select(i => i.Value))
            .Words("steps", "Numbers of suggested steps that concern it.", b => b.Concerns.Steps.Select(i => site.StepById[i.Value].Number))
            .Words("sessions", "Numbers of topics of the retreat that concern it.", b => b.Concerns.Sessions.Select(i => site.SessionById[i.Value].Number))
            .Word("term", "Id of its entry in the glossary.", b => b.Term?.Value, optional: true)
            .Word("sponsor", "Id of the same body among the sponsors.", b => b.Sponsor?.Value, optional: true));

    public Table People => new Table<Person>("people", "People whom the documents of the library name, as printed.", ["id"], content.People,
        new Columns<Person>(voices)
            .Word("id", "Stable name.", p => p.Id)
            .Text("name", "Name.", p => p.Name)
            .Flag("uncertain", "Whether the form of the name is uncertain.", p => p.Uncertain)
            .Text("role", "Post as printed.", p => p.Role)
            .Text("place", "Place printed with the post.", p => p.Place, optional: true)
            .Word("document", "Id of the document that names the person.", p => p.In.Value)
            .Text("as", "As what the document names the person.", p => p.As)
            .Words("paragraphs", "Numbers of the paragraphs that name the person.", p => p.Paragraphs.Select(n => n.Value)));

    private string Place(ParagraphNaming naming) => naming.Number is { } number ? $"{site.Library.PartById[naming.Part.Value].Document.Value} {number}" : naming.Part.Value;

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
