using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Reading;

public sealed class ReadingPagesTests
{
    [Fact]
    public void The_root_offers_every_edition_and_says_in_every_language_that_a_page_is_missing()
    {
        var pages = SmallSite.Planned().Pages;

        var chooser = Assert.Single(pages.OfType<ChooserPage>());
        Assert.Equal("index.html", chooser.SitePath);
        Assert.Equal("", chooser.CanonicalPath);
        Assert.Equal(["en/index.html", "zh/index.html", "zh-hant/index.html"], chooser.Editions.Select(e => chooser.HrefIn(e.Edition)));
        Assert.Equal(3, Assert.Single(pages.OfType<NotFoundPage>(), p => p.SitePath == "404.html").Editions.Length);
    }

    [Fact]
    public void A_missing_page_links_from_the_root_since_nobody_knows_where_it_is_shown() =>
        Assert.Equal("/repo/zh/search.html", SmallSite.Page("zh/404.html").Href(Addresses.Search));

    [Fact]
    public void A_mark_is_known_by_the_words_before_it()
    {
        var (site, readers, _) = SmallSite.Planned();
        var proposal = site.ProposalById["terms"];

        Assert.Equal(["Four weeks are too short", "Six were proposed"], MarkPlaces.Of(readers[0], proposal).SelectMany(g => g).Select(m => m.Words));
        Assert.Equal(["四周过短", "有人提议六周"], MarkPlaces.Of(readers[1], proposal).SelectMany(g => g).Select(m => m.Words));
        Assert.Equal("ref-7", MarkPlaces.Of(readers[0], proposal)[7].Single().Anchor);
    }

    [Fact]
    public void A_speaker_and_the_group_behind_it_both_stand_under_who_proposed()
    {
        var (site, readers, _) = SmallSite.Planned();
        var groups = Backers.Of(readers[0], site.ProposalById["terms"]);

        Assert.Equal(["colombia", "iran"], groups[0].Sponsors.Select(s => s.Sponsor.Id));
        Assert.Equal("group-of-21", groups[0].Group?.Id);
        Assert.Same(Labels.NonMembers, groups[1].Heading);
        Assert.Contains(groups, g => g.Heading == Labels.Groups && g.Sponsors[0].Sponsor.Id == "group-of-21");
    }

    [Fact]
    public void Remarks_count_what_is_there()
    {
        var remarks = Remarks.Of(SmallSite.Planned().Readers[0]);

        Assert.Equal(3, remarks.Single(r => r.Sentence == Labels.RemarkMost).Figure);
        Assert.Equal(0, remarks.Single(r => r.Sentence == Labels.RemarkUntaken).Figure);
        Assert.DoesNotContain(remarks, r => r.Sentence == Labels.RemarkSilence);
    }

    [Fact]
    public void A_site_reviewed_once_has_no_changes_to_tell() => Assert.Empty(LatestChanges.Of(SmallSite.Planned().Site));

    [Fact]
    public void Every_part_of_the_report_is_in_its_contents()
    {
        var site = SmallSite.Planned().Site;
        var all = ReportContents.Of(site).SelectMany(p => p.Entries).SelectMany(Flat).Select(r => r.Id).ToList();

        Assert.Contains("structure", all);
        Assert.Contains("longer-terms", all);
        Assert.Contains("presidency-terms", all);
        Assert.Contains("terms", all);
        Assert.Contains("background", all);
        Assert.DoesNotContain("about", all);

        static IEnumerable<Model.Record> Flat(ContentsEntry entry) => [entry.Record, .. entry.Below.SelectMany(Flat)];
    }
}
