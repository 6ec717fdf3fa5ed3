using System.IO.Compression;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What a page weighs, as a host sends it.</summary>
[Collection(nameof(BuiltSite))]
public sealed class WeightTests(Chromium chromium, BuiltSite site)
{
    private const int KB = 1024;

    private static readonly string[] Indexes =
        ["proposals", "proposal-table", "sponsors", "matrix", "documents", "years", "themes", "crosswalk", "notes", "citations", "corrections", "glossary", "stance-map", "library", "mandates", "report"];

    [Fact]
    public void A_proposal_weighs_60_KB_at_most_with_all_that_it_loads()
    {
        var shared = Weight("assets/site.css") + Weight("assets/site.js") + Weight("assets/favicon.svg");
        var heaviest = site.Pages.Where(page => page.Kind == "proposal").Max(page => Weight(page.SitePath));
        Assert.InRange(heaviest + shared, 1, 60 * KB);
    }

    [Fact]
    public void The_script_of_a_page_weighs_25_KB_at_most() => Assert.InRange(Weight("assets/site.js"), 1, 25 * KB);

    [Fact]
    public void The_largest_index_weighs_200_KB_at_most() =>
        Assert.InRange(site.Pages.Where(page => Indexes.Contains(page.Kind)).Max(page => Weight(page.SitePath)), 1, 200 * KB);

    [Fact]
    public async Task Every_kind_of_page_asks_for_6_files_at_most_and_for_no_font()
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        var fonts = new List<string>();
        visit.Page.Request += (_, request) => { if (request.ResourceType == "font") fonts.Add(request.Url); };
        foreach (var edition in site.Editions)
            foreach (var (kind, path) in site.Kinds)
            {
                await visit.OpenAsync($"{edition}/{path}");
                Assert.True(visit.Requests is > 0 and <= 6, $"{kind} asks for {visit.Requests} files");
            }
        Assert.Empty(fonts);
    }

    private long Weight(string sitePath)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var file = File.OpenRead(site.FileOf(sitePath)))
            file.CopyTo(gzip);
        return packed.Length;
    }
}
