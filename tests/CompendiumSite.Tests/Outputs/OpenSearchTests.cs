using System.Xml.Linq;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class OpenSearchTests
{
    private static readonly XNamespace os = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("en", "Compendium")]
    [InlineData("zh-hant", "匯編")]
    public void A_browser_learns_how_to_search_each_edition(string edition, string name)
    {
        var site = SmallSite.Publish();
        var description = site.Xml($"{edition}/opensearch.xml");
        Assert.Equal(name, description.Element(os + "ShortName")!.Value);
        Assert.Equal($"https://example.org/repo/{edition}/search.html?q={{searchTerms}}", description.Element(os + "Url")!.Attribute("template")!.Value);
        Assert.Contains(site.Pages, p => p is SearchPage && p.SitePath == $"{edition}/search.html");
    }

    [Fact]
    public void A_name_is_never_longer_than_a_browser_takes()
    {
        var content = SmallSite.Content;
        var named = content with { Settings = content.Settings with { ShortTitle = Text.Of(("en", "123456789012345𠮷𠮷")) } };
        Assert.Equal("123456789012345", SmallSite.Publish(named).Xml("en/opensearch.xml").Element(os + "ShortName")!.Value);
    }
}
