using System.Collections.Immutable;

namespace CompendiumSite.Pages.Charts;

/// <summary>
/// The weight of a mark by the rank of its word. Ranks are an order and not a measure: each step up is one step heavier,
/// whatever the distance between the ranks, and rank 0 (nobody) has no weight at all.
/// </summary>
public sealed class RankScale
{
    private readonly ImmutableArray<int> ranks;
    private readonly double lightest;
    private readonly double heaviest;

    public RankScale(IEnumerable<int> ranks, double lightest = 2.25, double heaviest = 8) =>
        (this.ranks, this.lightest, this.heaviest) = ([.. ranks.Where(r => r > 0).Distinct().Order()], lightest, heaviest);

    /// <summary>1 for the weakest word that counts at all, 0 for nobody.</summary>
    public int Step(int rank) => rank <= 0 ? 0 : ranks.IndexOf(rank) + 1;

    public double Radius(int rank)
    {
        var step = Step(rank);
        if (step == 0) return 0;
        return ranks.Length == 1 ? heaviest : lightest + (heaviest - lightest) * (step - 1) / (ranks.Length - 1);
    }
}
