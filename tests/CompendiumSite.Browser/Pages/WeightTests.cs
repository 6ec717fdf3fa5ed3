using System.IO.Compression;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What a page weighs, as a host sends it. How many files it asks for is asked of every kind of page.</summary>
public sealed class WeightTests(BuiltSite site) : IClassFixture<BuiltSite>
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

    private long Weight(string sitePath)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var file = File.OpenRead(site.FileOf(sitePath)))
            file.CopyTo(gzip);
        return packed.Length;
    }
}
