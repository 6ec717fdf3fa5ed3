using CompendiumSite.Diagnostics;
using Xunit;

namespace CompendiumSite.Tests.Diagnostics;

public sealed class NearestTests
{
    [Fact]
    public void Of_two_that_are_equally_near_it_is_the_same_whichever_is_looked_at_first()
    {
        string[] candidates = ["space", "spate"];

        Assert.Equal("space", Nearest.To("spae", candidates));
        Assert.Equal("space", Nearest.To("spae", candidates.Reverse()));
        Assert.Equal("spaced", Nearest.To("space", ["spare", "spaced"]));
        Assert.Equal("spaced", Nearest.To("space", ["spaced", "spare"]));
    }

    [Fact]
    public void What_is_not_near_is_not_proposed() => Assert.Null(Nearest.To("space", ["treaty", "sponsors"]));
}
