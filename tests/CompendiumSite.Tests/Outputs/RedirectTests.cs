using AngleSharp.Html.Parser;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Render;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class RedirectTests
{
    private static readonly Published site = SmallSite.Publish();

    [Theory]
    [InlineData("en", "Terms of the presidency")]
    [InlineData("zh", "主席的任期")]
    [InlineData("zh-hant", "主席的任期")]
    public void An_old_address_leads_to_the_new_one_in_every_edition(string edition, string name)
    {
        var page = new HtmlParser().ParseDocument(site.Text($"{edition}/proposals/old-terms.html"));
        Assert.Equal("0; url=terms.html", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal($"https://example.org/repo/{edition}/proposals/terms.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(("terms.html", name), (page.QuerySelector("a")!.GetAttribute("href"), page.QuerySelector("a")!.TextContent));
    }

    [Fact]
    public void A_record_inside_a_page_is_reached_by_its_anchor() =>
        Assert.Contains("0; url=major-reforms.html#longer-terms", site.Text("en/retreat/old-step.html"), StringComparison.Ordinal);

    [Fact]
    public void The_policy_stands_before_everything_else()
    {
        var head = new HtmlParser().ParseDocument(site.Text("en/proposals/old-terms.html")).Head!;
        Assert.Equal(ContentPolicy.Value, head.FirstElementChild!.GetAttribute("content"));
        Assert.Empty(head.QuerySelectorAll("script, style, [style]"));
    }

    [Fact]
    public void The_policy_is_that_of_the_pages()
    {
        var html = new PageRenderer().Render(SiteDesign.Compendium.ViewOf(SmallSite.Page("en/proposals/terms.html")));
        var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(html.Span));
        Assert.Equal(ContentPolicy.Value, page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_hostile_title_stays_text()
    {
        var content = SmallSite.Content;
        var hostile = SmallSite.Publish(content with { Proposals = [content.Proposals[0] with { Title = Text.Of(("en", "`<img src=x onerror=alert(1)>`")) }, content.Proposals[1]] });
        Assert.Empty(new HtmlParser().ParseDocument(hostile.Text("en/proposals/old-terms.html")).QuerySelectorAll("img"));
    }
}
