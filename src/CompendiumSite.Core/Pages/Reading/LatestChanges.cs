using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>The texts that were reviewed last. Before the first review there is nothing to tell.</summary>
public static class LatestChanges
{
    private const int Most = 6;

    public static ImmutableArray<(Record Record, DateOnly Date)> Of(Compendium site) =>
    [
        .. site.Content.All.Where(r => !r.Reviews.IsEmpty && r is Proposal or Session or Chapter or Tier or Narrative)
            .Where(r => !r.Reviews.IsEmpty)
            .Select(r => (r, r.Reviews.Max(v => v.Date)))
            .OrderByDescending(c => c.Item2).Take(Most),
    ];
}
