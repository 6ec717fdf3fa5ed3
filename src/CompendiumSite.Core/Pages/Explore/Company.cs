using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>A proposal in which two sponsors are both cited, and the notes that name both; none where they stand in different notes.</summary>
public sealed record Meeting(Proposal Proposal, ImmutableArray<int> Notes);

/// <summary>Two sponsors and where they meet; the first stands earlier in the order that was asked for.</summary>
public sealed record Pair(Sponsor First, Sponsor Second, ImmutableArray<Meeting> Meetings)
{
    /// <summary>In how many notes both stand.</summary>
    public int Notes => Meetings.Sum(m => m.Notes.Length);

    public Sponsor Other(string id) => First.Id == id ? Second : First;
}

/// <summary>
/// Who proposed with whom. Two sponsors meet in a note: it supports one sentence of a proposal, so both are cited for the same point.
/// The same proposal alone is weaker, since its notes may support different and even opposite points; it is kept apart.
/// That two are cited together does not say that they acted together.
/// </summary>
public sealed class Company
{
    private readonly FrozenDictionary<(int A, int B), Pair> pairs;

    private Company(ImmutableArray<Sponsor> sponsors, FrozenDictionary<(int A, int B), Pair> pairs)
    {
        (Sponsors, this.pairs) = (sponsors, pairs);
        Pairs = [.. pairs.OrderBy(p => p.Key.B).ThenBy(p => p.Key.A).Select(p => (p.Key.A, p.Key.B, p.Value))];
    }

    /// <summary>Those that share a proposal with somebody, in the order of the matrix.</summary>
    public ImmutableArray<Sponsor> Sponsors { get; }

    /// <summary>How many sponsors share a note with somebody.</summary>
    public int InNotes => Pairs.Where(p => p.Pair.Notes > 0).SelectMany(p => new[] { p.A, p.B }).Distinct().Count();

    public ImmutableArray<(int A, int B, Pair Pair)> Pairs { get; }

    /// <summary>The proposals in which somebody meets somebody.</summary>
    public IEnumerable<Proposal> Proposals => Pairs.SelectMany(p => p.Pair.Meetings).Select(m => m.Proposal).DistinctBy(p => p.Id);

    public Pair? Between(int a, int b) => pairs.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)));

    /// <summary>Those that a sponsor meets: the ones with most notes in common first.</summary>
    public ImmutableArray<Pair> Of(string sponsor) =>
    [
        .. Pairs.Select(p => p.Pair).Where(p => p.First.Id == sponsor || p.Second.Id == sponsor)
            .OrderByDescending(p => p.Notes).ThenByDescending(p => p.Meetings.Length),
    ];

    /// <param name="order">All sponsors, in the order in which the matrix shall show them.</param>
    public static Company Of(Compendium site, IEnumerable<Sponsor> order)
    {
        var found = new Dictionary<(string, string), List<Meeting>>();
        foreach (var proposal in site.Content.Proposals)
        {
            var uses = site.UsesByHome.Of(proposal.Id).Where(u => ReferenceEquals(u.Home, proposal)).ToList();
            var named = ByName(uses).ToArray();
            var notes = uses.GroupBy(u => u.Note).OrderBy(n => n.Key).Select(n => (Note: n.Key, Named: ByName(n))).ToList();
            for (var i = 0; i < named.Length; i++)
                for (var j = i + 1; j < named.Length; j++)
                {
                    var (a, b) = (named[i].Key, named[j].Key);
                    if (!Meet(named[i].Value, named[j].Value)) continue;
                    if (!found.TryGetValue((a, b), out var meetings)) found[(a, b)] = meetings = [];
                    meetings.Add(new(proposal, [.. notes.Where(n => n.Named.TryGetValue(a, out var x) && n.Named.TryGetValue(b, out var y) && Meet(x, y)).Select(n => n.Note)]));
                }
        }
        var met = found.Keys.SelectMany(p => new[] { p.Item1, p.Item2 }).ToHashSet();
        var sponsors = order.Where(s => met.Contains(s.Id)).ToImmutableArray();
        var place = sponsors.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i);
        return new(sponsors, found.Where(p => place.ContainsKey(p.Key.Item1) && place.ContainsKey(p.Key.Item2)).ToFrozenDictionary(
            p => InOrder(place[p.Key.Item1], place[p.Key.Item2]),
            p =>
            {
                var (a, b) = InOrder(place[p.Key.Item1], place[p.Key.Item2]);
                return new Pair(sponsors[a], sponsors[b], [.. p.Value]);
            }));
    }

    private static (int, int) InOrder(int a, int b) => a < b ? (a, b) : (b, a);

    private static IEnumerable<string> NamesOf(Use use) => new[] { use.Sponsor, use.OnBehalfOf }.OfType<string>();

    private static SortedDictionary<string, List<Use>> ByName(IEnumerable<Use> uses)
    {
        var named = new SortedDictionary<string, List<Use>>(StringComparer.Ordinal);
        foreach (var use in uses)
            foreach (var name in NamesOf(use).Distinct())
            {
                if (!named.TryGetValue(name, out var list)) named[name] = list = [];
                list.Add(use);
            }
        return named;
    }

    // A State that speaks for a group brings the group along: one citation makes no pair, two do.
    private static bool Meet(List<Use> a, List<Use> b) => a.Count > 1 || b.Count > 1 || !ReferenceEquals(a[0], b[0]);
}
