using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>One id by which a record names another.</summary>
/// <param name="Key">The key under which it is written.</param>
/// <param name="Kind">The kind that the other record must have.</param>
internal readonly record struct Naming(Record From, string Key, Sourced<string> Id, string Kind);

/// <summary>A document symbol that a record names.</summary>
internal readonly record struct SymbolNaming(Record From, string Key, Sourced<string> Symbol);

/// <summary>Every forward edge of a record, in the order in which it is written.</summary>
internal static class Namings
{
    public static IEnumerable<Naming> Ids(Record record) => record switch
    {
        Proposal r => One(r, "chapter", r.Chapter, "chapter").Concat(InNotes(r, r.Notes)).Concat(InFindings(r, r.Findings)).Concat(All(r, "themes", r.Themes, "theme")),
        Step r => [new(r, "tier", r.Tier, "tier"), .. All(r, "proposals", r.Proposals, "proposal"), .. All(r, "themes", r.Themes, "theme")],
        Session r => [new(r, "group", r.Group, "session-group"), .. r.Ideas.SelectMany(idea => InIdea(r, idea)), .. All(r, "themes", r.Themes, "theme")],
        Sponsor r => One(r, "group", r.Group, "sponsor"),
        Term r => All(r, "see", r.See, "term"),
        Narrative r => InNotes(r, r.Notes).Concat(InFindings(r, r.Findings)),
        LibraryPart r =>
        [
            new(r, "document", r.Document, "library-document"),
            .. r.Entries.OfType<LibraryParagraph>().SelectMany(entry => InConcerns(r, entry.Concerns)),
            .. r.Entries.OfType<LibraryTable>().Select(entry => new Naming(r, "table", entry.Table, "table")),
        ],
        DataTable r => [new(r, "document", r.Document, "library-document"), .. One(r, "compares", r.Compares, "library-document"), .. r.Checks.SelectMany(check => One(r, "table", check.Table, "table")), .. InFindings(r, r.Findings)],
        Mandate r => [.. r.Lists.Select(list => new Naming(r, "document", list.Document, "library-document")), .. One(r, "continues", r.Continues, "mandate")],
        Person r => [new(r, "in", r.In, "library-document")],
        Treaty r => [.. r.Named.Select(named => new Naming(r, "part", named.Part, "library-part")), .. All(r, "mandates", r.Mandates, "mandate")],
        Body r =>
        [
            .. r.Named.Select(named => new Naming(r, "part", named.Part, "library-part")), .. InConcerns(r, r.Concerns),
            .. One(r, "sponsor", r.Sponsor, "sponsor"), .. One(r, "term", r.Term, "term"),
        ],
        Change r => r.Entries.SelectMany(entry => All(r, "sponsors", entry.Sponsors, "sponsor")),
        _ => [],
    };

    private static IEnumerable<Naming> InConcerns(Record record, Concerns concerns) =>
    [
        .. All(record, "proposals", concerns.Proposals, "proposal"), .. All(record, "steps", concerns.Steps, "step"),
        .. All(record, "sessions", concerns.Sessions, "session"),
    ];

    public static IEnumerable<SymbolNaming> Symbols(Record record) => record switch
    {
        Proposal r => InNotesSymbols(r, r.Notes).Concat(LikelySymbols(r, r.Findings)),
        Narrative r => InNotesSymbols(r, r.Notes).Concat(LikelySymbols(r, r.Findings)),
        LibraryDocument r => r.Symbol is { } symbol ? [new(r, "symbol", symbol)] : [],
        Mandate r => [new(r, "symbol", r.Symbol)],
        _ => [],
    };

    private static IEnumerable<Naming> InIdea(Record record, Idea idea) =>
        [new(record, "who", idea.Who, "quantity"), .. All(record, "steps", idea.Steps, "step"), .. All(record, "proposals", idea.Proposals, "proposal")];

    private static IEnumerable<Naming> InNotes(Record record, ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            foreach (var citation in note.Citations)
            {
                yield return new(record, "sponsor", citation.Sponsor, "sponsor");
                if (citation.OnBehalfOf is { } group) yield return new(record, "on-behalf-of", group, "sponsor");
                if (citation.Findings.IsEmpty) continue;
                foreach (var naming in InFindings(record, citation.Findings)) yield return naming;
            }
            foreach (var reference in note.References)
                if (reference.Author is { } author) yield return new(record, "author", author, "sponsor");
        }
    }

    private static IEnumerable<Naming> InFindings(Record record, IEnumerable<Finding> findings) =>
        findings.SelectMany(finding => One(record, "sponsor", finding.Likely.Sponsor, "sponsor")
            .Concat(One(record, "on-behalf-of", finding.Likely.OnBehalfOf, "sponsor")));

    private static IEnumerable<SymbolNaming> InNotesSymbols(Record record, ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            foreach (var citation in note.Citations)
            {
                if (citation.Document is { } symbol) yield return new(record, "document", symbol);
                foreach (var finding in citation.Findings)
                    if (finding.Likely.Document is { } likely) yield return new(record, "document", likely);
            }
            foreach (var reference in note.References)
                if (reference.Document is { } symbol) yield return new(record, "document", symbol);
        }
    }

    private static IEnumerable<SymbolNaming> LikelySymbols(Record record, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.Likely.Document is { } symbol)
                yield return new(record, "document", symbol);
    }

    private static IEnumerable<Naming> One(Record record, string key, Sourced<string>? id, string kind) =>
        id is { } named ? [new(record, key, named, kind)] : [];

    private static IEnumerable<Naming> All(Record record, string key, IEnumerable<Sourced<string>> ids, string kind) =>
        ids.Select(id => new Naming(record, key, id, kind));
}
