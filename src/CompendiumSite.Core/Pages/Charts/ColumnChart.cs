using System.Collections.Immutable;

namespace CompendiumSite.Pages.Charts;

/// <summary>A column of a chart. X and width are hundredths of the chart's width, so that it fits any page while its letters keep their size.</summary>
public sealed record Column(int Category, double X, double Width, double Centre, Stack Stack);

/// <summary>Columns over a row of numbers that follow one another: years.</summary>
/// <param name="PlotHeight">The room for the highest column, in pixels; numbers above and names below need their own.</param>
public sealed record ColumnChart(double PlotHeight, ImmutableArray<Column> Columns)
{
    /// <summary>A year without a citation keeps its place: a gap is something to see.</summary>
    /// <param name="counts">A count for each series of a category.</param>
    /// <param name="unit">The height of one, in pixels; the same unit makes charts on different pages comparable.</param>
    public static ColumnChart Of(int first, int last, Func<int, IReadOnlyList<int>> counts, double unit, double fill = 0.72)
    {
        if (last < first) return new(0, []);
        var number = last - first + 1;
        var band = 100.0 / number;
        var columns = Enumerable.Range(first, number).Select((category, i) =>
            new Column(category, band * (i + (1 - fill) / 2), band * fill, band * (i + 0.5), Stack.Of(counts(category), unit))).ToImmutableArray();
        return new(columns.Max(c => c.Stack.Total) * unit, columns);
    }

    /// <summary>Where a segment begins, measured from the top of the plot.</summary>
    public double TopOf(Segment segment) => PlotHeight - segment.Start - segment.Length;
}
