using System.Text.Json;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace CompendiumSite.Browser.Search;

/// <summary>The fixed list of queries, typed into the boxes of real pages.</summary>
public sealed class QueriesTests(Chromium chromium, SearchSite site, ITestOutputHelper output) : IClassFixture<Chromium>, IClassFixture<SearchSite>
{
    // Types into the box and hands back, for each query, the links in the order in which they stand and the time they took.
    private const string Type = """
        async ([queries, where]) => {
          const input = document.querySelector('form[role=search] input[type=search]');
          const list = where === 'page' ? document.getElementById('results') : input.form.querySelector('.search-panel');
          const answers = [];
          for (const query of queries) {
            input.value = '';
            input.dispatchEvent(new Event('input', { bubbles: true }));
            list.replaceChildren();
            const start = performance.now();
            const shown = new Promise(resolve => {
              const observer = new MutationObserver(() => { if (!list.ariaBusy) { observer.disconnect(); resolve(); } });
              observer.observe(list, { attributes: true });
            });
            input.value = query;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            await shown;
            answers.push({ time: performance.now() - start, links: [...list.querySelectorAll('li > a')].map(link => link.getAttribute('href')) });
          }
          return JSON.stringify(answers);
        }
        """;

    private sealed record Answer(double Time, string[] Links);

    [BrowserTheory]
    [InlineData("", "search.html", "page")]
    [InlineData("", "box.html", "panel")]
    [InlineData("split/", "search.html", "page")]
    [InlineData("split/", "box.html", "panel")]
    public async Task Ninety_eight_of_a_hundred_queries_are_answered_in_the_first_five_results_and_symbols_at_once(string folder, string path, string where)
    {
        var (wrong, all, times) = (new List<string>(), 0, new List<double>());
        foreach (var edition in Query.All().GroupBy(query => query.Edition))
        {
            var page = await OpenAsync($"{folder}{edition.Key}/{path}");
            var queries = edition.ToList();
            var answers = JsonSerializer.Deserialize<Answer[]>(await page.EvaluateAsync<string>(Type, new object[] { queries.Select(query => query.Ask).ToArray(), where }), JsonSerializerOptions.Web)!;
            foreach (var (query, answer) in queries.Zip(answers))
            {
                var links = answer.Links.Select(link => link[(site.Address + folder + edition.Key).Length..].TrimStart('/')).ToList();
                all++;
                times.Add(answer.Time);
                if (!query.IsAnsweredBy(links))
                    wrong.Add($"{(query.IsFirst ? "FIRST " : "")}{query.Edition} '{query.Ask}' ({query.About}): expected {string.Join(" or ", query.Expected)}, found {string.Join(", ", links.Take(5))}");
            }
            await page.CloseAsync();
        }
        times.Sort();
        output.WriteLine($"{all - wrong.Count} of {all} answered in the {where}; median {times[all / 2]:0.0} ms, 95 of 100 within {times[all * 95 / 100]:0.0} ms, longest {times[^1]:0.0} ms");
        foreach (var line in wrong) output.WriteLine(line);
        Assert.True(wrong.Count <= all * 2 / 100, string.Join("\n", wrong));
        Assert.DoesNotContain(wrong, line => line.StartsWith("FIRST", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("zh")]
    [InlineData("zh-hant")]
    public async Task A_split_site_answers_as_well_when_it_is_asked_for_the_first_time(string edition)
    {
        var queries = Query.All().Where(query => query.Edition == edition).ToList();
        var page = await OpenAsync($"split/{edition}/search.html");
        var answers = new List<string[]>();
        foreach (var query in queries) answers.Add(await ColdQuery.AskAsync(page, query.Ask, answers.Count));
        var wrong = queries.Zip(answers).Where(pair => !pair.First.IsAnsweredBy(pair.Second)).Select(pair => $"'{pair.First.Ask}': expected {string.Join(" or ", pair.First.Expected)}, found {string.Join(", ", pair.Second)}").ToList();
        output.WriteLine($"{queries.Count - wrong.Count} of {queries.Count}");
        Assert.True(wrong.Count <= queries.Count * 2 / 100, string.Join("\n", wrong));
    }

    [Fact]
    public void The_list_is_long_enough_and_asks_nothing_twice()
    {
        var queries = Query.All();
        Assert.True(queries.Length >= 150);
        Assert.Equal(queries.Length, queries.Select(query => (query.Edition, query.Ask)).Distinct().Count());
    }

    [Fact]
    public void Every_expected_address_exists()
    {
        var pages = site.Pages.Select(page => page.SitePath).ToHashSet(StringComparer.Ordinal);
        Assert.All(Query.All().SelectMany(query => query.Expected.Select(expected => $"{query.Edition}/{expected.Split('#')[0]}")), path => Assert.Contains(path, pages));
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await site.OpenAsync(chromium, path);
        await page.FocusAsync("form[role=search] input[type=search]");
        await page.WaitForResultsAsync();
        // The files of the index come with the first query; the times are those of a search that is open.
        await page.FillAsync("form[role=search] input[type=search]", "a");
        await page.WaitForResultsAsync();
        return page;
    }
}
