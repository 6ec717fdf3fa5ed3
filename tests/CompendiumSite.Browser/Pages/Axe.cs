using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages;

/// <summary>Asks axe-core what is wrong with a page. Its answers are read here, since only their gist matters to a test.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 A and AA, and what axe recommends beyond.</summary>
    public static Task<ImmutableArray<string>> AllRulesAsync(IPage page) => RunAsync(page, """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
        """);

    /// <summary>The rules that look at colours. The others find in one theme what they find in the other.</summary>
    public static Task<ImmutableArray<string>> ColourRulesAsync(IPage page) => RunAsync(page, """
        { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] }
        """);

    private static async Task<ImmutableArray<string>> RunAsync(IPage page, string options)
    {
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, {{options}})).violations
              .flatMap(rule => rule.nodes.slice(0, 3).map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')))
            """);
        return [.. found];
    }
}
