using System.Collections.Immutable;
using System.Diagnostics;
using CompendiumSite.Pages;
using CompendiumSite.Search;
using Microsoft.Playwright;
using Xunit;
using Xunit.Abstractions;

namespace CompendiumSite.Browser.Search;

public sealed class LargeSiteTests(Chromium chromium, SearchSite site, ITestOutputHelper output) : IClassFixture<Chromium>, IClassFixture<SearchSite>
{
    private const int MostOfOneQuery = 300_000;

    [BrowserTheory]
    [InlineData("en", "conference", "disarmament", "subsidiary bodies", "consensus rule negotiations", "the", "observer", "treat", "disarmanent comission", "presidents of the conference on disarmament working methods")]
    [InlineData("zh", "裁军", "的", "附属机构", "观察员国申请", "重振裁军谈判会议的工作计划和议程项目", "主席 六周", "裁谈会", "協商一致")]
    public async Task With_twenty_thousand_records_no_query_loads_more_than_three_hundred_kilobytes_and_what_is_unique_is_found(string edition, params string[] common)
    {
        var read = site.Readers.Single(reader => reader.Edition.Path == edition);
        var index = LargeSite.Index(read, site.Pages);
        var clock = Stopwatch.StartNew();
        var files = SearchFiles.Write(read, index, SearchFiles.WholeUpTo).ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        output.WriteLine($"{edition}: {files.Count} files, {files.Values.Sum(bytes => (long)bytes.Length) / 1_000_000} MB in {clock.ElapsedMilliseconds} ms; head {files[$"{edition}/search/head.js"].Length}, largest text {Largest("text")}, largest terms {Largest("terms")}");
        Assert.True(Largest("text") <= SearchFiles.Piece + 200 && Largest("terms") <= SearchFiles.TermsPiece + 200);
        int Largest(string kind) => files.Where(file => file.Key.Contains($"/{kind}-", StringComparison.Ordinal)).Max(file => file.Value.Length);

        int[] wanted = [0, 7, 4321, 12_345, 19_999];
        var queries = wanted.SelectMany(i => new (string Ask, string Path)[]
        {
            (LargeSite.Needle(i), $"p{i:00000}"), (LargeSite.Needle(i)[..7], $"p{i:00000}"), (LargeSite.Symbol(i), $"p{i:00000}"), (LargeSite.Symbol(i).ToLowerInvariant().Replace('/', ' ').Replace('.', ' '), $"p{i:00000}"),
            (LargeSite.Symbol(i).Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), $"p{i:00000}"), (LargeSite.Phrase(i, read.IsChinese), $"p{i:00000}"), ($"{index.Entries[i].Title}", $"p{i:00000}"),
        }).Concat(common.Select(ask => (Ask: ask, Path: ""))).ToList();
        var (wrong, most, loaded, turn) = (new List<string>(), 0L, 0L, 0);
        var page = await site.OpenAsync(chromium, $"{edition}/search.html");
        await page.RouteAsync("**/search/*.js*", route =>
        {
            var bytes = files[new Uri(route.Request.Url).AbsolutePath.TrimStart('/')];
            Interlocked.Add(ref loaded, bytes.Length);
            return route.FulfillAsync(new() { BodyBytes = bytes.ToArray(), ContentType = "text/javascript; charset=utf-8" });
        });
        await page.WaitForResultsAsync();
        foreach (var (ask, path) in queries)
        {
            Interlocked.Exchange(ref loaded, 0);
            var found = await ColdQuery.AskAsync(page, ask, turn++);
            most = Math.Max(most, loaded);
            if (loaded is 0 or > MostOfOneQuery) wrong.Add($"'{ask}' loaded {loaded} bytes");
            if (found.Length == 0 || !found.Any(link => link.Contains(path, StringComparison.Ordinal))) wrong.Add($"'{ask}' did not find {path}: {string.Join(", ", found)}");
            output.WriteLine($"{ask}: {loaded} bytes, {found.Length} results");
        }
        output.WriteLine($"most of one query: {most} bytes");
        await page.CloseAsync();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
