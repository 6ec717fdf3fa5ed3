using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Addresses that are copied, citations that are copied, the place that an address names.</summary>
public sealed class AddressTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private const string Proposal = "en/proposals/civil-society-participation.html";

    [BrowserFact]
    public async Task Every_paragraph_and_heading_of_a_text_offers_its_address()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        foreach (var kind in (string[])["proposal", "session", "narrative", "library-part", "parallel proposal"])
        {
            await visit.OpenAsync($"en/{site.PathOf(kind)}");
            var without = await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('main :is(h2, h3)[id]:not(.unseen), article [id^="p-"], .idea[id], .pair[id]')]
                  .filter(element => !element.closest('.cite') && !(element.closest('.pair') && !element.matches('.pair')) && !element.querySelector(':is(a.anchor, .number a)[href="#' + element.id + '"]')).map(element => element.id)
                """);
            Assert.Empty(without);
            Assert.True(await visit.Page.Locator("main :is(a.anchor, .paragraph > .number a)").CountAsync() > 2, $"{kind} has no anchors");
        }
    }

    [BrowserFact]
    public async Task The_address_of_a_paragraph_is_copied_and_the_paragraph_lights_up()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync(Proposal);
        await page.FocusAsync("#p-2 a.anchor");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('.toast').textContent === 'Copied'");
        Assert.Equal(site.At(Proposal) + "#p-2", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.EndsWith("#p-2", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(await Background(page, "#p-1"), await Background(page, "#p-2"));
        await page.WaitForFunctionAsync("() => document.querySelector('.toast').textContent === ''");
    }

    [BrowserTheory, InlineData("en"), InlineData("zh"), InlineData("zh-hant")]
    public async Task A_citation_is_copied_in_each_of_its_formats(string edition)
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync($"{edition}/{site.PathOf("proposal")}");
        var formats = page.Locator(".cite details");
        Assert.Equal(7, await formats.CountAsync());
        for (var i = 0; i < 7; i++)
        {
            var format = formats.Nth(i);
            if (await format.GetAttributeAsync("open") is null) await format.Locator("summary").PressAsync("Enter");
            var text = await format.Locator("[data-copyable]").EvaluateAsync<string>("element => element.textContent");
            await format.Locator("button.copy").PressAsync("Enter");
            await page.WaitForFunctionAsync("async text => await navigator.clipboard.readText() === text", text);
            Assert.True(text.Length > 60);
        }
    }

    private static Task<string> Background(Microsoft.Playwright.IPage page, string what) =>
        page.EvaluateAsync<string>("what => getComputedStyle(document.querySelector(what)).backgroundColor", what);
}
