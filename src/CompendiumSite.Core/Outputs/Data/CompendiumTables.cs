using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>Proposals, and everything that their notes name.</summary>
internal sealed class CompendiumTables(Compendium site, Voices voices)
{
    private readonly Content content = site.Content;

    public Table Proposals => new Table<Proposal>("proposals", "The earlier proposals in the order of the source.", ["id"], content.Proposals,
        new Columns<Proposal>(voices)
            .Word("id", "Stable name, also the last part of the page's address.", p => p.Id)
            .Word("section", "Section of the source: G.1.", p => p.Section)
            .Word("chapter", "Id of the chapter.", p => p.Chapter.Value)
            .Text("title", "Title.", p => p.Title)
            .Texts("text", "Paragraphs without marks.", p => p.Paragraphs)
            .Numbers("rules", "Rules of procedure that the text cites.", p => p.Rules)
            .Numbers("notes", "Numbers of the notes.", p => p.Notes.Select(n => n.Number))
            .Words("sponsors", "Ids of those whom the notes name, and of those on whose behalf they spoke.", p => Edges.SponsorsOf(site, p))
            .Words("documents", "Symbols of the documents that the notes name, printed or likely right.", p => Edges.DocumentsOf(site, p))
            .Words("sessions", "Topics of the retreat with an idea on the same subject: III.A.1.", p => Edges.SessionsOf(site.IdeasByProposal.Of(p.Id)))
            .Words("steps", "Suggested steps on the same subject: C.2.", p => site.StepsByProposal.Of(p.Id).Select(s => s.Number))
            .Words("themes", "Ids of themes.", p => p.Themes.Select(t => t.Value)));

    public Table Citations => new Table<Use>("citations", "Everything that the notes name: one row for each citation, repetition and reference.", ["note", "position"], site.Uses,
        new Columns<Use>(voices)
            .Number("note", "Number of the note as printed.", u => u.Note)
            .Number("position", "Place in the note, from 1.", u => u.Position)
            .Word("section", "Section of the source in which the note stands; null where the source numbers none.", u => u.Section.Length > 0 ? u.Section : null, optional: true)
            .Word("record", "Id of the proposal or narrative to which the note belongs.", u => u.Home.Id)
            .Word("kind", "Whether the note cites, repeats another note (ibid), or refers to a publication.", u => Names.Of(u.Kind), oneOf: Names.UseKinds)
            .Word("sponsor", "Id of who is cited; in a repetition, of who is cited in the repeated note.", u => u.Sponsor, optional: true)
            .Word("onBehalfOf", "Id of the group for which the sponsor spoke, as printed.", u => Printed(u)?.OnBehalfOf, optional: true)
            .Word("symbol", "Document symbol, as printed.", u => Printed(u)?.Symbol, optional: true)
            .Date("date", "Date, as printed.", u => Printed(u)?.Date, optional: true)
            .Number("printedYear", "Year in brackets behind the sponsor, as printed.", u => Printed(u)?.Cited?.Year?.Value ?? Printed(u)?.Referred?.Year, optional: true)
            .Object("likely", "What is likely right where the print looks wrong: only the keys that differ.", Edges.LikelyOf, likely => likely
                .Word("sponsor", "Id of who was probably meant.", l => l.Sponsor?.Value)
                .Word("onBehalfOf", "Id of the group that was probably meant.", l => l.OnBehalfOf?.Value)
                .Word("symbol", "The symbol that was probably meant.", l => l.Document?.Value)
                .Date("date", "The date that is probably right.", l => l.Date?.Value)
                .Number("year", "The year that is probably right.", l => l.Year?.Value), optional: true, onlyKnown: true)
            .Words("findings", "Codes of what looks wrong.", u => u.Kind == UseKind.Citation ? u.Cited!.Findings.Select(f => f.Code.Value) : [])
            .Number("repeats", "The note that this one repeats.", u => u.Repeats, optional: true)
            .Text("meeting", "The meeting, where no symbol is printed.", u => Printed(u)?.Cited?.Meeting, optional: true)
            .Word("time", "Time of day, as printed.", u => Printed(u)?.Cited?.Time, optional: true)
            .Text("title", "Title of a publication.", u => u.Referred?.Title, optional: true)
            .Word("url", "Address of a publication, as printed.", u => u.Referred?.Url, optional: true)
            .Text("comment", "What the note adds.", u => Printed(u)?.Cited?.Comment ?? Printed(u)?.Referred?.Comment, optional: true))
    {
        Links = [new("sponsor", "sponsors", "id"), new("onBehalfOf", "sponsors", "id")],
    };

    public Table Sponsors => new Table<Sponsor>("sponsors", "States, groups, officials and bodies that the notes name.", ["id"], content.Sponsors,
        new Columns<Sponsor>(voices)
            .Word("id", "Stable name.", s => s.Id)
            .Word("kind", "What the sponsor is.", s => Names.Of(s.SponsorKind), oneOf: Names.SponsorKinds)
            .Text("name", "Official name.", s => s.Name)
            .Text("short", "Name in running text, where it differs.", s => s.Short, optional: true)
            .Word("iso2", "ISO 3166-1 alpha-2.", s => s.Iso2, optional: true)
            .Word("iso3", "ISO 3166-1 alpha-3.", s => s.Iso3, optional: true)
            .Word("m49", "United Nations M49 code.", s => s.M49, optional: true)
            .Word("group", "Id of the regional group in the Conference.", s => s.Group?.Value, optional: true)
            .Flag("member", "Whether the State is a member of the Conference.", s => s.Member, optional: true)
            .Words("aliases", "Other names.", s => s.Aliases)
            .Numbers("notes", "Notes that name the sponsor, as speaker or as the group for which another speaks.", s => Edges.NotesOf(site.UsesBySponsor.Of(s.Id)))
            .Words("proposals", "Ids of the proposals with such a note.", s => Edges.ProposalsOf(site.UsesBySponsor.Of(s.Id))))
    {
        Links = [new("group", "sponsors", "id")],
    };

    public Table Documents => new Table<Document>("documents", "The documents that the notes name.", ["symbol"], content.Documents,
        new Columns<Document>(voices)
            .Word("symbol", "Document symbol.", d => d.Symbol.Value)
            .Word("id", "Stable name, also the last part of the page's address.", d => d.Id)
            .Word("kind", "What the document is.", d => Names.Of(d.DocumentKind), oneOf: Names.DocumentKinds)
            .Date("date", "Date of the document; null where nobody knows it.", d => d.Date, optional: true)
            .Text("title", "Title, where it is known.", d => d.Title, optional: true)
            .Object("links", "Official page in each language.", d => d, links => links
                .Word("en", "In English.", d => SymbolText.OfficialLink(d.Symbol.Value, "en"))
                .Word("zh", "In Chinese.", d => SymbolText.OfficialLink(d.Symbol.Value, "zh")))
            .Numbers("notes", "Notes that name the document, as printed or as likely right.", d => Edges.NotesOf(Edges.UsesOf(site, d)))
            .Words("proposals", "Ids of the proposals with such a note.", d => Edges.ProposalsOf(Edges.UsesOf(site, d))));

    // A repetition prints nothing but 'ibid.'; what it repeats stands in the row of the repeated note.
    private static Use? Printed(Use use) => use.Kind == UseKind.Ibid ? null : use;
}
