using CompendiumSite.Tests.Sites;
using CompendiumSite.Translation;
using Xunit;

namespace CompendiumSite.Tests.Translation;

public sealed class SegmentsTests
{
    private const string Proposal = "input/proposals/shorter-meetings.yml";
    private const string English = "Meetings could end after two hours";
    private const string Chinese = "会议可在两小时后结束";
    private const string EnglishText = "input/narrative/background.en.md";
    private const string ChineseText = "input/narrative/background.zh.md";

    [Fact]
    public void What_nobody_has_checked_is_a_draft() =>
        Assert.All(CheckedSite.SegmentsOf(TestSite.Small).All, segment => Assert.Equal(SegmentState.Draft, segment.State));

    [Fact]
    public void What_somebody_has_checked_is_reviewed_and_the_records_are_as_good_as_before()
    {
        Assert.Empty(CheckedSite.Small.Open());
        Assert.Empty(CheckedSite.Small.Messages);
    }

    [Fact]
    public void A_changed_original_makes_its_translation_outdated_and_no_other() =>
        Assert.Equal(["shorter-meetings, paragraph 1, zh: outdated"], CheckedSite.Small.Replace(Proposal, English, "Meetings should end after two hours").Open());

    [Fact]
    public void A_changed_translation_is_a_draft() =>
        Assert.Equal(["shorter-meetings, paragraph 1, zh: draft"], CheckedSite.Small.Replace(Proposal, Chinese, "会议应在两小时后结束").Open());

    [Fact]
    public void A_translation_that_follows_its_original_is_a_draft_until_somebody_checks_it()
    {
        var site = CheckedSite.Small.Replace(Proposal, English, "Meetings should end after two hours").Replace(Proposal, Chinese, "会议应在两小时后结束");

        Assert.Equal(["shorter-meetings, paragraph 1, zh: draft"], site.Open());
        Assert.Empty(CheckedSite.Accept(site).Open());
    }

    [Fact]
    public void A_translation_that_is_taken_away_is_missing() =>
        Assert.Equal(["shorter-meetings, title, zh: missing"], CheckedSite.Small.Replace(Proposal, "  zh: 缩短会议\n", "").Open());

    [Fact]
    public void What_exists_in_the_other_language_only_is_the_original_of_what_is_missing() =>
        Assert.Equal(["shorter-meetings, title, en: missing"], CheckedSite.Small.Replace(Proposal, "  en: Shorter meetings\n", "").Open());

    [Fact]
    public void Undoing_a_change_undoes_its_mark() =>
        Assert.Empty(CheckedSite.Small.Replace(Proposal, English, "Once more").Replace(Proposal, "Once more", English).Open());

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Naming_the_original_changes_nothing_about_what_was_checked(string language) =>
        Assert.Empty(CheckedSite.Small.Replace(Proposal, "themes: [meetings]", $"themes: [meetings]\noriginal: {language}").Open());

    [Fact]
    public void Where_Chinese_is_the_original_the_roles_are_exchanged()
    {
        var site = CheckedSite.Small.Replace(Proposal, "themes: [meetings]", "themes: [meetings]\noriginal: zh");

        Assert.Equal(["shorter-meetings, paragraph 1, en: outdated"], site.Replace(Proposal, Chinese, "会议应在两小时后结束").Open());
        Assert.Equal(["shorter-meetings, paragraph 1, en: draft"], site.Replace(Proposal, English, "Once more").Open());
    }

    [Fact]
    public void A_single_text_may_have_an_original_of_its_own()
    {
        var site = CheckedSite.Small.Replace(Proposal, "  en: Shorter meetings\n", "  en: Shorter meetings\n  original: zh\n");

        Assert.Equal(["shorter-meetings, title, en: outdated"], site.Replace(Proposal, "缩短会议", "会议从短").Open());
        Assert.Equal(["shorter-meetings, paragraph 1, zh: outdated"], site.Replace(Proposal, English, "Once more").Open());
    }

    [Fact]
    public void A_paragraph_of_a_narrative_has_a_state_of_its_own()
    {
        Assert.Equal(["background, paragraph 2, zh: outdated"], CheckedSite.Small.Replace(EnglishText, "Meetings are of two kinds:", "There are two kinds of meetings:").Open());
        Assert.Equal(["background, heading 'meetings', zh: draft"], CheckedSite.Small.Replace(ChineseText, "## 会议", "## 各类会议").Open());
        Assert.Equal(["background, paragraph 3, zh: outdated"], CheckedSite.Small.Replace(EnglishText, "- formal meetings;", "- plenary meetings;").Open());
        Assert.Equal(["background, summary, zh: outdated"], CheckedSite.Small.Replace(EnglishText, "What the Conference is.", "What it is.").Open());
    }

    [Fact]
    public void A_paragraph_that_is_put_between_leaves_the_others_as_they_are()
    {
        var site = CheckedSite.Small.Replace(EnglishText, "## Meetings", "A new paragraph.\n\n## Meetings").Replace(ChineseText, "## 会议", "新的一段。\n\n## 会议");

        Assert.Equal(["background, paragraph 2, zh: draft"], site.Open());
    }

    [Fact]
    public void A_segment_knows_its_line()
    {
        var segments = CheckedSite.SegmentsOf(TestSite.Small).All.Where(s => s.Record.Id == "background").ToList();

        var lines = TestSite.Small.Text(ChineseText).Split('\n');
        var heading = segments.Single(s => s.Name == "heading 'meetings'");
        Assert.Equal((ChineseText, "## 会议 {#meetings}"), (heading.At.File, lines[heading.At.Line - 1]));
        Assert.Equal("## Meetings {#meetings}", heading.OriginalWords);
        Assert.Equal("背景", lines[segments.Single(s => s.Name == "title").At.Line - 1][7..]);
    }

    [Fact]
    public void A_correction_of_the_generated_script_is_outdated_when_its_source_changes()
    {
        var site = CheckedSite.Accept(TestSite.Small.Replace(Proposal, "  zh: 缩短会议\n", "  zh: 缩短会议\n  zh-hant: 縮短會議\n"));
        Assert.Empty(site.Open());

        Assert.Equal(["shorter-meetings, title, zh: draft", "shorter-meetings, title, zh-hant: outdated"], site.Replace(Proposal, "缩短会议", "会议从短").Open());
    }
}
