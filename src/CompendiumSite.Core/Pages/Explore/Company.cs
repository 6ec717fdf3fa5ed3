using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>Two sponsors and where they meet; the first stands earlier in the order that was asked for.</summary>
public sealed record Pair(Sponsor First, Sponsor Second, ImmutableArray<Meeting> Meetings)
{
    /// <summary>In how many notes both stand.</summary>
    public int Notes { get; } = Meetings.Sum(m => m.Notes.Length);

    public Sponsor Other(string id) => First.Id == id ? Second : First;
}

/// <summary>
/// Who proposed with whom. Two sponsors meet in a note: it supports one sentence of a proposal, so both are cited for the same point.
/// The same proposal alone is weaker, since its notes may support different and even opposite points; it is kept apart.
/// That two are cited together does not say that they acted together.
/// </summary>
public sealed class Company
{
    private Company(ImmutableArray<Sponsor> sponsors, ImmutableArray<(int A, int B, Pair Pair)> pairs) => (Sponsors, Pairs) = (sponsors, pairs);

    /// <summary>Those that share a proposal with somebody, in the order of the matrix.</summary>
    public ImmutableArray<Sponsor> Sponsors { get; }

    /// <summary>How many sponsors share a note with somebody.</summary>
    public int InNotes => Pairs.Where(p => p.Pair.Notes > 0).SelectMany(p => new[] { p.A, p.B }).Distinct().Count();

    public ImmutableArray<(int A, int B, Pair Pair)> Pairs { get; }

    /// <summary>The proposals in which somebody meets somebody.</summary>
    public IEnumerable<Proposal> Proposals => Pairs.SelectMany(p => p.Pair.Meetings).Select(m => m.Proposal).DistinctBy(p => p.Id);

    /// <summary>Those that a sponsor meets: the ones with most notes in common first.</summary>
    public ImmutableArray<Pair> Of(string sponsor) =>
    [
        .. Pairs.Select(p => p.Pair).Where(p => p.First.Id == sponsor || p.Second.Id == sponsor)
            .OrderByDescending(p => p.Notes).ThenByDescending(p => p.Meetings.Length),
    ];

    /// <param name="order">All sponsors, in the order in which the matrix shall show them.</param>
    public static Company Of(ImmutableArray<MeetingsOfTwo> meetings, IEnumerable<Sponsor> order)
    {
        var met = meetings.SelectMany(m => new[] { m.One, m.Other }).ToHashSet(StringComparer.Ordinal);
        var sponsors = order.Where(s => met.Contains(s.Id)).ToImmutableArray();
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sponsor in sponsors) place[sponsor.Id] = place.Count;
        var pairs = new List<(int A, int B, Pair Pair)>();
        foreach (var (one, other, found) in meetings)
        {
            if (!place.TryGetValue(one, out var a) || !place.TryGetValue(other, out var b)) continue;
            if (a > b) (a, b) = (b, a);
            pairs.Add((a, b, new(sponsors[a], sponsors[b], found)));
        }
        pairs.Sort((x, y) => x.B != y.B ? x.B.CompareTo(y.B) : x.A.CompareTo(y.A));
        return new(sponsors, [.. pairs]);
    }
}
