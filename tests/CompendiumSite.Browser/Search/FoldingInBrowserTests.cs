using System.Globalization;
using System.Text.Json;
using CompendiumSite.Search;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Search;

/// <summary>The script folds what a reader types exactly as the program folds what it writes.</summary>
public sealed class FoldingInBrowserTests(Chromium chromium, SearchSite site) : IClassFixture<Chromium>, IClassFixture<SearchSite>
{
    private readonly Folding folding = new();

    [BrowserFact]
    public async Task Folding_is_the_same_for_every_vector()
    {
        using var vectors = Vectors();
        var page = await ScriptAsync();
        foreach (var vector in vectors.RootElement.GetProperty("folding").EnumerateArray())
        {
            var text = vector.GetProperty("text").GetString()!;
            Assert.Equal(vector.GetProperty("folded").GetString(), (await page.EvaluateAsync<string>("text => compendiumSearch.fold(text)", text)).Trim());
        }
    }

    [BrowserFact]
    public async Task Folding_is_the_same_for_every_character()
    {
        var page = await ScriptAsync();
        var differences = new List<string>();
        // Between letters, so that what only separates and what vanishes are told apart.
        for (var plane = 0; plane < 0x30000; plane += 0x4000)
        {
            var folded = await page.EvaluateAsync<string[]>("from => Array.from({ length: 0x4000 }, (_, i) => compendiumSearch.fold('a' + String.fromCodePoint(from + i) + 'b裁'))", plane);
            for (var i = 0; i < folded.Length; i++)
            {
                var point = plane + i;
                if (point is >= 0xD800 and <= 0xDFFF || CharUnicodeInfo.GetUnicodeCategory(point) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) continue;
                var expected = folding.Fold($"a{char.ConvertFromUtf32(point)}b裁");
                if (folded[i] != expected) differences.Add($"U+{point:X4} '{char.ConvertFromUtf32(point)}': program '{expected}', script '{folded[i]}'");
            }
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [BrowserFact]
    public async Task Words_of_one_family_share_a_stem_and_others_do_not()
    {
        using var vectors = Vectors();
        var page = await ScriptAsync();
        foreach (var family in vectors.RootElement.GetProperty("stems").EnumerateArray().Select(f => f.EnumerateArray().Select(w => w.GetString()!).ToArray()))
            Assert.Single((await page.EvaluateAsync<string[]>("words => words.map(compendiumSearch.stem)", family)).Distinct());
        foreach (var pair in vectors.RootElement.GetProperty("apart").EnumerateArray().Select(f => f.EnumerateArray().Select(w => w.GetString()!).ToArray()))
            Assert.Equal(2, (await page.EvaluateAsync<string[]>("words => words.map(compendiumSearch.stem)", pair)).Distinct().Count());
    }

    [BrowserFact]
    public async Task Every_word_begins_with_its_stem_but_for_a_final_y()
    {
        var page = await ScriptAsync();
        var wrong = await page.EvaluateAsync<string[]>("""
            async () => {
              const index = await compendiumSearch.index(new URL('search/', location.href).href);
              await index.prepare('a');
              const words = new Set(index.entries.flatMap(entry => entry.all.match(/[a-z]+/g) ?? []));
              return [...words].filter(word => !word.startsWith(compendiumSearch.stem(word).replace(/y$/, '')));
            }
            """);
        Assert.Empty(wrong);
    }

    [BrowserFact]
    public async Task Every_part_of_a_folded_text_knows_where_it_came_from()
    {
        var page = await ScriptAsync();
        foreach (var text in (string[])["The CD’s “P6＋2”, ½ 裁軍ﬃ", "𠮷野家 Łódź Cu\u0301cuta", "  21國集團  "])
        {
            var at = await page.EvaluateAsync<int[]>("text => { const at = []; compendiumSearch.fold(text, at); return at; }", text);
            Assert.Equal(folding.Fold(text).Length, at.Length);
            Assert.Equal(at.Order(), at);
        }
    }

    private async Task<IPage> ScriptAsync()
    {
        var page = await site.OpenAsync(chromium, "en/search.html");
        await page.WaitForFunctionAsync("() => typeof compendiumSearch !== 'undefined' && compendiumSearch.index");
        var all = FoldingTables.Shared.Alike.Select(pair => char.ConvertFromUtf32(pair.Key) + pair.Value);
        await page.EvaluateAsync("pairs => compendiumSearch.learn(pairs)", string.Join(' ', all));
        return page;
    }

    private static JsonDocument Vectors() => JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("tests/CompendiumSite.Tests/Search/vectors.json")));
}
