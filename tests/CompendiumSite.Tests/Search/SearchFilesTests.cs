using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CompendiumSite.Link;
using CompendiumSite.Pages;
using CompendiumSite.Search;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Search;

public sealed class SearchFilesTests
{
    private readonly ImmutableArray<Reader> readers;
    private readonly ImmutableArray<Page> pages;

    public SearchFilesTests()
    {
        var site = Linker.Link(TestSite.Small.Content);
        readers = EditionReaders.For(site);
        pages = Planner.Plan(site, readers);
    }

    private Dictionary<string, string> Written(Reader read, long wholeUpTo = SearchFiles.WholeUpTo) =>
        SearchFiles.Write(read, SearchIndexer.Index(read, pages), wholeUpTo).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

    // compendiumSearch.take("name", literal);
    private static JsonElement Literal(string script)
    {
        Assert.StartsWith("compendiumSearch.take(\"", script, StringComparison.Ordinal);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[(script.IndexOf(',', StringComparison.Ordinal) + 1)..^3]).RootElement;
    }

    [Fact]
    public void A_small_site_is_whole_and_each_file_is_a_script_that_hands_over_plain_JSON()
    {
        foreach (var read in readers)
        {
            var files = Written(read);
            Assert.Equal([$"{read.Edition.Path}/search/head.js", $"{read.Edition.Path}/search/text-0.js"], files.Keys.Order(StringComparer.Ordinal));
            Assert.All(files.Values, script => Literal(script));
            Assert.False(Literal(files[$"{read.Edition.Path}/search/head.js"]).TryGetProperty("terms", out _));
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        foreach (var read in readers)
        {
            Assert.Equal(Written(read), Written(read));
            Assert.Equal(Written(read, 0), Written(read, 0));
        }
    }

    [Fact]
    public void The_version_changes_with_any_text_and_with_nothing_else()
    {
        var read = readers[0];
        var index = SearchIndexer.Index(read, pages);
        var changed = index with { Entries = index.Entries.SetItem(0, index.Entries[0] with { Title = index.Entries[0].Title + "!" }) };
        string Version(SearchIndex of) => Literal(Encoding.UTF8.GetString(SearchFiles.Write(read, of, SearchFiles.WholeUpTo).Last().Bytes.Span)).GetProperty("version").GetString()!;
        Assert.Equal(Version(index), Version(SearchIndexer.Index(read, pages)));
        Assert.NotEqual(Version(index), Version(changed));
    }

    [Fact]
    public void A_split_site_has_every_entry_once_and_every_term_leads_to_its_places()
    {
        foreach (var read in readers)
        {
            var files = Written(read, 0);
            var head = Literal(files[$"{read.Edition.Path}/search/head.js"]);
            var starts = PostingsTests.Numbers(head.GetProperty("starts").GetString()!);
            var entries = Enumerable.Range(0, starts.Count).SelectMany(n => Literal(files[$"{read.Edition.Path}/search/text-{n}.js"]).EnumerateArray()).ToList();
            Assert.Equal(SearchIndexer.Index(read, pages).Entries.Select(entry => entry.Path), entries.Select(entry => entry[2].GetString()!));

            // A place is a title with its names, or a passage.
            var folding = new Folding();
            var places = entries.SelectMany(entry => entry[6].EnumerateArray().Where((_, i) => i % 2 == 1).Select(text => text.GetString()!)
                .Prepend(string.Join(' ', entry[5].EnumerateArray().Select(name => name.GetString()).Prepend(entry[4].GetString()).Prepend(entry[3].GetString())))).Select(folding.Fold).ToList();
            var terms = files.Where(file => file.Key.Contains("/terms-", StringComparison.Ordinal)).SelectMany(file => Literal(file.Value).EnumerateArray().Select(item => item.GetString()!).Chunk(3)).ToList();
            Assert.NotEmpty(terms);
            foreach (var term in terms.Where(term => term[0][0] != '='))
                Assert.All(PostingsTests.Numbers(term[1]).Concat(PostingsTests.Numbers(term[2])), place => Assert.Contains(term[0], places[place], StringComparison.Ordinal));
            Assert.Equal(terms.Count, terms.Select(term => term[0]).Distinct().Count());
        }
    }

    [Fact]
    public void An_entry_that_would_fill_a_file_is_cut_into_portions_that_lead_to_the_same_page()
    {
        var longText = string.Concat(Enumerable.Repeat("裁军谈判会议讨论了这个问题。", 2000));
        var entry = new SearchEntry("proposal", [], "proposals/x.html", "G.1", "标题", [], [new("p-1", "短。"), new("p-2", longText), new("p-3", "末尾。")]);
        var portions = Portions.Of(entry, 14_000).ToList();
        Assert.True(portions.Count > 3);
        Assert.All(portions, portion => Assert.Equal(("proposals/x.html", "标题"), (portion.Path, portion.Title)));
        Assert.All(portions, portion => Assert.True(portion.Passages.Sum(passage => Encoding.UTF8.GetByteCount(passage.Text)) <= 14_000));
        Assert.Equal("短。" + longText + "末尾。", string.Concat(portions.SelectMany(portion => portion.Passages).Select(passage => passage.Text)));
        Assert.All(portions.SelectMany(portion => portion.Passages).SkipLast(1), passage => Assert.EndsWith("。", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Quotation_marks_line_ends_and_backslashes_stay_inside_their_literal()
    {
        var text = "a\"b\\c\nd\u2028e\u2029f</script>\0裁🕊";
        var literal = new ScriptLiteral().Open('[').Value(text).Value(7).Close(']').ToScript("x");
        var script = Encoding.UTF8.GetString(literal);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\n', script[..^1]);
        Assert.Equal(text, Literal(script)[0].GetString());
    }
}
