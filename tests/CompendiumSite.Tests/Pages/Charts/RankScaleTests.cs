using CompendiumSite.Pages.Charts;
using Xunit;

namespace CompendiumSite.Tests.Pages.Charts;

public sealed class RankScaleTests
{
    private static readonly RankScale Scale = new([90, 0, 10, 15, 30, 30], lightest: 2, heaviest: 8);

    [Fact]
    public void Nobody_has_no_weight()
    {
        Assert.Equal(0, Scale.Step(0));
        Assert.Equal(0, Scale.Radius(0));
    }

    [Fact]
    public void Each_rank_is_one_step_heavier_whatever_the_distance()
    {
        Assert.Equal([1, 2, 3, 4], new[] { 10, 15, 30, 90 }.Select(Scale.Step));
        Assert.Equal([2, 4, 6, 8], new[] { 10, 15, 30, 90 }.Select(Scale.Radius));
    }

    [Fact]
    public void A_single_word_is_drawn_in_full() => Assert.Equal(8, new RankScale([30], 2, 8).Radius(30));

    [Theory]
    [InlineData(3, "3")]
    [InlineData(2.5, "2.5")]
    [InlineData(33.333333, "33.33")]
    [InlineData(-0.001, "0")]
    public void Numbers_are_written_as_SVG_reads_them(double value, string written) => Assert.Equal(written, ChartNumber.Of(value));
}
