using CompendiumSite.Pages.Explore;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Explore;

public sealed class UseGroupsTests
{
    [Theory]
    [InlineData(0, "a")]
    [InlineData(25, "z")]
    [InlineData(26, "aa")]
    [InlineData(27, "ab")]
    [InlineData(701, "zz")]
    [InlineData(702, "aaa")]
    public void Letters_run_on_after_z(int index, string letter) => Assert.Equal(letter, UseGroups.Letter(index));

    [Fact]
    public void Uses_stand_under_their_text_and_their_note_in_the_order_of_the_source()
    {
        var (site, _, _) = SmallSite.Planned();

        var groups = UseGroups.ByHome(site.UsesBySponsor["united-kingdom"]);

        Assert.Equal(["terms", "links"], groups.Select(g => g.Home.Id));
        Assert.Equal([(8, "a"), (61, "b"), (62, "c")], groups.SelectMany(g => g.Notes).Select(n => (n.Note, n.Letter)));
        Assert.Equal(2, groups[1].Count);
    }

    [Fact]
    public void A_note_that_cites_the_same_document_twice_has_one_letter()
    {
        var (site, _, _) = SmallSite.Planned();
        var twice = site.NoteByNumber[7].Uses;

        var note = Assert.Single(Assert.Single(UseGroups.ByHome(twice)).Notes);

        Assert.Equal(2, note.Uses.Length);
    }

    [Fact]
    public void Chapters_are_counted_in_their_order_and_the_background_last()
    {
        var (site, _, _) = SmallSite.Planned();

        Assert.Equal([5, 1], new ChapterSeries(site).CountsOf(site.Uses));
    }
}
