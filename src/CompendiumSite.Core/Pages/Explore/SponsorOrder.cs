using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>Sponsors under the headings of an index: the States by their group in the Conference, those outside it, then groups, officials and bodies.</summary>
/// <param name="Key">Stands in addresses: a group's id, or outside, group, official, body.</param>
/// <param name="Group">The group whose States these are.</param>
public sealed record SponsorShelf(string Key, Sponsor? Group, SponsorKind Kind, ImmutableArray<Sponsor> Sponsors);

public static class SponsorOrder
{
    public static ImmutableArray<SponsorShelf> Shelves(Reader read)
    {
        var all = read.Site.Content.Sponsors;
        var states = all.Where(s => s.SponsorKind == SponsorKind.State).ToList();
        var groups = states.Select(s => s.Group?.Value).OfType<string>().Distinct().Where(read.Site.SponsorById.ContainsKey)
            .Select(id => read.Site.SponsorById[id])
            .OrderByDescending(g => states.Count(s => s.Group?.Value == g.Id)).ThenBy(g => g.Id, StringComparer.Ordinal);
        return
        [
            .. groups.Select(g => new SponsorShelf(g.Id, g, SponsorKind.State, read.Sorted(states.Where(s => s.Group?.Value == g.Id), s => s.Name))),
            .. Shelf("outside", SponsorKind.State, states.Where(s => s.Group is null)),
            .. Shelf("group", SponsorKind.Group, all.Where(s => s.SponsorKind == SponsorKind.Group)),
            .. Shelf("official", SponsorKind.Official, all.Where(s => s.SponsorKind == SponsorKind.Official)),
            .. Shelf("body", SponsorKind.Body, all.Where(s => s.SponsorKind == SponsorKind.Body)),
        ];

        IEnumerable<SponsorShelf> Shelf(string key, SponsorKind kind, IEnumerable<Sponsor> sponsors)
        {
            var sorted = read.Sorted(sponsors, s => s.Name);
            if (!sorted.IsEmpty) yield return new(key, null, kind, sorted);
        }
    }

    public static string ShelfOf(Sponsor sponsor) => sponsor.SponsorKind switch
    {
        SponsorKind.State => sponsor.Group?.Value ?? "outside",
        SponsorKind.Group => "group",
        SponsorKind.Official => "official",
        _ => "body",
    };
}
