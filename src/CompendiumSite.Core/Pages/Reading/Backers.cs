using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>Those who proposed something, under the group to which they belong in the Conference.</summary>
/// <param name="Group">The group whose members these are; null for a heading that is a kind.</param>
/// <param name="Heading">What to say where there is no group.</param>
public sealed record BackerGroup(Sponsor? Group, Label? Heading, ImmutableArray<(Sponsor Sponsor, int Citations)> Sponsors);

public static class Backers
{
    /// <summary>States by their group, the group with most of them first; then States outside the Conference, groups, officials and bodies.</summary>
    public static ImmutableArray<BackerGroup> Of(Reader read, Record home)
    {
        var site = read.Site;
        var counts = site.UsesByHome.Of(home.Id).Where(u => ReferenceEquals(u.Home, home) && u.Kind == UseKind.Citation)
            .SelectMany(u => u.Names.Distinct())
            .Where(site.SponsorById.ContainsKey).GroupBy(id => id).ToDictionary(g => g.Key, g => g.Count());
        var all = read.Sorted(counts.Keys.Select(id => site.SponsorById[id]), s => s.Name).Select(s => (Sponsor: s, Citations: counts[s.Id])).ToList();
        return
        [
            .. all.Where(s => s.Sponsor is { SponsorKind: SponsorKind.State, Group: not null }).GroupBy(s => s.Sponsor.Group!.Value.Value)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new BackerGroup(site.SponsorById.GetValueOrDefault(g.Key), Labels.States, [.. g])),
            .. Kind(Labels.NonMembers, s => s is { SponsorKind: SponsorKind.State, Group: null }),
            .. Kind(Labels.Groups, s => s.SponsorKind == SponsorKind.Group),
            .. Kind(Labels.Officials, s => s.SponsorKind == SponsorKind.Official),
            .. Kind(Labels.Bodies, s => s.SponsorKind == SponsorKind.Body),
        ];

        IEnumerable<BackerGroup> Kind(Label heading, Func<Sponsor, bool> belongs)
        {
            var some = all.Where(s => belongs(s.Sponsor)).ToImmutableArray();
            if (!some.IsEmpty) yield return new(null, heading, some);
        }
    }
}
