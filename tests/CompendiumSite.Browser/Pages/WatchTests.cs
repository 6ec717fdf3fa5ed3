using CompendiumSite.Browser.Pages.Asked;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Whoever keeps watch must be seen to wake.</summary>
public sealed class WatchTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    [BrowserFact]
    public async Task Faults_of_colour_of_text_and_of_policy_are_found()
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
        Assert.Contains(await Axe.FaultsAsync(visit.Page), fault => fault.StartsWith("image-alt at ", StringComparison.Ordinal));
        Assert.Contains(await Axe.FaultsOfColourAsync(visit.Page), fault => fault.StartsWith("color-contrast at .faint", StringComparison.Ordinal));
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("404", StringComparison.Ordinal));
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task One_text_that_is_hard_to_read_is_found_among_many_that_are_not()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        await visit.OpenAsync("en/citations.html");
        await visit.Page.EvaluateAsync("() => { document.querySelector('tbody tr:nth-child(23) td').style.color = '#ccc'; }");
        Assert.Contains(await Axe.FaultsOfColourAsync(visit.Page), fault => fault.StartsWith("color-contrast at ", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task One_target_that_lies_over_another_is_found_among_many_that_do_not()
    {
        await using var visit = await Visit.StartAsync(chromium, site, touch: true);
        var page = visit.Page;
        await visit.OpenAsync($"en/{site.PathOf("guide")}");
        Assert.Empty(await Axe.FaultsOfTargetsAsync(page));
        await page.EvaluateAsync("() => { document.querySelectorAll('.codes li + li')[20].style.marginLeft = '-2.5rem'; }");
        Assert.Contains(await Axe.FaultsOfTargetsAsync(page), fault => fault.Contains("partially obscured", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Margins_that_reach_too_far_are_found()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var page = visit.Page;
        await visit.OpenAsync($"en/{site.PathOf("proposal")}");
        Assert.Empty(await Fit.FaultsOfMarginsAsync(page));
        await page.EvaluateAsync("() => { document.querySelector('.sidenote').style.left = '80%'; }");
        Assert.Contains(await Fit.FaultsOfMarginsAsync(page), fault => fault.Contains("beyond the edge", StringComparison.Ordinal));
        Assert.Empty(await Fit.FaultsOfWidthAsync(page));
        await page.EvaluateAsync("() => { document.querySelector('.sidenote').style.left = '40%'; }");
        Assert.Contains(await Fit.FaultsOfMarginsAsync(page), fault => fault.Contains("over the text", StringComparison.Ordinal));
    }
}
