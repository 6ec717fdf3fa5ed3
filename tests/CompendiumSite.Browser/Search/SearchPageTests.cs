using CompendiumSite.Guide;
using CompendiumSite.Pages;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Search;

/// <summary>The page with the whole list of results.</summary>
public sealed class SearchPageTests(Chromium chromium, SearchSite site) : IClassFixture<Chromium>, IClassFixture<SearchSite>
{
    [BrowserFact]
    public async Task An_address_with_a_query_shows_its_results_and_typing_changes_the_address()
    {
        var page = await OpenAsync("en/search.html?q=consensus");
        Assert.Equal("consensus", await page.InputValueAsync("#search-all"));
        Assert.False(await page.Locator("#ways").IsVisibleAsync());
        await page.FillAsync("#search-all", "gender");
        await page.WaitForResultsAsync();
        Assert.Equal("gender", await page.Locator("#results mark").First.InnerTextAsync(), ignoreCase: true);
        Assert.EndsWith("?q=gender", page.Url, StringComparison.Ordinal);
        await page.FillAsync("#search-all", "");
        await page.WaitForResultsAsync();
        Assert.DoesNotContain('?', page.Url);
        Assert.True(await page.Locator("#ways").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("#results *").CountAsync());
    }

    [BrowserFact]
    public async Task Results_can_be_narrowed_by_kind_and_by_part_and_the_address_keeps_both()
    {
        var page = await OpenAsync("en/search.html?q=consensus");
        var all = await page.Locator("#results section").CountAsync();
        Assert.True(all > 3);
        await page.SelectOptionAsync("select[name=kind]", "session");
        await page.WaitForResultsAsync();
        Assert.Equal(["Sessions of the retreat"], (await page.Locator("#results h2").AllInnerTextsAsync()).Select(text => text[..text.LastIndexOf(' ')]));
        await page.FocusAsync("select[name=part]");
        await page.SelectOptionAsync("select[name=part]", "retreat-practices");
        await page.WaitForResultsAsync();
        Assert.EndsWith("?q=consensus&kind=session&part=retreat-practices", page.Url, StringComparison.Ordinal);
        Assert.All(await page.Locator("#results li .section").AllInnerTextsAsync(), number => Assert.StartsWith("III.B.", number, StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.name === 'part'"));

        var again = await OpenAsync(new Uri(page.Url).PathAndQuery.TrimStart('/'));
        Assert.Equal("session", await again.InputValueAsync("select[name=kind]"));
        Assert.Equal("retreat-practices", await again.InputValueAsync("select[name=part]"));
        Assert.Equal(await page.Locator("#results li").CountAsync(), await again.Locator("#results li").CountAsync());
    }

    [BrowserFact]
    public async Task A_selection_without_results_says_how_many_there_are_without_it()
    {
        var page = await OpenAsync("en/search.html?q=colombia&kind=quantity");
        Assert.Matches("^Nothing in this selection. Without it there are [0-9]+.$", (await page.InnerTextAsync("[role=status]")).Trim());
        await page.SelectOptionAsync("select[name=kind]", "");
        await page.WaitForResultsAsync();
        Assert.True(await page.Locator("#results li").CountAsync() > 0);
    }

    [BrowserFact]
    public async Task A_long_group_opens_on_demand_and_the_reader_goes_on_where_it_was_cut()
    {
        var page = await OpenAsync("en/search.html?q=conference&kind=term");
        Assert.Equal(8, await page.Locator("#results li").CountAsync());
        var count = int.Parse((await page.Locator("#results .count").InnerTextAsync()).Trim(), System.Globalization.CultureInfo.InvariantCulture);
        await page.ClickAsync("#results section button");
        Assert.Equal(count, await page.Locator("#results li").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.querySelectorAll('#results li a')[8]"));
    }

    [BrowserFact]
    public async Task The_Traditional_edition_speaks_Traditional()
    {
        var page = await OpenAsync("zh-hant/search.html?q=乱七八糟的词");
        Assert.StartsWith("未找到「乱七八糟的词」。", (await page.InnerTextAsync("[role=status]")).Trim(), StringComparison.Ordinal);
        Assert.True(await page.Locator("#ways").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("zh-hant")]
    public async Task Without_script_the_page_is_a_list_of_ways_in(string edition)
    {
        var page = await site.OpenAsync(chromium, $"{edition}/search.html", script: false);
        Assert.True(await page.Locator("#ways").IsVisibleAsync());
        var known = site.Pages.Select(p => site.Address + p.SitePath).ToHashSet(StringComparer.Ordinal);
        var links = await page.Locator("#ways a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.All(links, link => Assert.Contains(link.Split('#')[0], known));
        // Every page that shows no single record or kind of record is a way in, and a new kind of page must become one.
        var overviews = site.Pages.Where(p => p.In.Edition.Path == edition && p.About is null && p is not (HomePage or SearchPage or NotFoundPage or YearPage or GuideKindPage));
        Assert.All(overviews, p => Assert.Contains(site.Address + p.SitePath, links));
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("zh-hant")]
    public async Task Every_result_leads_to_a_page_of_the_site(string edition)
    {
        var page = await OpenAsync($"{edition}/search.html?q=1");
        var paths = await page.EvaluateAsync<string[]>("async () => (await compendiumSearch.index(new URL('search/', location.href).href)).entries.map(entry => entry.path)");
        var known = site.Pages.Select(p => p.SitePath).ToHashSet(StringComparer.Ordinal);
        Assert.All(paths, path => Assert.Contains($"{edition}/{path.Split('#')[0]}", known));
        Assert.Equal(paths.Length, paths.Distinct().Count());
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await site.OpenAsync(chromium, path);
        await page.WaitForResultsAsync();
        return page;
    }
}
