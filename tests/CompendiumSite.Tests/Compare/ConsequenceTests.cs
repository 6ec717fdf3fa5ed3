using System.Text.Json;
using CompendiumSite.Compare;
using Xunit;

namespace CompendiumSite.Tests.Compare;

/// <summary>What follows from a change of records: addresses, connections, translations, size.</summary>
public sealed class ConsequenceTests
{
    private const string Old = """[{"path":"en/proposals/old.html","language":"en","kind":"proposal","title":"Terms","alternates":{"en":"en/proposals/old.html","zh-Hans":"zh/proposals/old.html"}},{"path":"zh/proposals/old.html","language":"zh-Hans","kind":"proposal","title":"任期","alternates":{"en":"en/proposals/old.html","zh-Hans":"zh/proposals/old.html"}}]""";
    private static readonly string renamed = Old.Replace("old.html", "new.html", StringComparison.Ordinal);

    [Fact]
    public void An_address_that_leads_nowhere_is_said_at_the_top_with_what_to_write()
    {
        var comparison = Sides.Compare("pages", Old, renamed);

        Assert.Equal("proposals/old.html", Assert.Single(comparison.Lost).Address);
        Assert.StartsWith("## What changes for a reader\n\n**1 address would be gone.", ComparisonReport.Of(comparison), StringComparison.Ordinal);
        Assert.Contains("- `en/proposals/old.html` (in 2 languages) “Terms”, perhaps now `en/proposals/new.html`: `redirect-from: [proposals/old.html]`\n", ComparisonReport.Of(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_with_a_redirect_moved()
    {
        var comparison = Comparer.Compare(Sides.Of(("pages", Old), ("redirects", "[]")), Sides.Of(("pages", renamed), ("redirects",
            """[{"path":"en/proposals/old.html","target":"en/proposals/new.html"},{"path":"zh/proposals/old.html","target":"zh/proposals/new.html"}]""")));

        Assert.Empty(comparison.Lost);
        Assert.Contains("### Pages\n\n- Moved: `en/proposals/old.html` (in 2 languages) now leads to `en/proposals/new.html` (“Terms”)\n", ComparisonReport.Of(comparison), StringComparison.Ordinal);
        Assert.DoesNotContain("New:", ComparisonReport.Of(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_in_one_language_does_not_save_the_other()
    {
        var comparison = Comparer.Compare(Sides.Of(("pages", Old)), Sides.Of(("pages", renamed), ("redirects", """[{"path":"en/proposals/old.html","target":"en/proposals/new.html"}]""")));

        Assert.Equal((string[])["zh/proposals/old.html"], Assert.Single(comparison.Lost).Paths);
    }

    [Fact]
    public void An_address_at_which_a_file_still_stands_is_not_gone() =>
        Assert.Empty(Comparer.Compare(Sides.Of(("pages", Old)), Sides.Of(("pages", renamed)).With(("en/proposals/old.html", ""), ("zh/proposals/old.html", ""))).Lost);

    private const string Chile = """[{"id":"chile","name":{"en":"Chile"},"notes":[7],"proposals":[]}]""";
    private const string Terms = """[{"id":"terms","section":"G.3","title":{"en":"Terms"},"sponsors":[]}]""";

    [Fact]
    public void An_edge_is_a_sentence_and_is_said_once()
    {
        var old = Sides.Of(("proposals", Terms), ("sponsors", Chile));
        var @new = Sides.Of(("proposals", Terms.Replace("[]", "[\"chile\"]", StringComparison.Ordinal)), ("sponsors", Chile.Replace("[]", "[\"terms\"]", StringComparison.Ordinal)));

        var gained = Comparer.Compare(old, @new);
        Assert.Equal("Chile now proposes G.3 Terms", Assert.Single(gained.Edges).Sentence);
        Assert.Empty(gained.Records);
        Assert.Equal("Chile no longer proposes G.3 Terms", Assert.Single(Comparer.Compare(@new, old).Edges).Sentence);
    }

    [Fact]
    public void A_document_that_a_note_no_longer_cites_is_said() =>
        Assert.Equal("CD/1913 is no longer cited in note 12",
            Assert.Single(Sides.Compare("documents", """[{"id":"cd-1913","symbol":"CD/1913","notes":[7,12]}]""", """[{"id":"cd-1913","symbol":"CD/1913","notes":[7]}]""").Edges).Sentence);

    [Fact]
    public void A_renamed_proposal_keeps_its_sponsors()
    {
        var old = Sides.Of(("proposals", Terms), ("sponsors", Chile.Replace("[]", "[\"terms\"]", StringComparison.Ordinal)));
        var @new = Sides.Of(("proposals", Terms.Replace("\"terms\"", "\"length\"", StringComparison.Ordinal)), ("sponsors", Chile.Replace("[]", "[\"length\"]", StringComparison.Ordinal)));

        Assert.Empty(Comparer.Compare(old, @new).Edges);
    }

    private const string Reviewed = """[{"kind":"proposal","record":"terms","number":1,"name":"title","language":"zh","state":"reviewed","originalHash":"a1"},{"kind":"proposal","record":"terms","number":2,"name":"paragraph 1","language":"zh","state":"outdated","originalHash":"b2"}]""";

    [Fact]
    public void A_translation_that_fell_behind_is_named_and_so_is_one_that_caught_up()
    {
        var comparison = Sides.Compare("translations", Reviewed, Reviewed.Replace("outdated", "reviewed", StringComparison.Ordinal).Replace("\"reviewed\",\"originalHash\":\"a1\"", "\"outdated\",\"originalHash\":\"a2\"", StringComparison.Ordinal));

        Assert.Equal((TranslationChange[])[new(false, "outdated", "proposal", "terms", "title", "zh"), new(true, "outdated", "proposal", "terms", "paragraph 1", "zh")], comparison.Translations);
        Assert.Contains("1 translation to bring up to date.", ComparisonReport.Of(comparison), StringComparison.Ordinal);
        Assert.Contains("- To bring up to date: title of the proposal `terms`, in Chinese\n", ComparisonReport.Of(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_only_moved_is_no_news() =>
        Assert.True(Sides.Compare("translations", Reviewed, Reviewed.Replace("\"number\":2,\"name\":\"paragraph 1\"", "\"number\":3,\"name\":\"paragraph 2\"", StringComparison.Ordinal)).IsNothing);

    [Fact]
    public void The_size_says_how_much_more_there_is_and_where()
    {
        var size = Comparer.Compare(
            Sides.Of(("proposals", "[]")).With(("en/a.html", "12345"), ("en/search/text-1.js", "123")),
            Sides.Of(("proposals", "[]")).With(("en/a.html", "1234567"), ("en/b.html", "1"), ("en/search/text-1.js", "1234"))).Size!;

        Assert.Equal((new Extent(1, 2, 8, 3), new Extent(2, 3, 12, 4), 1), (size.Was, size.Is, size.ChangedPages));
        Assert.Equal((FileGrowth[])[new("en/a.html", 5, 7), new("en/b.html", 0, 1), new("en/search/text-1.js", 3, 4)], size.Biggest);
    }

    [Fact]
    public void The_same_records_in_another_dress_are_said_to_be_so() =>
        Assert.Contains("The records and addresses are the same; 1 page of 1 looks different (layout, program or dates).",
            ComparisonReport.Of(Comparer.Compare(Sides.Of(("proposals", "[]")).With(("a.html", "1")), Sides.Of(("proposals", "[]")).With(("a.html", "2")))), StringComparison.Ordinal);

    [Fact]
    public void Other_programs_get_all_of_it_as_json()
    {
        var json = JsonDocument.Parse(ComparisonJson.Of(Sides.Compare("pages", Old, renamed))).RootElement;

        Assert.True(json.GetProperty("changed").GetBoolean());
        Assert.Equal(["lost", "added"], json.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("kind").GetString()));
    }
}
