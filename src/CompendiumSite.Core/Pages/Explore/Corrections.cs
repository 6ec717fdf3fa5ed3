using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>The findings by what is wrong, in the order of the closed list of kinds.</summary>
public static class Corrections
{
    public static ImmutableArray<(string Code, ImmutableArray<PlacedFinding> Findings)> ByCode(Compendium site) =>
    [
        .. site.Findings.GroupBy(f => f.Finding.Code.Value)
            .OrderBy(g => FindingCodes.All.IndexOf(g.Key) is >= 0 and var i ? i : FindingCodes.All.Length)
            .Select(g => (g.Key, g.OrderBy(f => f.Use?.Note ?? FirstNoteOf(f.Home)).ToImmutableArray())),
    ];

    /// <summary>The printed dates of a document that are not its own, with the notes that print them.</summary>
    public static ImmutableArray<(DateOnly Printed, ImmutableArray<Use> Uses)> OtherDates(Document document, IEnumerable<Use> uses) =>
    [
        .. uses.Where(u => u.Date is { } date && document.Date is { } own && date != own && SameSymbol(u, document))
            .GroupBy(u => u.Date!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.ToImmutableArray())),
    ];

    private static bool SameSymbol(Use use, Document document) =>
        SymbolText.Key(use.Symbol ?? "") == SymbolText.Key(document.Symbol.Value);

    private static int FirstNoteOf(Record home) => home switch
    {
        Proposal proposal => proposal.Notes.Select(n => n.Number).DefaultIfEmpty(int.MaxValue).Min(),
        Narrative narrative => narrative.Notes.Select(n => n.Number).DefaultIfEmpty(int.MaxValue).Min(),
        _ => int.MaxValue,
    };
}
