using System.Collections.Immutable;

namespace CompendiumSite.Check;

/// <summary>The best attested selection of a series in which numbers and dates ascend together; what is not in it is suspect.</summary>
internal static class HeaviestAscent
{
    public static List<(int Number, DateOnly Date)> Of(ImmutableArray<(int Number, DateOnly Date, int Weight)> points)
    {
        var sorted = points.Sort((a, b) => a.Number != b.Number ? a.Number.CompareTo(b.Number) : a.Date.CompareTo(b.Date));
        var days = sorted.Select(point => point.Date.DayNumber).Distinct().Order().ToArray();
        // best[d] is the heaviest chain that ends on one of the days up to d (a Fenwick tree of maxima).
        var best = new (int Weight, int Index)[days.Length + 1];
        Array.Fill(best, (0, -1));
        var before = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var day = Array.BinarySearch(days, sorted[i].Date.DayNumber) + 1;
            var longest = (Weight: 0, Index: -1);
            for (var d = day; d > 0; d -= d & -d)
                if (best[d].Weight > longest.Weight) longest = best[d];
            before[i] = longest.Index;
            var with = (Weight: longest.Weight + sorted[i].Weight, Index: i);
            for (var d = day; d <= days.Length; d += d & -d)
                if (with.Weight > best[d].Weight) best[d] = with;
        }
        var last = (Weight: 0, Index: -1);
        for (var d = days.Length; d > 0; d -= d & -d)
            if (best[d].Weight > last.Weight) last = best[d];
        var chain = new List<(int, DateOnly)>();
        for (var i = last.Index; i >= 0; i = before[i]) chain.Add((sorted[i].Number, sorted[i].Date));
        chain.Reverse();
        return chain;
    }
}
