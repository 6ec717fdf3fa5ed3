using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>A finding with its place: at a citation, at a paragraph, or at a whole text or table.</summary>
/// <param name="Paragraph">What a reader calls the paragraph: its number in the text, or the one that a library document prints.</param>
public sealed record Correction(Finding Finding, Record Home, Use? Use, string? Paragraph, string Address);

/// <summary>The findings by what is wrong, in the order of the closed list of kinds.</summary>
public static class Corrections
{
    /// <summary>Those about the report and its notes.</summary>
    public static ImmutableArray<(string Code, ImmutableArray<Correction> Entries)> ByCode(Compendium site) =>
    [
        .. site.Findings.GroupBy(f => f.Finding.Code.Value)
            .OrderBy(g => FindingCodes.All.IndexOf(g.Key) is >= 0 and var i ? i : FindingCodes.All.Length)
            .Select(g => (g.Key, g.OrderBy(f => f.Use?.Note ?? FirstNoteOf(f.Home)).Select(f => Place(f, site)).ToImmutableArray())),
    ];

    /// <summary>Those about the documents of the library.</summary>
    public static ImmutableArray<Correction> OfLibrary(Compendium site) =>
    [
        .. site.Library.Findings.Select(f => new Correction(f.Finding, f.Home, null, f.Paragraph?.Number,
            Addresses.Of(f.Home, site) + (f.Paragraph is { } paragraph ? $"#{paragraph.Anchor}" : ""))),
    ];

    /// <summary>The printed dates of a document that are not its own, with the notes that print them; all of them where its own date is not known.</summary>
    public static ImmutableArray<(DateOnly Printed, ImmutableArray<Use> Uses)> OtherDates(Document document, IEnumerable<Use> uses) =>
    [
        .. uses.Where(u => u.Date is { } date && document.Date != date && SameSymbol(u, document))
            .GroupBy(u => u.Date!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.ToImmutableArray())),
    ];

    private static Correction Place(PlacedFinding placed, Compendium site) => placed switch
    {
        { Use: { } use } => new(placed.Finding, placed.Home, use, null, Addresses.OfNote(use.Note, site)),
        { Finding.Paragraph: { } paragraph } => new(placed.Finding, placed.Home, null, $"{paragraph}", $"{Addresses.Of(placed.Home, site)}#p-{paragraph}"),
        _ => new(placed.Finding, placed.Home, null, null, Addresses.Of(placed.Home, site)),
    };

    private static bool SameSymbol(Use use, Document document) =>
        SymbolText.Key(use.Symbol ?? "") == SymbolText.Key(document.Symbol.Value);

    private static int FirstNoteOf(Record home) => home switch
    {
        Proposal proposal => proposal.Notes.Select(n => n.Number).DefaultIfEmpty(int.MaxValue).Min(),
        Narrative narrative => narrative.Notes.Select(n => n.Number).DefaultIfEmpty(int.MaxValue).Min(),
        _ => int.MaxValue,
    };
}
