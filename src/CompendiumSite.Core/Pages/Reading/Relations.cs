using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>A proposal and the themes that it shares with the one at hand.</summary>
public sealed record RelatedProposal(Proposal Proposal, ImmutableArray<Theme> Shared);

public static class Relations
{
    /// <summary>More than so many would be a list of the compendium.</summary>
    private const int Most = 6;

    public static ImmutableArray<RelatedProposal> Of(Compendium site, Proposal proposal)
    {
        var themes = proposal.Themes.Select(t => t.Value).ToHashSet();
        return
        [
            .. site.Content.Proposals.Where(p => p.Id != proposal.Id)
                .Select(p => new RelatedProposal(p, [.. p.Themes.Where(t => themes.Contains(t.Value)).Select(t => site.ThemeById[t.Value])]))
                .Where(r => !r.Shared.IsEmpty)
                .OrderByDescending(r => r.Shared.Length).ThenBy(r => r.Proposal.Section, Comparer<string>.Create(SectionOrder.Compare))
                .Take(Most),
        ];
    }
}
