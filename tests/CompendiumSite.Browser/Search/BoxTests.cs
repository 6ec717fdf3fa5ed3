using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Search;

/// <summary>The box that stands on every page.</summary>
public sealed class BoxTests(Chromium chromium, SearchSite site) : IClassFixture<Chromium>, IClassFixture<SearchSite>
{
    private const string Box = "form[role=search] input";

    [BrowserFact]
    public async Task Nothing_is_loaded_before_somebody_searches_and_nothing_from_elsewhere_afterwards()
    {
        var asked = new List<string>();
        var page = await site.OpenAsync(chromium, "en/box.html");
        page.Request += (_, request) => asked.Add(request.Url);
        await page.WaitForTimeoutAsync(100);
        Assert.Empty(asked);
        await page.FocusAsync(Box);
        await page.WaitForResultsAsync();
        Assert.Equal([site.Address + "assets/search.js"], asked);
        await TypeAsync(page, "colombia");
        Assert.All(asked, address => Assert.StartsWith(site.Address, address, StringComparison.Ordinal));
        Assert.Contains(asked, address => address.EndsWith("en/search/head.js", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Results_stand_in_groups_with_the_sentence_and_what_was_found_marked()
    {
        var page = await site.OpenAsync(chromium, "en/box.html");
        await TypeAsync(page, "red tape");
        var item = page.Locator(".search-panel li").Filter(new() { HasText = "Role of the P6+2" });
        Assert.StartsWith("Sessions of the retreat", await page.Locator(".search-panel section").Filter(new() { HasText = "Role of the P6+2" }).Locator(".search-kind").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["red", "tape"], await item.Locator("mark").AllInnerTextsAsync());
        Assert.Contains("needless red tape", await item.Locator("p").Last.InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("sessions/role-of-p6-plus-2.html#idea-2", await item.Locator("a").GetAttributeAsync("href") ?? "", StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_number_of_results_is_announced()
    {
        var page = await site.OpenAsync(chromium, "en/box.html");
        await TypeAsync(page, "colombia");
        var status = page.Locator("form[role=search] [role=status]");
        Assert.Matches("^[0-9]+ results$", await status.InnerTextAsync());
        await TypeAsync(page, "columbia");
        Assert.StartsWith("Nothing found for “columbia”. These are results for “colombia”.", await status.InnerTextAsync(), StringComparison.Ordinal);
        await TypeAsync(page, "qwrtzpx");
        Assert.StartsWith("Nothing found for “qwrtzpx”. Try fewer or shorter words", await status.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Try fewer or shorter words", await page.Locator(".search-panel").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Arrow_keys_walk_through_the_results_and_Escape_leads_back()
    {
        var page = await site.OpenAsync(chromium, "en/box.html");
        await TypeAsync(page, "observer");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(0, await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(1, await FocusedAsync(page));
        await page.Keyboard.PressAsync("End");
        Assert.Equal("All results", await page.Locator(".search-panel :focus").InnerTextAsync());
        await page.Keyboard.PressAsync("Home");
        Assert.Equal(0, await FocusedAsync(page));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.name === 'q'"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.name === 'q'"));
        Assert.False(await page.Locator(".search-panel").IsVisibleAsync());
        Assert.Equal("observer", await page.InputValueAsync(Box));
    }

    [BrowserFact]
    public async Task Enter_on_a_result_opens_it_and_in_the_box_the_whole_list()
    {
        var page = await site.OpenAsync(chromium, "en/box.html");
        await TypeAsync(page, "colombia");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/en/search.html?q=colombia");
        await page.WaitForSelectorAsync("#results li");
        await page.GoBackAsync();
        await TypeAsync(page, "colombia");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("Enter"), site.Address + "en/sponsors/colombia.html");
    }

    [BrowserFact]
    public async Task The_panel_goes_away_when_somebody_turns_to_something_else()
    {
        var page = await site.OpenAsync(chromium, "en/box.html");
        await TypeAsync(page, "colombia");
        await page.Mouse.ClickAsync(3, 500);
        Assert.False(await page.Locator(".search-panel").IsVisibleAsync());
        await page.FocusAsync(Box);
        await page.WaitForSelectorAsync(".search-panel li");
        await page.FocusAsync("#x");
        Assert.False(await page.Locator(".search-panel").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task What_an_input_method_composes_is_not_searched_before_it_is_meant()
    {
        var page = await site.OpenAsync(chromium, "zh/box.html");
        await TypeAsync(page, "主席");
        var shown = await page.Locator(".search-panel").InnerTextAsync();
        await page.EvaluateAsync("box => { const input = document.querySelector(box); input.value = 'kuoyuan'; input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); }", Box);
        await page.WaitForTimeoutAsync(50);
        Assert.Equal(shown, await page.Locator(".search-panel").InnerTextAsync());
        await page.EvaluateAsync("box => { const input = document.querySelector(box); input.value = '扩员'; input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })); }", Box);
        await page.WaitForFunctionAsync("() => document.querySelector('.search-panel mark')?.textContent === '扩员'");
    }

    [BrowserFact]
    public async Task When_the_files_do_not_come_the_box_says_so_and_tries_again()
    {
        var page = await site.OpenAsync(chromium, "en/box.html");
        var broken = true;
        await page.RouteAsync("**/search/text-0.js*", route => broken ? route.AbortAsync() : route.FallbackAsync());
        await TypeAsync(page, "colombia");
        Assert.StartsWith("The search could not be loaded", await page.Locator("form [role=status]").InnerTextAsync(), StringComparison.Ordinal);
        broken = false;
        await TypeAsync(page, "korea");
        Assert.StartsWith("Republic of Korea", await page.Locator(".search-panel a").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task It_works_from_a_disk()
    {
        foreach (var edition in (string[])["zh-hant", "split/zh-hant"])
        {
            var page = await chromium.Browser.NewPageAsync();
            await page.GotoAsync(new Uri(Path.Combine(site.Folder, edition, "box.html")).AbsoluteUri);
            await TypeAsync(page, "观察员国");
            Assert.Contains("觀察員國", await page.Locator(".search-panel mark").AllInnerTextsAsync());
            await page.Keyboard.PressAsync("Enter");
            await page.ArriveAsync("**/search.html?q=*");
            await page.WaitForResultsAsync();
            await page.FillAsync("#search-all", "擴員");
            await page.WaitForResultsAsync();
            Assert.Contains("擴員", await page.Locator("#results mark").AllInnerTextsAsync());
            Assert.Contains("q=%E6%93%B4%E5%93%A1", page.Url, StringComparison.Ordinal);
            await page.CloseAsync();
        }
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.FocusAsync(Box);
        await page.WaitForResultsAsync();
        await page.FillAsync(Box, text);
        await page.WaitForResultsAsync();
    }

    private static Task<int> FocusedAsync(IPage page) =>
        page.EvaluateAsync<int>("() => [...document.querySelectorAll('.search-panel a')].indexOf(document.activeElement)");
}
