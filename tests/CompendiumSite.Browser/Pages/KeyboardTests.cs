using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>The site without a mouse.</summary>
[Collection(nameof(BuiltSite))]
public sealed class KeyboardTests(Chromium chromium, BuiltSite site)
{
    private const string Proposal = "en/proposals/civil-society-participation.html";

    [Fact]
    public async Task The_first_stop_of_every_kind_of_page_leads_past_its_head()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        foreach (var (kind, path) in site.Kinds.Where(one => one.Kind != "chooser"))
        {
            await visit.OpenAsync($"zh/{path}");
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0"), $"{kind}: no visible skip link");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('main, footer') !== null"), $"{kind}: the skip link does not lead into the text");
        }
    }

    [Theory, InlineData(360), InlineData(1280)]
    public async Task Every_stop_can_be_seen(int width)
    {
        await using var visit = await Visit.StartAsync(chromium, site, width);
        var page = visit.Page;
        var unseen = new List<string>();
        foreach (var (kind, path) in site.Kinds)
        {
            await visit.OpenAsync($"en/{path}");
            for (var stop = 0; stop < 25; stop++)
            {
                await page.Keyboard.PressAsync("Tab");
                var fault = await page.EvaluateAsync<string?>("""
                    () => {
                      const at = document.activeElement;
                      if (at === document.body) return null;
                      const box = at.getBoundingClientRect(), style = getComputedStyle(at);
                      const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                      const bar = at.querySelector('.hit');
                      const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || bar && getComputedStyle(bar).strokeWidth === '2px';
                      return seen && ringed ? null : (seen ? 'no ring: ' : 'not on the screen: ') + at.outerHTML.slice(0, 120);
                    }
                    """);
                if (fault is not null) unseen.Add($"{kind} ({path}): {fault}");
            }
        }
        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
    }

    [Fact]
    public async Task A_note_in_the_margin_is_visited_and_left_again()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync(Proposal);
        await page.FocusAsync("main .mark a");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("note sidenote", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('role') + ' ' + document.activeElement.classList[0]"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('.sidenote') !== null"), "the links of the note are its next stops");
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.querySelector('main .mark a')"), "Escape leads back to the mark");
    }

    [Fact]
    public async Task A_note_in_place_opens_says_so_and_closes()
    {
        await using var visit = await Visit.StartAsync(chromium, site, 360);
        var page = visit.Page;
        await visit.OpenAsync(Proposal);
        var mark = page.Locator("main .mark a").First;
        Assert.Equal("false", await mark.GetAttributeAsync("aria-expanded"));
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await mark.GetAttributeAsync("aria-expanded"));
        var note = page.Locator("#" + await mark.GetAttributeAsync("aria-controls"));
        var number = await mark.InnerTextAsync();
        Assert.Contains(await Squeezed(page.Locator($"#note-{number} .body")), await Squeezed(note), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await note.Locator(":focus").CountAsync() == 1, "what the note holds is the next stop");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await note.CountAsync());
        Assert.Equal("false", await mark.GetAttributeAsync("aria-expanded"));
        Assert.True(await mark.EvaluateAsync<bool>("mark => document.activeElement === mark"));

        await page.Keyboard.PressAsync("Enter");
        await note.Locator("button").ClickAsync();
        Assert.Equal(0, await note.CountAsync());
    }

    [Fact]
    public async Task The_appearance_changes_stays_and_is_said()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync(Proposal);
        var paper = "() => getComputedStyle(document.body).backgroundColor";
        var light = await page.EvaluateAsync<string>(paper);
        await page.FocusAsync(".appearance button");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Appearance: dark", await page.GetAttributeAsync(".appearance button", "aria-label"));
        Assert.NotEqual(light, await page.EvaluateAsync<string>(paper));
        var dark = await page.EvaluateAsync<string>(paper);
        await visit.OpenAsync("zh/index.html");
        Assert.Equal(dark, await page.EvaluateAsync<string>(paper));
        await page.PressAsync(".appearance button", "Enter");
        Assert.Equal(light, await page.EvaluateAsync<string>(paper));
    }

    private static async Task<string> Squeezed(ILocator what) => string.Join(' ', (await what.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
