using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Tables that are narrowed, sorted and saved; the address says how.</summary>
public sealed class FilterTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private const string Rows = "table.explore tbody:not([hidden]) > tr:not([hidden], .group)";

    [BrowserTheory, InlineData("en"), InlineData("zh"), InlineData("zh-hant")]
    public async Task A_choice_narrows_the_table_and_stands_in_the_address(string edition)
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync($"{edition}/citations.html");
        var all = await page.Locator(Rows).CountAsync();
        await page.SelectOptionAsync("#f-sponsor", "italy");
        await page.ArriveAsync($"**/{edition}/citations.html?sponsor=italy");
        var some = await page.Locator(Rows).CountAsync();
        Assert.InRange(some, 1, all - 1);
        Assert.True(await page.Locator(Rows).EvaluateAllAsync<bool>("rows => rows.every(row => row.dataset.sponsor.split(' ').includes('italy'))"));
        var said = await page.InnerTextAsync("form.filters [role=status]");
        Assert.Contains($"{some}", said, StringComparison.Ordinal);
        Assert.Contains($"{all}", said, StringComparison.Ordinal);

        // Whoever opens the address sees the same, and so does the other language.
        await visit.OpenAsync($"{edition}/citations.html?sponsor=italy");
        Assert.Equal(some, await page.Locator(Rows).CountAsync());
        await page.ClickAsync(".languages a:not([aria-current])");
        await page.ArriveAsync("**/citations.html?sponsor=italy*");
        Assert.DoesNotContain($"/{edition}/", page.Url, StringComparison.Ordinal);
        Assert.Equal(some, await page.Locator(Rows).CountAsync());

        await page.ClickAsync("form.filters button[type=reset]");
        await page.ArriveAsync("**/citations.html");
        Assert.Equal(all, await page.Locator(Rows).CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_head_sorts_up_then_down_then_as_the_source()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync("en/proposals/table.html");
        var first = () => page.Locator(Rows).First.InnerTextAsync();
        var source = await first();
        var head = page.Locator("th[data-sort=citations]");
        await head.Locator("button").PressAsync("Enter");
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        Assert.EndsWith("?sort=citations", page.Url, StringComparison.Ordinal);
        await head.Locator("button").PressAsync("Enter");
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        Assert.EndsWith("?sort=-citations", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(source, await first());
        await page.ReloadAsync();
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        await head.Locator("button").PressAsync("Enter");
        Assert.Null(await head.GetAttributeAsync("aria-sort"));
        Assert.Equal(source, await first());
    }

    [BrowserFact]
    public async Task What_is_typed_narrows_and_nothing_is_said_to_be_nothing()
    {
        await using var visit = await Visit.StartAsync(chromium, site, 360);
        var page = visit.Page;
        await visit.OpenAsync("en/citations.html");
        await page.FillAsync("#f-q", "cd 1913");
        await page.ArriveAsync("**?q=cd+1913");
        Assert.All(await page.Locator(Rows).AllInnerTextsAsync(), row => Assert.Contains("CD/1913", row, StringComparison.Ordinal));
        await page.FillAsync("#f-q", "nothing has these words");
        await page.ArriveAsync("**?q=nothing*");
        Assert.Equal(0, await page.Locator(Rows).CountAsync());
        Assert.NotEqual("", await page.InnerTextAsync("form.filters [role=status]"));
    }

    [BrowserFact]
    public async Task What_is_shown_can_be_saved_and_no_more()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync("en/citations.html?sponsor=italy&sort=-year");
        var shown = await page.Locator(Rows).CountAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-export]"));
        var lines = (await File.ReadAllTextAsync(await download.PathAsync())).TrimEnd().Split("\r\n");
        Assert.Equal("citations.csv", download.SuggestedFilename);
        Assert.Equal(shown, lines.Length - 1);
        Assert.All(lines.Skip(1), line => Assert.Contains("Italy", line, StringComparison.Ordinal));
        Assert.Contains($"{shown}", await page.InnerTextAsync("form.filters [role=status]"), StringComparison.Ordinal);
    }
}
