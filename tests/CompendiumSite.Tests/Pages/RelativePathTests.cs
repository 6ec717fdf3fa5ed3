using CompendiumSite.Pages;
using Xunit;

namespace CompendiumSite.Tests.Pages;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("en/index.html", "en/proposals/a.html", "proposals/a.html")]
    [InlineData("en/proposals/a.html", "en/index.html", "../index.html")]
    [InlineData("en/proposals/a.html", "en/proposals/b.html", "b.html")]
    [InlineData("en/proposals/a.html", "zh/proposals/a.html", "../../zh/proposals/a.html")]
    [InlineData("en/proposals/a.html", "en/proposals/a.html#note-7", "#note-7")]
    [InlineData("en/proposals/a.html", "en/proposals/ab.html#p-1", "ab.html#p-1")]
    [InlineData("index.html", "en/index.html", "en/index.html")]
    public void A_link_climbs_only_out_of_the_folders_that_are_not_shared(string from, string to, string link) =>
        Assert.Equal(link, RelativePath.Between(from, to));
}
