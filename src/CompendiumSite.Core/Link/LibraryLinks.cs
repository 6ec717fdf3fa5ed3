using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Link;

/// <summary>A numbered paragraph of the library with the part and the document in which it stands.</summary>
public sealed record PlacedParagraph(LibraryParagraph Paragraph, LibraryPart Part, LibraryDocument Document);

/// <summary>The edges of the library in both directions, derived from its records.</summary>
public sealed class LibraryLinks
{
    public required FrozenDictionary<string, LibraryDocument> DocumentById { get; init; }
    public required FrozenDictionary<string, LibraryPart> PartById { get; init; }
    public required FrozenDictionary<string, DataTable> TableById { get; init; }
    /// <summary>In the order of the source.</summary>
    public required FrozenDictionary<string, ImmutableArray<LibraryPart>> PartsByDocument { get; init; }
    /// <summary>The part in which a table stands.</summary>
    public required FrozenDictionary<string, LibraryPart> PartByTable { get; init; }
    public required FrozenDictionary<string, ImmutableArray<PlacedParagraph>> BackgroundByProposal { get; init; }
    public required FrozenDictionary<string, ImmutableArray<PlacedParagraph>> BackgroundByStep { get; init; }
    public required FrozenDictionary<string, ImmutableArray<PlacedParagraph>> BackgroundBySession { get; init; }
    /// <summary>Paragraphs that link to a document, by the key of its symbol.</summary>
    public required FrozenDictionary<string, ImmutableArray<PlacedParagraph>> MentionsByDocument { get; init; }
    /// <summary>Covers and tables that link to a document, by the key of its symbol.</summary>
    public required FrozenDictionary<string, ImmutableArray<Record>> OtherMentionsByDocument { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Body>> BodiesByProposal { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Body>> BodiesByStep { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Body>> BodiesBySession { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Body>> BodiesByTerm { get; init; }
    /// <summary>Findings at paragraphs and tables.</summary>
    public required ImmutableArray<(Finding Finding, Record Home, LibraryParagraph? Paragraph)> Findings { get; init; }

    public static LibraryLinks Of(Content content)
    {
        var documents = content.LibraryDocuments.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        var parts = content.LibraryParts.Where(p => documents.ContainsKey(p.Document.Value))
            .OrderBy(p => documents[p.Document.Value].Order).ThenBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        var paragraphs = parts.SelectMany(p => p.Entries.OfType<LibraryParagraph>().Select(e => new PlacedParagraph(e, p, documents[p.Document.Value]))).ToList();
        return new LibraryLinks
        {
            DocumentById = documents,
            PartById = parts.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal),
            TableById = content.Tables.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal),
            PartsByDocument = Linker.Group<LibraryPart, string>(parts, p => p.Document.Value),
            PartByTable = parts.SelectMany(p => p.Entries.OfType<LibraryTable>().Select(t => (t.Table.Value, p))).DistinctBy(t => t.Value).ToFrozenDictionary(t => t.Value, t => t.p, StringComparer.Ordinal),
            BackgroundByProposal = Linker.GroupByEach<PlacedParagraph, string>(paragraphs, p => p.Paragraph.Concerns.Proposals.Select(i => i.Value)),
            BackgroundByStep = Linker.GroupByEach<PlacedParagraph, string>(paragraphs, p => p.Paragraph.Concerns.Steps.Select(i => i.Value)),
            BackgroundBySession = Linker.GroupByEach<PlacedParagraph, string>(paragraphs, p => p.Paragraph.Concerns.Sessions.Select(i => i.Value)),
            MentionsByDocument = Linker.GroupByEach<PlacedParagraph, string>(paragraphs, p => Symbols(p.Paragraph.Text)),
            OtherMentionsByDocument = Linker.GroupByEach<Record, string>(content.LibraryDocuments.Concat<Record>(content.Tables), r => TextsOf.Record(r).SelectMany(Symbols).Distinct()),
            BodiesByProposal = Linker.GroupByEach<Body, string>(content.Bodies, b => b.Concerns.Proposals.Select(i => i.Value)),
            BodiesByStep = Linker.GroupByEach<Body, string>(content.Bodies, b => b.Concerns.Steps.Select(i => i.Value)),
            BodiesBySession = Linker.GroupByEach<Body, string>(content.Bodies, b => b.Concerns.Sessions.Select(i => i.Value)),
            BodiesByTerm = Linker.Group<Body, string>(content.Bodies, b => b.Term?.Value),
            Findings =
            [
                .. paragraphs.SelectMany(p => p.Paragraph.Findings.Select(f => (f, (Record)p.Part, (LibraryParagraph?)p.Paragraph))),
                .. content.Tables.SelectMany(t => t.Findings.Select(f => (f, (Record)t, (LibraryParagraph?)null))),
            ],
        };
    }

    private static IEnumerable<string> Symbols(Text text) =>
        text.Versions.SelectMany(v => ProseText.Walk(v.Prose.Blocks)).OfType<RecordLink>()
            .Where(l => l.Key.Contains('/')).Select(l => SymbolText.Key(l.Key)).Distinct();
}
