using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Every kind of page in every edition, on a phone and on a desk, by day and by night.</summary>
[Collection(nameof(BuiltSite))]
public sealed class EveryKindTests(Chromium chromium, BuiltSite site)
{
    public static TheoryData<string, ColorScheme, int> Looks()
    {
        var looks = new TheoryData<string, ColorScheme, int>();
        foreach (var edition in (string[])["en", "zh", "zh-hant"])
            foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                foreach (var width in (int[])[360, 1280])
                    looks.Add(edition, theme, width);
        return looks;
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task Has_nothing_that_axe_or_the_browser_complains_of(string edition, ColorScheme theme, int width)
    {
        await using var visit = await Visit.StartAsync(chromium, site, width, theme);
        var faults = new List<string>();
        foreach (var (kind, path) in site.Kinds)
        {
            await visit.OpenAsync($"{edition}/{path}");
            var found = theme == ColorScheme.Light ? await Axe.AllRulesAsync(visit.Page) : await Axe.ColourRulesAsync(visit.Page);
            faults.AddRange(found.Select(fault => $"{kind} ({path}): {fault}"));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(visit.Complaints.Count == 0, string.Join('\n', visit.Complaints));
    }

    /// <summary>Whoever keeps watch must be seen to wake.</summary>
    [Fact]
    public async Task A_page_with_faults_is_complained_of()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        await visit.OpenAsync("en/index.html");
        await visit.Page.EvaluateAsync("""
            () => {
              const main = document.querySelector('main');
              main.insertAdjacentHTML('beforeend', '<img src="../nowhere.png"><p class="faint">Can you read this?</p><p style="color: red">And this?</p>');
              document.querySelector('.faint').style.color = '#ccc';
            }
            """);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('main img').complete");
        Assert.Contains(await Axe.AllRulesAsync(visit.Page), fault => fault.StartsWith("image-alt at ", StringComparison.Ordinal));
        Assert.Contains(await Axe.ColourRulesAsync(visit.Page), fault => fault.StartsWith("color-contrast at .faint", StringComparison.Ordinal));
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("404", StringComparison.Ordinal));
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    /// <summary>320 px is what a desk of 1280 px shows at 400 %.</summary>
    [Theory, InlineData("en"), InlineData("zh"), InlineData("zh-hant")]
    public async Task Needs_no_scrolling_sideways(string edition)
    {
        var wide = new List<string>();
        foreach (var width in (int[])[320, 768, 1280])
        {
            await using var visit = await Visit.StartAsync(chromium, site, width);
            foreach (var (kind, path) in site.Kinds)
            {
                await visit.OpenAsync($"{edition}/{path}");
                var over = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (over > 0) wide.Add($"{kind} ({path}) at {width}: {over} px too wide");
            }
        }
        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }
}
