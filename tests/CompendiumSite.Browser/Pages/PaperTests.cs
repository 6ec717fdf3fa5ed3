using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What comes out of a printer.</summary>
[Collection(nameof(BuiltSite))]
public sealed class PaperTests(Chromium chromium, BuiltSite site)
{
    // Marks what the screen shows; afterwards the paper must show it too. The ways to other places and what only a program reads mean nothing on paper.
    private const string Remember = """
        () => {
          const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          window.onScreen = [];
          for (let node; node = walk.nextNode();) {
            const at = node.parentElement;
            if (node.textContent.trim() && !at.closest('nav, form, button, noscript, .anchor, .sidenote, .unseen, .onward, .parallel, .machine, .act') && at.checkVisibility({ checkVisibilityCSS: true })) onScreen.push(node);
          }
          return onScreen.length;
        }
        """;

    private const string Missing = """
        () => onScreen.filter(node => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return !node.parentElement.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) || range.getClientRects().length === 0;
        }).map(node => node.textContent.trim().slice(0, 60)).slice(0, 5)
        """;

    [Theory, InlineData("en"), InlineData("zh"), InlineData("zh-hant")]
    public async Task The_printed_page_holds_the_text_of_the_page(string edition)
    {
        await using var visit = await Visit.StartAsync(chromium, site, theme: ColorScheme.Dark);
        var page = visit.Page;
        var faults = new List<string>();
        foreach (var (kind, path) in site.Kinds)
        {
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            await visit.OpenAsync($"{edition}/{path}");
            Assert.True(await page.EvaluateAsync<int>(Remember) > 0, $"{kind} shows nothing");
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            faults.AddRange((await page.EvaluateAsync<string[]>(Missing)).Select(text => $"{kind} ({path}): {text}"));
            if (await page.EvaluateAsync<bool>("() => getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)'")) faults.Add($"{kind}: the paper is not white");
            if (await page.Locator("details:not([open]) > :not(summary)").EvaluateAllAsync<bool>("parts => parts.some(part => part.getClientRects().length > 0 && part.getBoundingClientRect().height === 0)")) faults.Add($"{kind}: something stays folded");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
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

    [Fact]
    public async Task No_page_is_wider_than_its_paper()
    {
        // A4 less the margins of the print style, in CSS pixels.
        await using var visit = await Visit.StartAsync(chromium, site, width: 612, height: 900);
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var faults = new List<string>();
        foreach (var (kind, path) in site.Kinds)
        {
            await visit.OpenAsync($"en/{path}");
            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) faults.Add($"{kind} ({path}): {over} px beyond the paper");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
