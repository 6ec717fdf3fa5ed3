using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Whoever changes the language stays on the page and at the paragraph.</summary>
public sealed class LanguageTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task The_switch_keeps_the_page_and_the_place_on_every_kind_of_page()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        foreach (var (kind, path) in site.Kinds)
        {
            // Once round, and each edition is left and reached once.
            await visit.OpenAsync($"en/{path}");
            foreach (var to in (string[])["zh", "zh-hant", "en"])
            {
                await page.EvaluateAsync("() => scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' })");
                var scrolled = await page.EvaluateAsync<bool>("() => scrollY > innerHeight / 3");
                // The link is above; whoever goes there by keyboard does not leave the place.
                await page.EvaluateAsync($"() => document.querySelector('.languages a[href*=\"{to}/\"]').focus({{ preventScroll: true }})");
                await page.Keyboard.PressAsync("Enter");
                await page.ArriveAsync(site.At($"{to}/{path}") + "*");
                var arrived = new Uri(page.Url);
                Assert.Equal($"/{to}/{path}", arrived.AbsolutePath);
                if (scrolled && arrived.Fragment.Length > 0)
                    Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector(':target') !== null"), $"{kind}: {arrived.Fragment} is not on {arrived.AbsolutePath}");
                else if (path != "404.html")
                    Assert.False(scrolled && await page.EvaluateAsync<bool>("() => document.querySelectorAll('main [id]').length > 12"), $"{kind}: the place was lost");
            }
        }
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory, InlineData(360), InlineData(1280)]
    public async Task Whoever_turns_upwards_is_handed_the_switch_and_goes_on_at_the_same_paragraph(int width)
    {
        await using var visit = await Visit.StartAsync(chromium, site, width);
        var page = visit.Page;
        await visit.OpenAsync("en/report/background.html");
        await page.Mouse.MoveAsync(width / 2, 400);
        var languages = page.Locator(".languages");
        await page.Mouse.WheelAsync(0, 3000);
        await page.WaitForFunctionAsync("() => scrollY > 2000");
        await page.Mouse.WheelAsync(0, 400);
        await page.WaitForFunctionAsync("() => scrollY > 3300");
        Assert.DoesNotContain("at-hand", await languages.GetAttributeAsync("class") ?? "", StringComparison.Ordinal);
        await page.Mouse.WheelAsync(0, -100);
        await page.WaitForFunctionAsync("() => document.querySelector('.languages.at-hand') !== null");
        var first = await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('article [id^="p-"], article h2[id]')].find(element => element.getBoundingClientRect().bottom > 60).id
            """);
        await page.Locator(".languages a[hreflang=zh-Hans]").ClickAsync();
        await page.ArriveAsync("**/zh/report/background.html#*");
        var reached = await page.EvaluateAsync<string>("() => (document.querySelector(':target').closest('[id^=\"p-\"], h2') ?? document.querySelector(':target')).id");
        Assert.Equal(first, reached);
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task The_switch_goes_to_the_paragraph_that_the_address_names()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync("en/proposals/civil-society-participation.html#p-2");
        await page.ClickAsync(".languages a[hreflang=zh-Hans]");
        await page.ArriveAsync("**/zh/proposals/civil-society-participation.html#p-2");
        Assert.Equal("p-2", await page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
    }
}
