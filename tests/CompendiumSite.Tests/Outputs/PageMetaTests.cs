using System.Buffers;
using System.Text;
using System.Text.Json;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class PageMetaTests
{
    [Fact]
    public void Every_page_has_valid_structured_data_that_names_its_own_address()
    {
        foreach (var page in SmallSite.Planned().Pages.Where(p => p.Kind != "not-found"))
            Assert.Equal("https://example.org/repo/" + page.CanonicalPath, WorkOf(PageMeta.For(page)).Word("@id"));
    }

    [Fact]
    public void A_page_that_does_not_exist_says_nothing()
    {
        var meta = PageMeta.For(SmallSite.Page("en/404.html"));
        Assert.Empty(meta.Tags);
        Assert.Null(meta.WriteJsonLd);
    }

    [Fact]
    public void A_proposal_cites_its_documents_and_the_report_that_it_renders()
    {
        var work = WorkOf(PageMeta.For(SmallSite.Page("en/proposals/terms.html")));
        Assert.Equal(("CreativeWork", "Terms of the presidency", "en", "2026-05-01", "G.1"), (work.Word("@type"), work.Word("name"), work.Word("inLanguage"), work.Word("dateModified"), work.Word("position")));
        Assert.Equal(["CD/1913", "CD/PV.1196", "CD/1262", "CD/PV.1262"], work.GetProperty("citation").EnumerateArray().Select(c => c.Word("reportNumber")));
        Assert.Equal(("Report", "https://doi.org/10.37559/WMD/23/CD-Retreat"), (work.GetProperty("isBasedOn").Word("@type"), work.GetProperty("isBasedOn").Word("@id")));
    }

    [Fact]
    public void A_part_of_the_library_is_based_on_its_document()
    {
        var page = SmallSite.Planned().Pages.First(p => p.Kind == "library-part");
        var source = WorkOf(PageMeta.For(page)).GetProperty("isBasedOn");
        Assert.Equal(("Report", "Programme budget", "A/78/6 (Sect. 4)"), (source.Word("@type"), source.Word("name"), source.Word("reportNumber")));
    }

    [Fact]
    public void A_text_side_by_side_is_no_second_work()
    {
        var meta = PageMeta.For(SmallSite.Page("en/parallel/proposal/terms.html"));
        Assert.Empty(meta.Tags);
        Assert.Equal("https://example.org/repo/en/proposals/terms.html", WorkOf(meta).GetProperty("mainEntity").Word("@id"));
    }

    [Fact]
    public void The_root_is_the_site_and_has_no_file_name() =>
        Assert.Equal(("WebSite", "https://example.org/repo/"), (WorkOf(PageMeta.For(SmallSite.Page("index.html"))).Word("@type"), WorkOf(PageMeta.For(SmallSite.Page("index.html"))).Word("@id")));

    [Fact]
    public void Editions_are_translations_of_the_first()
    {
        var first = WorkOf(PageMeta.For(SmallSite.Page("en/proposals/terms.html")));
        Assert.Equal(["https://example.org/repo/zh/proposals/terms.html", "https://example.org/repo/zh-hant/proposals/terms.html"], first.GetProperty("workTranslation").EnumerateArray().Select(t => t.Word("@id")));
        var other = WorkOf(PageMeta.For(SmallSite.Page("zh/proposals/terms.html")));
        Assert.Equal("https://example.org/repo/en/proposals/terms.html", other.GetProperty("translationOfWork").Word("@id"));
        Assert.False(other.TryGetProperty("workTranslation", out _));
    }

    [Fact]
    public void The_data_page_is_a_data_set_with_its_files()
    {
        var set = WorkOf(PageMeta.For(SmallSite.Page("en/data.html")));
        Assert.Equal(("Dataset", "2010/2012", "Proposals and ideas."), (set.Word("@type"), set.Word("temporalCoverage"), set.Word("description")));
        var files = SmallSite.Publish().Files.Select(f => "https://example.org/repo/" + f.Path).ToHashSet();
        Assert.All(set.GetProperty("distribution").EnumerateArray(), d => Assert.Contains(d.Word("contentUrl")!, files));
    }

    [Fact]
    public void The_page_of_a_document_is_about_a_report()
    {
        var report = WorkOf(PageMeta.For(SmallSite.Page("zh/documents/cd-1913.html"))).GetProperty("mainEntity");
        Assert.Equal(("Report", "CD/1913", "2011-06-30", "https://docs.un.org/zh/CD/1913"), (report.Word("@type"), report.Word("reportNumber"), report.Word("datePublished"), report.Word("url")));
    }

    [Fact]
    public void The_way_to_the_page_ends_at_the_page()
    {
        var graph = JsonDocument.Parse(JsonLdOf(PageMeta.For(SmallSite.Page("en/proposals/terms.html")))).RootElement.GetProperty("@graph");
        var trail = graph[1].GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal("https://example.org/repo/en/index.html", trail[0].Word("item"));
        Assert.Equal("https://example.org/repo/en/proposals/terms.html", trail[^1].Word("item"));
        Assert.Equal(Enumerable.Range(1, trail.Count), trail.Select(t => t.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void Citation_tags_of_a_document_name_the_report()
    {
        var tags = PageMeta.For(SmallSite.Page("en/documents/cd-1913.html")).Tags;
        Assert.Equal("CD/1913", Content(tags, "citation_technical_report_number"));
        Assert.Equal("2011/06/30", Content(tags, "citation_publication_date"));
        Assert.Equal("https://docs.un.org/en/CD/1913", Content(tags, "citation_public_url"));
    }

    [Fact]
    public void Citation_tags_of_a_page_name_no_author_since_the_words_are_the_site_s_own()
    {
        var tags = PageMeta.For(SmallSite.Page("zh/proposals/terms.html")).Tags;
        Assert.Equal("主席的任期", Content(tags, "citation_title"));
        Assert.Equal("2026/05/01", Content(tags, "citation_publication_date"));
        Assert.DoesNotContain(tags, t => t.Name == "citation_author");
    }

    [Fact]
    public void Hostile_titles_cannot_leave_the_script_element()
    {
        var content = SmallSite.Content;
        var evil = "</script><script>alert(1)</script><!--\u2028";
        var page = SmallSite.Page("en/proposals/terms.html", content with { Proposals = [content.Proposals[0] with { Title = Text.Of(("en", $"`{evil}`")) }, content.Proposals[1]] });
        var meta = PageMeta.For(page);
        Assert.DoesNotContain('<', JsonLdOf(meta));
        Assert.Contains("</script>", WorkOf(meta).Word("name"), StringComparison.Ordinal);
    }

    private static string JsonLdOf(PageMeta meta)
    {
        var json = new ArrayBufferWriter<byte>();
        meta.WriteJsonLd!(json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static JsonElement WorkOf(PageMeta meta)
    {
        var root = JsonDocument.Parse(JsonLdOf(meta)).RootElement;
        Assert.Equal("https://schema.org", root.Word("@context"));
        return root.GetProperty("@graph")[0];
    }

    private static string Content(IEnumerable<MetaTag> tags, string key) => tags.Single(t => t.Name == key).Content;
}
