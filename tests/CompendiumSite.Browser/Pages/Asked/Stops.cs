using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages.Asked;

/// <summary>Where the keyboard stops on a page.</summary>
internal static class Stops
{
    // The first stops, each as the Tab key would reach it: nothing on these pages has an order of its own (axe would say so), and a key pressed for
    // each of them would take most of the time of all tests.
    private const string Unseen = """
        () => {
          const faults = [];
          const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(element => element.tabIndex === 0 && !element.disabled && element.checkVisibility({ checkVisibilityCSS: true }));
          for (const at of stops.slice(0, 40)) {
            at.focus({ focusVisible: true });
            const box = at.getBoundingClientRect(), style = getComputedStyle(at);
            const seen = document.activeElement === at && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const bar = at.querySelector('.hit');
            const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || bar && getComputedStyle(bar).strokeWidth === '2px';
            if (!seen || !ringed) faults.push((seen ? 'no ring: ' : 'not on the screen: ') + at.outerHTML.slice(0, 120));
          }
          document.activeElement.blur();
          scrollTo(0, 0);
          return stops.length > 3 ? faults : ['no stops'];
        }
        """;

    /// <summary>Whether each of the first stops is on the screen, with a ring.</summary>
    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(Unseen);

    /// <summary>Whether the first stop of a page that has just been opened leads past its head.</summary>
    public static async Task<IEnumerable<string>> FaultsOfSkipLinkAsync(IPage page)
    {
        var faults = new List<string>();
        await page.Keyboard.PressAsync("Tab");
        if (!await page.EvaluateAsync<bool>("() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0")) faults.Add("no visible skip link");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        if (!await page.EvaluateAsync<bool>("() => document.activeElement.closest('main, footer') !== null")) faults.Add("the skip link does not lead into the text");
        return faults;
    }
}
