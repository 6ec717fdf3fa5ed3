using System.IO.Compression;
using CompendiumSite.Search;
using Xunit;
using Xunit.Abstractions;

namespace CompendiumSite.Browser.Search;

/// <summary>What holds for the real texts without a browser.</summary>
public sealed class RealTextsTests(SearchSite site, ITestOutputHelper output) : IClassFixture<SearchSite>
{
    private static readonly HashSet<string> ofTheLibrary = ["library", "table", "mandate", "body", "treaty", "person"];

    [Fact]
    public void The_compendium_and_the_retreat_weigh_no_more_than_150_KB_in_each_language()
    {
        foreach (var read in site.Readers)
        {
            var index = SearchIndexer.Index(read, site.Pages);
            var compendium = index with { Entries = index.Entries.RemoveAll(entry => ofTheLibrary.Contains(entry.Kind)) };
            var (bytes, everything) = (Weight(SearchFiles.Write(read, compendium, long.MaxValue).Select(file => file.Bytes)), Weight(SearchFiles.Write(read, site.Pages).Select(file => file.Bytes)));
            output.WriteLine($"{read.Edition.Path}: {bytes} bytes compressed; everything, with the library: {everything}");
            Assert.True(bytes <= 150_000);
        }
    }

    [Fact]
    public void Every_text_of_the_Traditional_edition_folds_to_what_its_Simplified_text_folds_to()
    {
        var (simplified, traditional) = (IndexOf("zh"), IndexOf("zh-hant"));
        var folding = new Folding();
        Assert.Equal(simplified.Entries.Length, traditional.Entries.Length);
        foreach (var (one, other) in simplified.Entries.Zip(traditional.Entries))
            Assert.All(Texts(one).Zip(Texts(other)), pair => Assert.Equal(folding.Fold(pair.First), folding.Fold(pair.Second)));
    }

    private SearchIndex IndexOf(string edition) => SearchIndexer.Index(site.Readers.Single(read => read.Edition.Path == edition), site.Pages);

    private static IEnumerable<string> Texts(SearchEntry entry) => [entry.Title, .. entry.Names, .. entry.Passages.Select(passage => passage.Text)];

    // Each file alone, as a server sends it.
    private static long Weight(IEnumerable<ReadOnlyMemory<byte>> files) => files.Sum(bytes =>
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes.Span);
        return compressed.Length;
    });
}
