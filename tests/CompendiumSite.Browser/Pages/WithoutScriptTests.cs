using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Everything that is to be read is there when no script runs.</summary>
public sealed class WithoutScriptTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    // Text that a reader cannot get at. Forms wait for the script on purpose; on a narrow screen each cell says its head itself,
    // and what a heading has said above a group need not be repeated in its rows.
    private const string Lost = """
        () => {
          const lost = [];
          const shown = new Set();
          const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          for (let node; node = walk.nextNode();) {
            const at = node.parentElement;
            if (!node.textContent.trim() || at.closest('form, script, noscript, svg, thead, [aria-hidden], details:not([open])')) continue;
            const text = node.textContent.trim();
            if (at.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) shown.add(text);
            else lost.push(text);
          }
          return lost.filter(text => !shown.has(text)).slice(0, 5);
        }
        """;

    [BrowserTheory, InlineData("en", 360), InlineData("zh", 1280), InlineData("zh-hant", 360)]
    public async Task All_text_of_every_kind_of_page_is_shown(string edition, int width)
    {
        await using var visit = await Visit.StartAsync(chromium, site, width, script: false);
        var faults = new List<string>();
        foreach (var (kind, path) in site.Kinds)
        {
            await visit.OpenAsync($"{edition}/{path}");
            faults.AddRange((await visit.Page.EvaluateAsync<string[]>(Lost)).Select(text => $"{kind} ({path}): {text}"));
            if (await visit.Page.Locator("form.filters:visible, .appearance button").CountAsync() > 0) faults.Add($"{kind} ({path}): shows what does nothing");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    [BrowserFact]
    public async Task A_note_is_reached_and_left_by_its_links()
    {
        await using var visit = await Visit.StartAsync(chromium, site, script: false);
        var page = visit.Page;
        await visit.OpenAsync("en/proposals/civil-society-participation.html");
        var marks = await page.Locator("main .mark a").CountAsync();
        Assert.True(marks > 3);
        for (var i = 0; i < marks; i++)
        {
            var mark = page.Locator("main .mark a").Nth(i);
            var note = await mark.GetAttributeAsync("href");
            await mark.ClickAsync();
            Assert.EndsWith(note!, page.Url, StringComparison.Ordinal);
            var own = await mark.EvaluateAsync<string>("mark => mark.closest('[id]').id");
            await page.Locator($"{note} .back a[href='#{own}']").ClickAsync();
            Assert.EndsWith("#" + own, page.Url, StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task The_languages_and_the_ways_in_are_links()
    {
        await using var visit = await Visit.StartAsync(chromium, site, 360, script: false);
        var page = visit.Page;
        await visit.OpenAsync("index.html");
        await page.ClickAsync("main a[hreflang=zh-Hans], main a[href^='zh/']");
        await page.ArriveAsync("**/zh/index.html");
        await page.ClickAsync(".sections a >> nth=0");
        await page.ArriveAsync("**/zh/proposals/index.html");
        await page.ClickAsync(".languages a[hreflang=en]");
        await page.ArriveAsync("**/en/proposals/index.html");
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }
}
