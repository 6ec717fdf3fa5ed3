using CompendiumSite.Compare;
using Xunit;

namespace CompendiumSite.Tests.Compare;

public sealed class RecordChangeTests
{
    private const string Terms = """{"id":"terms","section":"G.1","title":{"en":"Terms of the presidency","zh-Hans":"主席的任期","zh-Hant":"主席的任期"},"rules":[9]}""";

    [Fact]
    public void A_short_text_is_quoted_as_it_was_and_as_it_is()
    {
        var report = Sides.Report("proposals", $"[{Terms}]", $"[{Terms.Replace("Terms of", "Length of", StringComparison.Ordinal)}]");

        Assert.Contains("1 record changed.", report, StringComparison.Ordinal);
        Assert.Contains("**Changed: G.1 Length of the presidency**\n\n- Title (English): was “Terms of the presidency”, is “Length of the presidency”\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_long_text_only_the_changed_sentence_is_shown_with_its_words_marked()
    {
        const string Before = "The first sentence says something at some length about the presidency and its rotation. ";
        const string Behind = " The last sentence is about something else altogether, and nobody touched a word of it in this change.";
        const string Row = """[{"id":"a","text":[{"en":"@"}]}]""";

        var report = Sides.Report("themes", Row.Replace("@", $"{Before}Each President presides for four weeks of work.{Behind}{Behind}", StringComparison.Ordinal), Row.Replace("@", $"{Before}Each President presides for six weeks of work.{Behind}{Behind}", StringComparison.Ordinal));

        Assert.Contains("- Text, paragraph 1 (English): … Each President presides for <del>four</del><ins>six</ins> weeks of work. …\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_is_marked_character_by_character()
    {
        const string Row = """[{"id":"a","text":[{"zh-Hans":"@"}]}]""";
        const string Said = "按照《议事规则》，每任主席主持会议的时间为四个工作周，几个国家认为这个期限过短，提议延长；另一些国家则认为不必改动现有安排，维持轮值次序即可，并无再作讨论的必要。";

        var report = Sides.Report("themes", Row.Replace("@", Said, StringComparison.Ordinal), Row.Replace("@", Said.Replace("四个", "六个", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Contains("(Simplified Chinese): 按照《议事规则》，每任主席主持会议的时间为<del>四</del><ins>六</ins>个工作周", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_traditional_is_said_only_where_the_simplified_stayed()
    {
        Assert.DoesNotContain("Traditional", Sides.Report("proposals", $"[{Terms}]", $"[{Terms.Replace("主席", "主持人", StringComparison.Ordinal)}]"), StringComparison.Ordinal);
        Assert.Contains("- Title (Traditional Chinese): was “主席的任期”, is “主席之任期”\n",
            Sides.Report("proposals", $"[{Terms}]", $"[{Terms.Replace("\"zh-Hant\":\"主席的", "\"zh-Hant\":\"主席之", StringComparison.Ordinal)}]"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_record_is_shown_whole_and_a_removed_one_is_folded_away()
    {
        var report = Sides.Report("terms", """[{"id":"cd","name":{"en":"Conference"},"uncertain":false}]""", """[{"id":"pow","name":{"en":"Programme of work"},"uncertain":true}]""");

        Assert.Contains("1 record added; 1 record removed.", report, StringComparison.Ordinal);
        Assert.Contains("**New: Programme of work**\n\n- Number or name: “pow”\n- Name (English): “Programme of work”\n- Uncertain: “yes”\n", report, StringComparison.Ordinal);
        Assert.Contains("**Removed: Conference**\n\n<details><summary>3 fields</summary>", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_under_another_id_is_the_same_record()
    {
        var comparison = Sides.Compare("proposals", $"[{Terms}]", $"[{Terms.Replace("\"terms\"", "\"length\"", StringComparison.Ordinal)}]");

        var change = Assert.Single(comparison.Records);
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal(new WordsDiffer("Number or name", null, "terms", "length"), Assert.Single(change.Differences));
    }

    [Fact]
    public void A_list_of_numbers_says_what_came_and_what_went() =>
        Assert.Contains("- Rules of Procedure: added 12; removed 9\n", Sides.Report("proposals", $"[{Terms}]", $"[{Terms.Replace("[9]", "[12]", StringComparison.Ordinal)}]"), StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_in_between_leaves_the_others_alone()
    {
        const string One = """{"en":"One paragraph about weeks."}""";
        const string Two = """{"en":"Another about regions."}""";

        var change = Assert.Single(Sides.Compare("themes", $$"""[{"id":"a","text":[{{One}},{{Two}}]}]""", $$"""[{"id":"a","text":[{{One}},{"en":"New."},{{Two}}]}]""").Records);

        Assert.Equal(new WordsDiffer("Text, paragraph 2", "en", null, "New."), Assert.Single(change.Differences));
    }

    [Fact]
    public void The_markdown_of_a_long_text_is_compared_by_paragraphs()
    {
        var change = Assert.Single(Sides.Compare("narratives", """[{"id":"a","text":{"en":"One.\n\nTwo is old."}}]""", """[{"id":"a","text":{"en":"One.\n\nTwo is new."}}]""").Records);

        Assert.Equal(new WordsDiffer("Text, paragraph 2", "en", "Two is old.", "Two is new."), Assert.Single(change.Differences));
    }

    [Fact]
    public void Items_with_a_number_are_found_by_it()
    {
        var report = Sides.Report("sessions", """[{"id":"III.A.1","ideas":[{"n":1,"stance":"for"},{"n":2,"stance":"for"}]}]""", """[{"id":"III.A.1","ideas":[{"n":1,"stance":"for"},{"n":2,"stance":"against"}]}]""");

        Assert.Contains("**Changed: III.A.1**\n\n- Idea 2, stance: was “for”, is “against”\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_said_by_the_name_behind_it()
    {
        var old = Sides.Of(("citations", """[{"note":7,"position":1,"sponsor":"chile"}]"""), ("sponsors", """[{"id":"chile","name":{"en":"Chile"}},{"id":"peru","name":{"en":"Peru"}}]"""));
        var @new = old with { Data = old.Data.SetItem("citations", """[{"note":7,"position":1,"sponsor":"peru"}]"""u8.ToArray()) };

        Assert.Contains("**Changed: Note 7, citation 1**\n\n- Sponsor: was “Chile”, is “Peru”\n", ComparisonReport.Of(Comparer.Compare(old, @new)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_nobody_named_is_compared_by_its_own_names() =>
        Assert.Contains("### Records of “moons”\n\n**Changed: Europa**\n\n- Days around planet: was “3”, is “4”\n",
            Sides.Report("moons", """[{"name":"Europa","daysAroundPlanet":3}]""", """[{"name":"Europa","daysAroundPlanet":4}]"""), StringComparison.Ordinal);

    [Fact]
    public void A_list_that_only_one_edition_publishes_is_one_line()
    {
        var report = ComparisonReport.Of(Comparer.Compare(Sides.Of(("proposals", "[]")), Sides.Of(("proposals", "[]"), ("terms", """[{"id":"a"},{"id":"b"}]"""))));

        Assert.Contains("- New in the data: “terms” with 2 glossary terms\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("**New", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_without_a_value_and_one_that_is_left_out_are_the_same() =>
        Assert.True(Sides.Compare("documents", """[{"id":"a","date":null}]""", """[{"id":"a"}]""").IsNothing);

    [Fact]
    public void The_words_of_a_record_cannot_become_a_link_or_a_mention()
    {
        var report = Sides.Report("terms", """[{"id":"a","name":{"en":"x"}}]""", """[{"id":"a","name":{"en":"<b> @all [x](y)"}}]""");

        Assert.Contains("is “&lt;b> &#64;all \\[x\\](y)”", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_data_gives_a_short_report() =>
        Assert.Equal("## What changes for a reader\n\nNothing: the same records and the same addresses.\n\n", Sides.Report("proposals", $"[{Terms}]", $"[{Terms}]"));
}
