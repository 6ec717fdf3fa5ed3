using CompendiumSite.Browser.Pages;
using CompendiumSite.Outputs.Single;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Search;

/// <summary>The editions in one file, opened from a disk.</summary>
public sealed class SingleFileTests(Chromium chromium, BuiltSite site) : IClassFixture<BuiltSite>, IClassFixture<Chromium>
{
    [Fact]
    public void Each_has_six_megabytes_at_most()
    {
        Assert.Equal(3, site.Readers.Length);
        Assert.All(site.Readers, read => Assert.InRange(new FileInfo(FileOf(read.Edition.Path)).Length, 1_000_000, SingleFiles.Most));
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("zh-hant")]
    public async Task Every_link_within_the_file_leads_to_a_place_and_nothing_is_asked_for(string edition)
    {
        var (page, asked, faults) = await OpenAsync(edition);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(link => decodeURIComponent(link.getAttribute('href').slice(1))).filter(id => !document.getElementById(id))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a')].map(link => link.getAttribute('href')).filter(href => href !== null && !href.startsWith('#') && !/^(https?|mailto):/.test(href))"));
        Assert.Equal([AddressOf(edition)], asked);
        Assert.Empty(faults);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task It_shows_one_page_follows_links_and_comes_back_to_where_the_reader_was()
    {
        var (page, _, faults) = await OpenAsync("en");
        Assert.Equal(["index"], await ShownAsync(page));
        await page.ClickAsync("header a[href='#proposals/index']");
        Assert.Equal(["proposals/index"], await ShownAsync(page));
        await page.ClickAsync(".shown a[href='#proposals/consensus-rule']");
        Assert.Equal(["proposals/consensus-rule"], await ShownAsync(page));
        Assert.StartsWith("Consensus rule ·", await page.TitleAsync(), StringComparison.Ordinal);
        var mark = page.Locator(".shown .mark a").First;
        await mark.ScrollIntoViewIfNeededAsync();
        var read = await page.EvaluateAsync<int>("() => Math.round(scrollY)");
        await mark.ClickAsync();
        Assert.True(await page.Locator(":target").IsVisibleAsync());
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("y => Math.abs(scrollY - y) < 5", read);
        await page.GoBackAsync();
        Assert.Equal(["proposals/index"], await ShownAsync(page));
        await page.ClickAsync(".single .all");
        Assert.True((await ShownAsync(page)).Length > 500);
        await page.ClickAsync(".single .one");
        Assert.Equal(["index"], await ShownAsync(page));
        Assert.Empty(faults);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Without_script_all_pages_stand_one_below_the_other()
    {
        var (page, _, faults) = await OpenAsync("zh", hasScript: false);
        Assert.Equal(await page.Locator("main").CountAsync(), (await ShownAsync(page)).Length);
        Assert.False(await page.Locator(".single .switch").IsVisibleAsync());
        Assert.Empty(faults);
        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("en", "red tape", "sessions/role-of-p6-plus-2")]
    [InlineData("zh", "大小悬殊", "sessions/presidency-rotation")]
    [InlineData("zh-hant", "cd pv 1207", "documents/cd-pv-1207")]
    public async Task The_search_leads_to_a_place_in_the_file(string edition, string query, string expected)
    {
        var (page, asked, faults) = await OpenAsync(edition, place: "#proposals/index");
        await page.FillAsync("header input[type=search]", query);
        await page.WaitForResultsAsync();
        Assert.StartsWith($"#{expected}", await page.Locator("header .search-panel li a").First.GetAttributeAsync("href") ?? "", StringComparison.Ordinal);
        await page.Locator("header .search-panel li a").First.ClickAsync();
        Assert.Equal([expected], await ShownAsync(page));
        Assert.False(await page.Locator("header .search-panel").IsVisibleAsync());

        await page.FillAsync("header input[type=search]", query);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForResultsAsync();
        Assert.Equal(["search"], await ShownAsync(page));
        Assert.StartsWith($"#{expected}", await page.Locator("#search [id='search/results'] li a").First.GetAttributeAsync("href") ?? "", StringComparison.Ordinal);
        Assert.Single(asked);
        Assert.Empty(faults);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Paper_takes_the_page_that_is_shown()
    {
        var (page, _, _) = await OpenAsync("en", place: "#proposals/consensus-rule");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["proposals/consensus-rule"], await ShownAsync(page));
        Assert.False(await page.Locator(".single").IsVisibleAsync());
        await page.CloseAsync();
    }

    private async Task<(IPage Page, List<string> Asked, List<string> Faults)> OpenAsync(string edition, bool hasScript = true, string place = "")
    {
        var (asked, faults) = (new List<string>(), new List<string>());
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = hasScript });
        page.Request += (_, request) => { if (!request.Url.StartsWith("data:", StringComparison.Ordinal)) asked.Add(request.Url.Split('#')[0]); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") faults.Add(message.Text); };
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(AddressOf(edition, place));
        return (page, asked, faults);
    }

    private string FileOf(string edition) => site.FileOf($"compendium-{edition}.html");

    private string AddressOf(string edition, string place = "") => new Uri(FileOf(edition)).AbsoluteUri + place;

    private static async Task<string[]> ShownAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main')].filter(main => getComputedStyle(main).display !== 'none').map(main => main.id)");
}
