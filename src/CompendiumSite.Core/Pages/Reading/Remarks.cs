using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>What stands out in the records: a figure, a sentence that says what it counts, and where to read on. Nothing here is typed by hand.</summary>
/// <param name="Named">The record that the sentence names, shown as a link.</param>
public sealed record Remark(int Figure, Label Sentence, ImmutableArray<object> Values, Record? Named, string Path);

public static class Remarks
{
    public static ImmutableArray<Remark> Of(Reader read)
    {
        var site = read.Site;
        var cited = site.Uses.Where(u => u is { Kind: UseKind.Citation, Home: Proposal }).ToList();
        if (cited.Count == 0) return [];
        return [.. new[] { MostCited(read, cited), LongestSilence(site), BusiestYear(cited), BusiestSponsor(site, cited), Untaken(site), New(site), Findings(site) }.OfType<Remark>()];
    }

    private static Remark MostCited(Reader read, List<Use> cited)
    {
        var most = cited.GroupBy(u => u.Home).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Section, Comparer<string>.Create(SectionOrder.Compare)).First();
        return new(most.Count(), Labels.RemarkMost, [read.SponsorsOf(most.Key).Length], most.Key, Addresses.Of(most.Key, read.Site));
    }

    private static Remark? LongestSilence(Compendium site)
    {
        var silences = site.Content.Proposals.SelectMany(p => Lineage.Of(site.UsesByHome.Of(p.Id)).Gaps.Select(g => (Proposal: p, Gap: g)))
            .OrderByDescending(s => s.Gap.Years).ThenBy(s => s.Proposal.Section, Comparer<string>.Create(SectionOrder.Compare)).ToList();
        return silences is [var (proposal, gap), ..] ? new(gap.Years, Labels.RemarkSilence, [gap.After, gap.Before], proposal, Addresses.Of(proposal, site)) : null;
    }

    private static Remark? BusiestYear(List<Use> cited)
    {
        var years = cited.Where(u => u.Year is not null).GroupBy(u => u.Year!.Value).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        return years is [var busiest, ..] ? new(busiest.Count(), Labels.RemarkYear, [years.Sum(y => y.Count()), busiest.Key], null, Addresses.OfYear(busiest.Key)) : null;
    }

    private static Remark? BusiestSponsor(Compendium site, List<Use> cited)
    {
        var sponsors = cited.Where(u => u.Sponsor is not null && site.SponsorById.ContainsKey(u.Sponsor)).GroupBy(u => u.Sponsor!)
            .Select(g => (Sponsor: site.SponsorById[g.Key], Proposals: g.Select(u => u.Home).Distinct().Count()))
            .OrderByDescending(s => s.Proposals).ThenBy(s => s.Sponsor.Id, StringComparer.Ordinal).ToList();
        // Two that are level have no first.
        return sponsors is [var first, var second, ..] && first.Proposals > second.Proposals
            ? new(first.Proposals, Labels.RemarkSponsor, [], first.Sponsor, Addresses.Of(first.Sponsor, site)) : null;
    }

    private static Remark Untaken(Compendium site) => new(
        site.Content.Proposals.Count(p => site.IdeasByProposal.Of(p.Id).IsEmpty && site.StepsByProposal.Of(p.Id).IsEmpty),
        Labels.RemarkUntaken, [site.Content.Proposals.Length], null, Addresses.Crosswalk);

    private static Remark New(Compendium site)
    {
        var ideas = site.Content.Sessions.SelectMany(s => s.Ideas).ToList();
        return new(ideas.Count(i => i.Steps.IsEmpty && i.Proposals.IsEmpty), Labels.RemarkNew, [ideas.Count], null, Addresses.Crosswalk);
    }

    private static Remark? Findings(Compendium site) =>
        site.Findings.IsEmpty ? null : new(site.Findings.Length, Labels.RemarkFindings, [], null, Addresses.Corrections);
}
