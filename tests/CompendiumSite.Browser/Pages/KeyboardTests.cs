using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    private const string Proposal = "en/proposals/civil-society-participation.html";

    [BrowserFact]
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

    [BrowserFact]
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

    [BrowserFact]
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
