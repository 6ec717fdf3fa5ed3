using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What a page offers to browsers and to programs that quote it.</summary>
[Collection(nameof(BuiltSite))]
public sealed class HeadTests(Chromium chromium, BuiltSite site)
{
    [Theory, InlineData("en"), InlineData("zh"), InlineData("zh-hant")]
    public async Task Search_feed_icon_and_card_are_named_and_exist(string edition)
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        await visit.OpenAsync($"{edition}/{site.PathOf("proposal")}");
        foreach (var link in (string[])["link[rel=search]", "link[rel=icon]", "link[type='application/atom+xml']"])
        {
            var address = await visit.Page.EvaluateAsync<string>("link => document.querySelector(link).href", link);
            Assert.True(File.Exists(site.FileOf(new Uri(address).AbsolutePath.TrimStart('/'))), $"{link}: {address}");
        }
        var card = await visit.Page.GetAttributeAsync("meta[property='og:image']", "content");
        Assert.True(File.Exists(site.FileOf("assets/" + card!.Split('/')[^1])), card);
    }
}
