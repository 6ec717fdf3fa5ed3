using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>A proposal in which two sponsors are both cited, and the notes that name both; none where they stand in different notes.</summary>
public sealed record Meeting(Proposal Proposal, ImmutableArray<int> Notes);

/// <summary>Every meeting of two sponsors, by their ids: the same in each edition and in each order of names.</summary>
public sealed record MeetingsOfTwo(string One, string Other, ImmutableArray<Meeting> Meetings)
{
    public static ImmutableArray<MeetingsOfTwo> Of(Compendium site)
    {
        var found = new Dictionary<(string, string), ImmutableArray<Meeting>.Builder>();
        foreach (var proposal in site.Content.Proposals)
        {
            var uses = ByName(site.UsesByHome.Of(proposal.Id).Where(u => ReferenceEquals(u.Home, proposal)));
            var names = uses.Keys.Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < names.Count; i++)
                for (var j = i + 1; j < names.Count; j++)
                {
                    var (a, b) = (uses[names[i]], uses[names[j]]);
                    if (!Meet(a, b, 0, a.Count, 0, b.Count)) continue;
                    if (!found.TryGetValue((names[i], names[j]), out var meetings)) found[(names[i], names[j])] = meetings = ImmutableArray.CreateBuilder<Meeting>();
                    meetings.Add(new(proposal, NotesWithBoth(a, b)));
                }
        }
        return [.. found.Select(pair => new MeetingsOfTwo(pair.Key.Item1, pair.Key.Item2, pair.Value.DrainToImmutable()))];
    }

    // In the order of the notes, as all uses are.
    private static Dictionary<string, List<Use>> ByName(IEnumerable<Use> uses)
    {
        var named = new Dictionary<string, List<Use>>(StringComparer.Ordinal);
        foreach (var use in uses)
            foreach (var name in use.Names)
            {
                if (!named.TryGetValue(name, out var list)) named[name] = list = [];
                // Who speaks on behalf of himself is named once.
                if (list.Count == 0 || !ReferenceEquals(list[^1], use)) list.Add(use);
            }
        return named;
    }

    private static ImmutableArray<int> NotesWithBoth(List<Use> a, List<Use> b)
    {
        var notes = ImmutableArray.CreateBuilder<int>();
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count;)
        {
            var (note, endOfA, endOfB) = (Math.Min(a[i].Note, b[j].Note), i, j);
            while (endOfA < a.Count && a[endOfA].Note == note) endOfA++;
            while (endOfB < b.Count && b[endOfB].Note == note) endOfB++;
            if (endOfA > i && endOfB > j && Meet(a, b, i, endOfA, j, endOfB)) notes.Add(note);
            (i, j) = (endOfA, endOfB);
        }
        return notes.DrainToImmutable();
    }

    // A State that speaks for a group brings the group along: one citation makes no pair, two do.
    private static bool Meet(List<Use> a, List<Use> b, int fromA, int toA, int fromB, int toB) =>
        toA - fromA > 1 || toB - fromB > 1 || !ReferenceEquals(a[fromA], b[fromB]);
}
