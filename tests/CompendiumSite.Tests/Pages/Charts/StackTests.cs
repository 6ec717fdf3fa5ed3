using CompendiumSite.Pages.Charts;
using Xunit;

namespace CompendiumSite.Tests.Pages.Charts;

public sealed class StackTests
{
    [Fact]
    public void Segments_lie_end_to_end_and_leave_out_what_is_zero()
    {
        var stack = Stack.Of([2, 0, 3], 4);

        Assert.Equal(5, stack.Total);
        Assert.Equal([new Segment(0, 2, 0, 8), new Segment(2, 3, 8, 12)], stack.Segments.AsEnumerable());
    }

    [Fact]
    public void Bars_share_one_scale_and_the_longest_fills_the_room()
    {
        var chart = BarChart.Of([[1, 1], [3, 5], [0, 0]]);

        Assert.Equal(8, chart.Most);
        Assert.Equal([2, 8, 0], chart.Bars.Select(b => b.Total));
        Assert.Equal(100, chart.Bars[1].Segments.Sum(s => s.Length), 9);
        Assert.Equal(25, chart.Bars[0].Segments.Sum(s => s.Length), 9);
        Assert.Empty(chart.Bars[2].Segments);
    }

    [Fact]
    public void A_chart_of_nothing_is_empty_and_not_a_division_by_zero()
    {
        Assert.Empty(BarChart.Of([]).Bars);
        Assert.Empty(BarChart.Of([[0, 0]]).Bars[0].Segments);
        Assert.Empty(ColumnChart.Of(2012, 2010, _ => [1], 4).Columns);
    }
}
