using System.Collections.Immutable;

namespace CompendiumSite.Pages.Charts;

/// <summary>A part of a column or bar: which series, how many, and where it lies from the foot (or the left) on.</summary>
public readonly record struct Segment(int Series, int Count, double Start, double Length);

/// <summary>Counts of one category laid end to end, the first series at the foot.</summary>
public sealed record Stack(int Total, ImmutableArray<Segment> Segments)
{
    /// <param name="counts">A count for each series, in their order.</param>
    /// <param name="unit">The length of one.</param>
    public static Stack Of(IReadOnlyList<int> counts, double unit)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>(counts.Count);
        var total = 0;
        for (var series = 0; series < counts.Count; series++)
        {
            if (counts[series] == 0) continue;
            segments.Add(new(series, counts[series], total * unit, counts[series] * unit));
            total += counts[series];
        }
        return new(total, segments.ToImmutable());
    }
}
