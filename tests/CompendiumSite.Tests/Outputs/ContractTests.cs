using System.Text.Json;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

/// <summary>What others build on. A test that fails here means that somebody else's program breaks: add freely, rename never.</summary>
public sealed class ContractTests
{
    private static readonly Published site = SmallSite.Publish();

    [Theory]
    [InlineData("proposals", "id", "section", "chapter", "title", "rules", "notes", "sponsors", "documents", "sessions", "steps", "themes")]
    [InlineData("citations", "note", "position", "section", "record", "kind", "sponsor", "onBehalfOf", "symbol", "date", "printedYear", "likely", "findings")]
    [InlineData("sponsors", "id", "kind", "name", "iso3", "group", "member", "notes", "proposals")]
    [InlineData("documents", "symbol", "kind", "date", "links", "notes")]
    [InlineData("steps", "id", "tier", "title", "themes", "sessions", "proposals")]
    [InlineData("sessions", "id", "title", "ideas")]
    [InlineData("themes", "id", "title")]
    [InlineData("terms", "id", "name", "definition")]
    [InlineData("pages", "path", "language", "kind", "title", "alternates")]
    public void Every_row_has_every_promised_key(string file, params string[] keys)
    {
        var rows = site.Rows(file);
        Assert.NotEmpty(rows);
        foreach (var row in rows) Assert.Subset(row.Keys().ToHashSet(), keys.ToHashSet());
    }

    [Fact]
    public void Ideas_have_every_promised_key()
    {
        var ideas = site.Rows("sessions").SelectMany(s => s.GetProperty("ideas").EnumerateArray());
        foreach (var idea in ideas) Assert.Equal(["n", "who", "stance", "text", "steps", "proposals"], idea.Keys());
    }

    [Fact]
    public void A_proposal_names_everything_that_belongs_to_it()
    {
        var terms = site.Row("proposals", "id", "terms");
        Assert.Equal("G.1", terms.Word("section"));
        Assert.Equal("structure", terms.Word("chapter"));
        Assert.Equal([9, 12], terms.Numbers("rules"));
        Assert.Equal([7, 8], terms.Numbers("notes"));
        Assert.Equal(["colombia", "iran", "group-of-21", "united-kingdom"], terms.Words("sponsors"));
        Assert.Equal(["CD/1913", "CD/PV.1196", "CD/1262", "CD/PV.1262"], terms.Words("documents"));
        Assert.Equal(["III.A.1"], terms.Words("sessions"));
        Assert.Equal(["C.2"], terms.Words("steps"));
        Assert.Equal(["presidency"], terms.Words("themes"));
    }

    [Fact]
    public void A_text_has_every_language_and_null_where_nobody_translated_it()
    {
        Assert.Equal("""{"en":"Terms of the presidency","zh-Hans":"主席的任期","zh-Hant":"主席的任期"}""", site.Row("proposals", "id", "terms").GetProperty("title").GetRawText());
        Assert.Equal("""{"en":"Links between bodies","zh-Hans":null,"zh-Hant":null}""", site.Row("proposals", "id", "links").GetProperty("title").GetRawText());
        Assert.Equal("""{"en":"Colombia","zh-Hans":"哥伦比亚","zh-Hant":"哥倫比亞"}""", site.Row("sponsors", "id", "colombia").GetProperty("name").GetRawText());
    }

    [Fact]
    public void A_text_of_the_data_has_no_marks() =>
        Assert.Equal("Four weeks are too short. Six were proposed.", site.Row("proposals", "id", "terms").GetProperty("text")[0].Word("en"));

    [Fact]
    public void A_citation_holds_what_is_printed_and_beside_it_what_is_likely_right()
    {
        var citation = Citation(7, 1);
        Assert.Equal(("citation", "colombia", "CD/1913", "2011-06-30", 2021), (citation.Word("kind"), citation.Word("sponsor"), citation.Word("symbol"), citation.Word("date"), citation.GetProperty("printedYear").GetInt32()));
        Assert.Equal("""{"year":2011}""", citation.GetProperty("likely").GetRawText());
        Assert.Equal(["year-differs-from-date"], citation.Words("findings"));
        Assert.Equal(("G.1", "terms"), (citation.Word("section"), citation.Word("record")));
    }

    [Fact]
    public void What_is_not_printed_is_null()
    {
        var citation = Citation(7, 2);
        Assert.Equal("group-of-21", citation.Word("onBehalfOf"));
        Assert.True(citation.IsNull("date"));
        Assert.Equal("""{"date":"2010-09-07"}""", citation.GetProperty("likely").GetRawText());
        Assert.True(Citation(8, 1).IsNull("printedYear"));
        Assert.Equal("""{"symbol":"CD/PV.1262","date":"2012-06-14"}""", Citation(8, 1).GetProperty("likely").GetRawText());
        Assert.True(Citation(61, 1).IsNull("likely"));
    }

    [Fact]
    public void A_repetition_names_the_sponsor_of_the_repeated_citation_and_prints_nothing()
    {
        var ibid = Citation(62, 1);
        Assert.Equal(("ibid", "united-kingdom", 61), (ibid.Word("kind"), ibid.Word("sponsor"), ibid.GetProperty("repeats").GetInt32()));
        foreach (var printed in new[] { "onBehalfOf", "symbol", "date", "printedYear", "likely" }) Assert.True(ibid.IsNull(printed));
        Assert.Empty(ibid.Words("findings"));
    }

    [Fact]
    public void A_reference_names_its_author_and_year()
    {
        var reference = Citation(1, 1);
        Assert.Equal(("reference", "unidir", 2012, "background", "F"), (reference.Word("kind"), reference.Word("sponsor"), reference.GetProperty("printedYear").GetInt32(), reference.Word("record"), reference.Word("section")));
    }

    [Fact]
    public void A_document_links_to_its_official_pages() =>
        Assert.Equal("""{"en":"https://docs.un.org/en/CD/1913","zh":"https://docs.un.org/zh/CD/1913"}""", site.Row("documents", "symbol", "CD/1913").GetProperty("links").GetRawText());

    [Fact]
    public void Steps_and_sessions_are_known_by_the_numbers_of_the_source()
    {
        Assert.Equal(["III.A.1"], site.Row("steps", "id", "C.2").Words("sessions"));
        Assert.Equal("major-reforms", site.Row("steps", "id", "C.2").Word("tier"));
        var idea = site.Row("sessions", "id", "III.A.1").GetProperty("ideas")[0];
        Assert.Equal((1, "some", "for"), (idea.GetProperty("n").GetInt32(), idea.Word("who"), idea.Word("stance")));
        Assert.Equal(["C.2"], idea.Words("steps"));
        Assert.Equal(["terms"], idea.Words("proposals"));
    }

    [Fact]
    public void Every_page_is_listed_with_its_other_languages()
    {
        Assert.Equal(site.Pages.Length, site.Rows("pages").Count);
        var page = site.Row("pages", "path", "zh/proposals/terms.html");
        Assert.Equal(("zh-Hans", "proposal", "主席的任期"), (page.Word("language"), page.Word("kind"), page.Word("title")));
        Assert.Equal("""{"en":"en/proposals/terms.html","zh-Hans":"zh/proposals/terms.html","zh-Hant":"zh-hant/proposals/terms.html"}""", page.GetProperty("alternates").GetRawText());
    }

    [Fact]
    public void The_build_says_what_it_was_made_from_and_how_much_there_is()
    {
        var build = site.Json("data/v1/build.json");
        Assert.Equal("sha256-input", build.Word("inputHash"));
        var counts = build.GetProperty("counts");
        Assert.Equal((2, 5, 5, 4, 1, 1), (Count("proposals"), Count("sponsors"), Count("documents"), Count("citations"), Count("repetitions"), Count("references")));
        Assert.Equal(site.Pages.Length, Count("pages"));
        int Count(string of) => counts.GetProperty(of).GetInt32();
    }

    [Fact]
    public void Every_promised_file_is_there()
    {
        var paths = site.Files.Select(f => f.Path).ToHashSet();
        foreach (var file in CompendiumSite.Pages.DataFiles.All)
        {
            Assert.Contains(file.Path, paths);
            Assert.Contains($"data/v1/schema/{file.Name}.schema.json", paths);
            Assert.Equal(file.HasCsv, paths.Contains($"data/v1/{file.Name}.csv"));
        }
        Assert.Subset(paths, new HashSet<string>
        {
            "data/v1/datapackage.json", "data/v1/citations.bib", "data/v1/citations.ris", "data/v1/citations.csl.json", "sitemap.xml", "robots.txt", ".nojekyll",
            "en/feed.xml", "zh/feed.xml", "zh-hant/feed.xml", "en/sponsors/colombia.xml", "zh-hant/sponsors/unidir.xml", "zh/proposals/old-terms.html",
        });
        Assert.Equal(site.Files.Length, paths.Count);
    }

    private static JsonElement Citation(int note, int position) =>
        site.Rows("citations").Single(r => r.GetProperty("note").GetInt32() == note && r.GetProperty("position").GetInt32() == position);
}
