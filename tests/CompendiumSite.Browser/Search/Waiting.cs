using Microsoft.Playwright;

namespace CompendiumSite.Browser.Search;

/// <summary>The boxes say when what they show is complete; nothing here depends on how long that takes.</summary>
internal static class Waiting
{
    private const string Settled = "() => typeof compendiumSearch !== 'undefined' && compendiumSearch.index && !document.querySelector('.search-panel[aria-busy], #results[aria-busy], .search-results[aria-busy]')";

    /// <summary>Until the search is loaded and every box shows the results of what stands in it.</summary>
    public static Task WaitForResultsAsync(this IPage page) => page.WaitForFunctionAsync(Settled);
}
