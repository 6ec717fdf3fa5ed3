using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages.Asked;

/// <summary>Asks axe-core what is wrong with a page. Its answers are read here, since only their gist matters to a test.</summary>
internal static class Axe
{
    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    // Tables say the same over and over, and most of the time would go into the contrast of one text after another. Of rows and items that are
    // made alike, three stay; of texts that have the same style on the same ground, three answer for all.
    private const string Thin = """
        () => {
          const made = element => element.parentElement.tagName + '>' + element.tagName + '.' + element.getAttribute('class')
            + [...element.attributes].map(one => one.name + (/^(lang|role|type|aria-(current|expanded|sort))$/.test(one.name) ? one.value : '')).sort();
          const shape = element => [...new Set([element, ...element.querySelectorAll('*')].map(made))].sort().join(' ');
          for (const parent of document.querySelectorAll('main *')) {
            if (parent.children.length < 7 || !parent.isConnected) continue;
            for (const alike of Map.groupBy(parent.children, shape).values())
              for (const one of alike) if (![alike[0], alike[alike.length >> 1], alike.at(-1)].includes(one)) one.remove();
          }
        }
        """;

    private const string Sample = """
        () => {
          const grounds = new Map(), alike = new Map();
          const groundOf = element => {
            if (!element) return '';
            if (!grounds.has(element)) {
              const style = getComputedStyle(element);
              const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.position].join();
              grounds.set(element, groundOf(element.parentElement) + (own === 'rgba(0, 0, 0, 0),none,1,static' ? '' : own + '|'));
            }
            return grounds.get(element);
          };
          for (const element of document.body.querySelectorAll('*')) {
            element.removeAttribute('data-sample');
            if (![...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()) && !element.matches('input, select, button')) continue;
            const style = getComputedStyle(element);
            const key = [groundOf(element), style.color, style.fill, style.fontSize, style.fontWeight, style.textShadow].join();
            if (alike.has(key)) alike.get(key).push(element); else alike.set(key, [element]);
          }
          for (const all of alike.values()) for (const one of [all[0], all[all.length >> 1], all.at(-1)]) one.dataset.sample = '';
        }
        """;

    /// <summary>Leaves of all that is made alike three pieces. The page is good for nothing else afterwards.</summary>
    public static Task ThinAsync(IPage page) => page.EvaluateAsync(Thin);

    /// <summary>WCAG 2.2 A and AA, and what axe recommends beyond.</summary>
    public static Task<ImmutableArray<string>> FaultsAsync(IPage page) => RunAsync(page, """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }
        """);

    /// <summary>Whether a finger can meet each target and not its neighbour: to be asked of the whole page, since neighbours are what thinning takes away.</summary>
    public static Task<ImmutableArray<string>> FaultsOfTargetsAsync(IPage page) => RunAsync(page, """
        { runOnly: { type: 'rule', values: ['target-size'] }, resultTypes: ['violations'] }
        """);

    /// <summary>The rules that look at colours. The others find in one theme what they find in the other.</summary>
    public static Task<ImmutableArray<string>> FaultsOfColourAsync(IPage page) => RunAsync(page, """
        { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] }
        """);

    private static async Task<ImmutableArray<string>> RunAsync(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("() => typeof axe === 'object'")) await page.EvaluateAsync(script);
        await page.EvaluateAsync(Sample);
        var found = await page.EvaluateAsync<string[]>($$"""
            async () => {
              axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-sample]' }, { id: 'link-in-text-block', selector: 'a[href]:is([data-sample])' }] });
              return (await axe.run(document, {{options}})).violations
                .flatMap(rule => rule.nodes.slice(0, 3).map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')));
            }
            """);
        return [.. found];
    }
}
