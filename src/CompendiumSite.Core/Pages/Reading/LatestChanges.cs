using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>The texts that were reviewed last. As long as all were reviewed on one day, that is the making of the site and no change.</summary>
public static class LatestChanges
{
    private const int Most = 6;

    public static ImmutableArray<(Record Record, DateOnly Date)> Of(Compendium site)
    {
        var reviewed = site.Content.All.Where(r => r is Proposal or Session or Chapter or Tier or Narrative)
            .Where(r => !r.Reviews.IsEmpty).Select(r => (Record: r, Date: r.Reviews.Max(v => v.Date))).ToList();
        if (reviewed.Count == 0) return [];
        var first = reviewed.Min(r => r.Date);
        return [.. reviewed.Where(r => r.Date > first).OrderByDescending(r => r.Date).Take(Most)];
    }
}
