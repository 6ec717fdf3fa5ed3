using System.Collections.Immutable;
using CompendiumSite.Link;

namespace CompendiumSite.Pages.Reading;

/// <summary>What the home page shows of the change log: the first entries of the newest release.</summary>
public static class LatestChanges
{
    private const int Most = 3;

    public static ImmutableArray<PlacedChange> Of(Compendium site) =>
        site.Changes.Entries.IsEmpty ? [] : [.. site.Changes.Entries.Where(change => change.Release == site.Changes.Entries[0].Release).Take(Most)];
}
