using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Outputs;
using CompendiumSite.Tests.Pipeline;
using CompendiumSite.Tests.Sites;
using CompendiumSite.Translation;
using Xunit;

namespace CompendiumSite.Tests.Translation;

/// <summary>What the pages say about translations.</summary>
public sealed class TranslationPagesTests : IAsyncLifetime
{
    private const string Proposal = "input/proposals/shorter-meetings.yml";
    private const string Page = "proposals/shorter-meetings.html";
    private const string OutdatedHere = "此处译文尚未更新";

    private readonly TempFolder temp = new();

    public async Task InitializeAsync()
    {
        WholeSite.Write(temp);
        Write(CheckedSite.Small);
        await BuildAsync();
    }

    public Task DisposeAsync()
    {
        temp.Dispose();
        return Task.CompletedTask;
    }

    // Only what both sites have: the whole one leaves a few records out.
    private void Write(TestSite site)
    {
        foreach (var file in site.Files.Where(file => File.Exists(temp[file.Path]))) temp.Write(file.Path, site.Text(file.Path));
    }

    private async Task BuildAsync() => Assert.NotNull((await SitePipeline.BuildAsync(new(temp["input"], temp["output"], []), new(_ => { }))).Site);

    private string Read(string page) => temp.Read($"output/{page}");

    [Fact]
    public void A_checked_translation_says_so_at_the_foot_and_an_original_says_nothing()
    {
        Assert.Contains("译文已对照原文核对", Read($"zh/{Page}"), StringComparison.Ordinal);
        Assert.Contains("譯文已對照原文核對", Read($"zh-hant/{Page}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Translation checked", Read($"en/{Page}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outdated_paragraph_is_marked_in_place_and_counted_below_the_title()
    {
        Write(CheckedSite.Small.Replace(Proposal, "Meetings could end", "Meetings should end"));
        await BuildAsync();

        var chinese = Read($"zh/{Page}");
        Assert.Contains("1处待更新，共3处", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("译文已对照原文核对", chinese, StringComparison.Ordinal);
        var mark = chinese.IndexOf(OutdatedHere, StringComparison.Ordinal);
        Assert.True(mark >= 0 && mark < chinese.IndexOf("会议可在两小时后结束，<a", StringComparison.Ordinal));
        Assert.Contains($"href=\"../../en/{Page}#p-1\"", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(OutdatedHere, Read("zh/proposals/order-of-speakers.html"), StringComparison.Ordinal);
        Assert.Contains(OutdatedHere, Read("en/parallel/proposal/shorter-meetings.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("has changed since", Read($"en/{Page}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_counted_and_not_marked()
    {
        Write(CheckedSite.Small.Replace(Proposal, "会议可在", "会议应在"));
        await BuildAsync();

        Assert.Contains("1处未核对，共3处", Read($"zh/{Page}"), StringComparison.Ordinal);
        Assert.DoesNotContain(OutdatedHere, Read($"zh/{Page}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Chinese_is_the_original_the_English_page_is_the_translation()
    {
        Write(CheckedSite.Small.Replace(Proposal, "themes: [meetings]", "themes: [meetings]\noriginal: zh").Replace(Proposal, "会议可在", "会议应在"));
        await BuildAsync();

        Assert.Contains("1 outdated, of 3 texts", Read($"en/{Page}"), StringComparison.Ordinal);
        Assert.Contains("Read the original", Read($"en/{Page}"), StringComparison.Ordinal);
        Assert.DoesNotContain("待更新", Read($"zh/{Page}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_counts_paragraphs_by_kind_language_and_state()
    {
        var site = SmallSite.Planned(CheckedSite.Small.Replace(Proposal, "Meetings could end", "Meetings should end").Replace("input/proposals/order-of-speakers.yml", "  zh: 发言次序\n", "").Content).Site;
        var proposals = Coverages.Of(site).Single(row => row.RecordKind == "proposal");

        Assert.Equal(new[] { ("en", proposals.Texts), ("zh", proposals.Texts - 1) }, proposals.Present.AsEnumerable());
        Assert.Equal(new SegmentCount(1, 1, 0, proposals.Texts - 2), proposals.States);
        // Title, summary, a heading, four paragraphs (one is a list), and the title of a reference.
        Assert.Equal(8, Coverages.Of(site).Single(row => row.RecordKind == "narrative").Texts);
    }

    [Fact]
    public void The_data_have_a_row_for_each_text_with_its_state_and_hashes()
    {
        var rows = SmallSite.Publish(CheckedSite.Small.Replace(Proposal, "Meetings could end", "Meetings should end").Content).Rows("translations").Where(row => row.Word("record") == "shorter-meetings").ToList();

        Assert.Equal(["title", "paragraph 1", "meeting in note 6"], rows.Select(row => row.Word("name")));
        Assert.Equal(["reviewed", "outdated", "reviewed"], rows.Select(row => row.Word("state")));
        Assert.Equal((SegmentHash.Of("Shorter meetings"), SegmentHash.Of("缩短会议")), (rows[0].Word("originalHash"), rows[0].Word("translationHash")));
    }

    [Fact]
    public void The_page_of_a_tier_counts_its_steps_too()
    {
        var page = SmallSite.Planned(CheckedSite.Small.Content).Pages.OfType<TierPage>().Last();

        Assert.True(PageTranslation.RecordsOn(page).Skip(1).Any());
        Assert.Equal(page.In.Site.Segments.Of(page.Tier).Length + page.In.Site.StepsByTier[page.Tier.Id].Sum(step => page.In.Site.Segments.Of(step).Length), PageTranslation.Of(page).Total);
    }
}
