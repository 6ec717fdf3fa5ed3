using System.Xml.Linq;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class SitemapTests
{
    private static readonly XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly Published site = SmallSite.Publish();

    [Fact]
    public void Every_page_but_the_missing_one_is_listed_once() =>
        Assert.Equal(
            site.Pages.Where(p => p is not NotFoundPage).Select(p => "https://example.org/repo/" + p.CanonicalPath).Order(StringComparer.Ordinal),
            Urls.Select(u => u.Element(map + "loc")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void A_page_names_all_its_languages_and_itself() => Assert.Equal(
        [
            ("en", "https://example.org/repo/en/proposals/terms.html"), ("zh-Hans", "https://example.org/repo/zh/proposals/terms.html"),
            ("zh-Hant", "https://example.org/repo/zh-hant/proposals/terms.html"), ("x-default", "https://example.org/repo/en/proposals/terms.html"),
        ],
        Alternates(Url("zh/proposals/terms.html")));

    [Fact]
    public void A_home_page_sends_readers_of_unknown_language_to_the_chooser() =>
        Assert.Contains(("x-default", "https://example.org/repo/"), Alternates(Url("en/index.html")));

    [Fact]
    public void Alternates_are_mutual()
    {
        var all = Urls.ToDictionary(u => u.Element(map + "loc")!.Value, Alternates);
        foreach (var (address, alternates) in all)
            foreach (var (language, other) in alternates.Where(a => a.Item1 != "x-default"))
                Assert.Equal(alternates, all[other]);
    }

    [Theory]
    [InlineData("en/proposals/terms.html", "2026-05-01")]
    [InlineData("en/proposals/links.html", "2026-06-01")]
    [InlineData("en/index.html", "2026-06-01")]
    public void The_date_is_that_of_the_newest_review_or_else_of_the_site(string path, string date) =>
        Assert.Equal(date, Url(path).Element(map + "lastmod")!.Value);

    [Fact]
    public void An_address_with_special_characters_is_escaped()
    {
        var content = SmallSite.Content;
        var hostile = SmallSite.Publish(content with { Settings = content.Settings with { Host = "https://example.org/?a=1&b=<c>" } });
        Assert.StartsWith("https://example.org/?a=1&b=<c>/repo/", hostile.Xml("sitemap.xml").Elements().First().Element(map + "loc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Robots_are_told_where_the_sitemap_is() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/repo/sitemap.xml\n", site.Text("robots.txt"));

    private static IEnumerable<XElement> Urls => site.Xml("sitemap.xml").Elements(map + "url");

    private static XElement Url(string path) => Urls.Single(u => u.Element(map + "loc")!.Value == "https://example.org/repo/" + path);

    private static List<(string, string)> Alternates(XElement url) =>
        [.. url.Elements(xhtml + "link").Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value))];
}
