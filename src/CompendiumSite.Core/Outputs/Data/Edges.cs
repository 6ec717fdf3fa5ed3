using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>Writes the edges of the compendium as ids and numbers, each once and in the order of the source. It derives none: that is the linker's work.</summary>
internal static class Edges
{
    public static IEnumerable<int> NotesOf(ImmutableArray<Use> uses) => uses.Select(u => u.Note).Distinct().Order();

    public static IEnumerable<string> ProposalsOf(ImmutableArray<Use> uses) => uses.Select(u => u.Home).OfType<Proposal>().Select(p => p.Id).Distinct();

    public static ImmutableArray<Use> UsesOf(Compendium site, Document document) => site.UsesByDocument.Of(SymbolText.Key(document.Symbol.Value));

    public static IEnumerable<string> SponsorsOf(Compendium site, Proposal proposal) =>
        site.UsesByHome.Of(proposal.Id).SelectMany(u => u.Names).Distinct();

    public static IEnumerable<string> DocumentsOf(Compendium site, Proposal proposal) =>
        site.UsesByHome.Of(proposal.Id).SelectMany(u => new[] { u.Symbol, u.LikelySymbol }).OfType<string>()
            .Select(symbol => site.DocumentBySymbol.TryGetValue(SymbolText.Key(symbol), out var document) ? document.Symbol.Value : symbol).Distinct();

    public static IEnumerable<string> SessionsOf(ImmutableArray<PlacedIdea> ideas) => ideas.Select(i => i.Session.Number).Distinct();

    /// <summary>What all findings of a citation together hold for right; the first word on each point counts.</summary>
    public static Likely? LikelyOf(Use use)
    {
        if (use.Kind != UseKind.Citation || use.Cited!.Findings.IsEmpty) return null;
        var all = new Likely();
        foreach (var finding in use.Cited.Findings)
            all = new(all.Sponsor ?? finding.Likely.Sponsor, all.OnBehalfOf ?? finding.Likely.OnBehalfOf, all.Document ?? finding.Likely.Document,
                all.Date ?? finding.Likely.Date, all.Year ?? finding.Likely.Year);
        return all.IsEmpty ? null : all;
    }
}
