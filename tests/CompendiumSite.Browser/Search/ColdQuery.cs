using Microsoft.Playwright;

namespace CompendiumSite.Browser.Search;

/// <summary>A query that a reader asks first, when nothing is loaded yet.</summary>
internal static class ColdQuery
{
    // A folder by another name is another index.
    private const string Ask = """
        async ([query, turn]) => {
          const index = await compendiumSearch.index(new URL('.', location.href).href + './'.repeat(turn + 1) + 'search/');
          await index.prepare(query);
          const { results } = compendiumSearch.find(index.entries, query);
          return compendiumSearch.groups(results, index.head).flatMap(({ list }) => list.slice(0, 8)).slice(0, 5)
            .map(({ entry, passage }) => { const anchor = entry.shown.passages[passage]?.anchor; return anchor ? entry.path.replace(/#.*|$/, '#' + anchor) : entry.path; });
        }
        """;

    /// <param name="turn">Another number for each query on the same page.</param>
    /// <returns>The first five addresses in the order in which the search page shows them.</returns>
    public static Task<string[]> AskAsync(IPage page, string query, int turn) => page.EvaluateAsync<string[]>(Ask, new object[] { query, turn });
}
