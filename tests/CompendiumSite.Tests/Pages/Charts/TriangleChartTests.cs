using CompendiumSite.Pages.Charts;
using Xunit;

namespace CompendiumSite.Tests.Pages.Charts;

public sealed class TriangleChartTests
{
    private static readonly TriangleChart Chart = new(4, 10);

    [Fact]
    public void A_pair_has_one_cell_whichever_comes_first()
    {
        Assert.Equal((5, 25), Chart.Cell(0, 2));
        Assert.Equal(Chart.Cell(0, 2), Chart.Cell(2, 0));
    }

    [Fact]
    public void A_cell_lies_in_the_row_of_one_name_and_the_column_of_the_other()
    {
        for (var a = 0; a < Chart.Count; a++)
            for (var b = a + 1; b < Chart.Count; b++)
            {
                Assert.Equal(Chart.Name(a).X, Chart.Cell(a, b).X);
                Assert.Equal(Chart.Name(b).Y, Chart.Cell(a, b).Y);
            }
    }

    [Fact]
    public void The_area_of_a_mark_grows_with_the_number_and_the_largest_fits_its_cell()
    {
        Assert.Equal(4.6, Chart.Radius(8, 8), 9);
        Assert.Equal(4, Math.Pow(Chart.Radius(8, 8) / Chart.Radius(2, 8), 2), 9);
        Assert.True(Chart.Radius(1, 1000) >= 2, "a single note must be seen");
        Assert.Equal(0, Chart.Radius(0, 0));
    }
}
