using CompendiumSite.Tests.Pipeline;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Translation;

/// <summary>A missing translation is a warning: the page shows the other language, and the site is built.</summary>
public sealed class MissingTranslationTests
{
    private const string Narrative = "input/narrative/background";

    private static void AssertBuilt(TestSite site)
    {
        var built = MemorySite.Build(site.Files);
        Assert.True(built.IsBuilt);
        Assert.Empty(built.Faults.Select(fault => fault.ToString()));
        Assert.Contains(built.Messages, message => message.Code == "T601");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_narrative_in_one_language_is_shown_in_every_edition(string missing) => AssertBuilt(MemorySite.Whole.Without($"{Narrative}.{missing}.md"));

    [Theory]
    [InlineData("input/proposals/shorter-meetings.yml", "  en: Shorter meetings\n")]
    [InlineData("input/sessions/terms-at-the-retreat.yml", "      en: Some participants proposed longer terms.\n")]
    [InlineData("input/library-parts/report-2020-introduction.yml", "      en: The table shows the cost.\n")]
    [InlineData("input/themes/presidency.yml", "en: Presidency, ")]
    [InlineData("input/site.yml", "  en: Three proposals, enough to test a whole site.\n")]
    public void A_text_without_English_is_shown_in_every_edition(string path, string english) => AssertBuilt(MemorySite.Whole.Replace(path, english, ""));

    [Theory]
    [InlineData("input/proposals/length-of-the-presidency.yml", "    zh: 每位主席主持四个工作周。[^2]哥伦比亚提议延长任期。[^3]\n")]
    [InlineData("input/proposals/shorter-meetings.yml", "    zh: 会议可在两小时后结束，[[order-of-speakers]]也允许这样做。[^6]\n")]
    [InlineData("input/sessions/terms-at-the-retreat.yml", "      zh: 一些与会者提议延长任期。\n")]
    public void A_text_without_Chinese_is_shown_in_every_edition(string path, string chinese) => AssertBuilt(MemorySite.Whole.Replace(path, chinese, ""));

    [Fact]
    public void An_English_text_may_quote_Chinese_words_wherever_it_stands()
    {
        var built = MemorySite.Build(MemorySite.Whole.Replace("input/themes/presidency.yml", "Who presides", "Who presides (主席)").Replace("input/quantities/some.yml", "en: ", "en: (一些) ").Files);
        Assert.Empty(built.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Words_that_no_record_holds_are_a_fault_of_the_program_all_the_same()
    {
        var built = MemorySite.Build(MemorySite.Whole.Without($"{Narrative}.en.md").Files);
        var label = built.Text("en/report/background.html").Replace("aria-label=\"Languages\"", "aria-label=\"语言\"", StringComparison.Ordinal);
        Assert.Contains(MemorySite.Verify(built.Files.SetItem("en/report/background.html", System.Text.Encoding.UTF8.GetBytes(label)), built.Settings!), fault => fault.Code == "W710" && fault.Body.Contains("语言", StringComparison.Ordinal));
    }
}
