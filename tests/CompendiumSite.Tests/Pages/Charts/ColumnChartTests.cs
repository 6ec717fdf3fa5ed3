using CompendiumSite.Pages.Charts;
using Xunit;

namespace CompendiumSite.Tests.Pages.Charts;

public sealed class ColumnChartTests
{
    private static readonly ColumnChart Chart = ColumnChart.Of(2010, 2013, year => year switch { 2010 => [1, 2], 2012 => [0, 1], 2013 => [4, 1], _ => [0, 0] }, unit: 6);

    [Fact]
    public void A_year_without_a_citation_keeps_its_place() =>
        Assert.Equal([(2010, 3), (2011, 0), (2012, 1), (2013, 5)], Chart.Columns.Select(c => (c.Category, c.Stack.Total)));

    [Fact]
    public void Columns_stand_in_the_middle_of_equal_bands()
    {
        Assert.Equal([12.5, 37.5, 62.5, 87.5], Chart.Columns.Select(c => c.Centre));
        Assert.All(Chart.Columns, c => Assert.Equal(c.Centre, c.X + c.Width / 2, 9));
        Assert.All(Chart.Columns, c => Assert.InRange(c.X + c.Width, 0, 100));
    }

    [Fact]
    public void The_highest_column_reaches_the_top_and_every_column_the_foot()
    {
        Assert.Equal(30, Chart.PlotHeight);
        Assert.Equal(0, Chart.TopOf(Chart.Columns[3].Stack.Segments[^1]), 9);
        foreach (var column in Chart.Columns.Where(c => c.Stack.Total > 0))
        {
            var lowest = column.Stack.Segments[0];
            Assert.Equal(Chart.PlotHeight, Chart.TopOf(lowest) + lowest.Length, 9);
        }
    }

    [Fact]
    public void One_citation_is_as_high_on_every_page_with_the_same_unit() =>
        Assert.Equal(6, ColumnChart.Of(2010, 2010, _ => [1], 6).PlotHeight);
}
