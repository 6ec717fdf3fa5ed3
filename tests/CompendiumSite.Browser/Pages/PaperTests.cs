using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What comes out of a printer.</summary>
public sealed class PaperTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task Notes_and_the_addresses_of_links_are_printed()
    {
        await using var visit = await Visit.StartAsync(chromium, site, width: 700);
        var page = visit.Page;
        await visit.OpenAsync("en/proposals/civil-society-participation.html");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator(".notes li").First.IsVisibleAsync());
        Assert.False(await page.Locator("body > header nav").First.IsVisibleAsync());
        Assert.Contains("http", await page.Locator(".notes [data-paper]").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content"), StringComparison.Ordinal);
        Assert.True(await page.Locator("footer .paper").IsVisibleAsync(), "the page says where it stands");
    }
}
