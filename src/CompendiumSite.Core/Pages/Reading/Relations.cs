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

    /// <summary>Those that share most themes, in the order of the source.</summary>
    public static ImmutableArray<RelatedProposal> Of(Compendium site, Proposal proposal)
    {
        var themes = proposal.Themes.Select(t => t.Value).Distinct().ToList();
        var shares = themes.Select(_ => new List<Proposal>()).ToList();
        foreach (var (other, shared) in Sharing(site, themes))
        {
            if (other.Id != proposal.Id && shares[^shared].Count < Most) shares[^shared].Add(other);
            // Nobody can share more than all; those who come later stand further from the first.
            if (shares[0].Count == Most) break;
        }
        return [.. shares.SelectMany(list => list).Take(Most).Select(other => new RelatedProposal(other, [.. other.Themes.Where(t => themes.Contains(t.Value)).Select(t => site.ThemeById[t.Value])]))];
    }

    // Each proposal under any of the themes, in the order of the source, with the number of those themes under which it stands.
    private static IEnumerable<(Proposal Proposal, int Shared)> Sharing(Compendium site, IEnumerable<string> themes)
    {
        var next = new PriorityQueue<IEnumerator<Proposal>, int>();
        void Enqueue(IEnumerator<Proposal> list)
        {
            if (list.MoveNext()) next.Enqueue(list, site.Places[list.Current]);
        }
        foreach (var theme in themes) Enqueue(site.RecordsByTheme.Of(theme).OfType<Proposal>().GetEnumerator());
        while (next.TryPeek(out var first, out var place))
        {
            var (proposal, shared) = (first.Current, 0);
            for (; next.TryPeek(out var list, out var at) && at == place; shared++) Enqueue(next.Dequeue());
            yield return (proposal, shared);
        }
    }
}
