using System.Collections.Immutable;

namespace CompendiumSite.Pages.Charts;

/// <summary>Bars with one common scale; the longest is as long as the room, 100.</summary>
public sealed record BarChart(int Most, ImmutableArray<Stack> Bars)
{
    public static BarChart Of(IReadOnlyList<IReadOnlyList<int>> rows)
    {
        var most = rows.Count == 0 ? 0 : rows.Max(r => r.Sum());
        var unit = most == 0 ? 0 : 100.0 / most;
        return new(most, [.. rows.Select(r => Stack.Of(r, unit))]);
    }
}
