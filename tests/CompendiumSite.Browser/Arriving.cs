using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CompendiumSite.Browser;

internal static class Arriving
{
    /// <summary>
    /// Until the page stands at this address (a star stands for anything) and is complete. It asks again and again, since whoever
    /// first looks and then listens can miss a page that arrives between the two.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        var expected = new Regex("^" + Regex.Escape(address).Replace(@"\*", ".*", StringComparison.Ordinal) + "$");
        for (var end = DateTime.UtcNow.AddSeconds(30); !expected.IsMatch(page.Url) || !await IsCompleteAsync(page); await Task.Delay(20))
            if (DateTime.UtcNow > end) throw new TimeoutException($"{address} was expected, but the page stands at {page.Url}.");
    }

    private static async Task<bool> IsCompleteAsync(IPage page)
    {
        try { return await page.EvaluateAsync<string>("() => document.readyState") is "complete"; }
        // The page is just being left.
        catch (PlaywrightException) { return false; }
    }
}
