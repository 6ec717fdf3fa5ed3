using CompendiumSite.Pages.Explore;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Explore;

public sealed class CorrectionsTests
{
    [Fact]
    public void Findings_stand_under_what_is_wrong_and_lead_to_their_note()
    {
        var (site, _, _) = SmallSite.Planned();

        var groups = Corrections.ByCode(site);

        Assert.Equal(["year-differs-from-date", "impossible-symbol", "date-missing"], groups.Select(g => g.Code));
        Assert.Equal("proposals/terms.html#note-7", groups[0].Entries.Single().Address);
    }

    [Fact]
    public void A_printed_date_that_is_not_that_of_the_document_is_told_with_its_notes()
    {
        var (site, _, _) = SmallSite.Planned();
        var document = site.Content.Documents.Single(d => d.Id == "cd-1913") with { Date = new(2011, 7, 1) };

        var (printed, uses) = Assert.Single(Corrections.OtherDates(document, site.UsesByDocument["CD/1913"]));

        Assert.Equal(new(2011, 6, 30), printed);
        Assert.Equal([7], uses.Select(u => u.Note));
    }

    [Fact]
    public void Sponsors_stand_by_their_group_and_the_rest_by_kind()
    {
        var (_, readers, _) = SmallSite.Planned();

        var shelves = SponsorOrder.Shelves(readers[0]);

        Assert.Equal(["group-of-21", "outside", "group", "body"], shelves.Select(s => s.Key));
        Assert.All(shelves, shelf => Assert.All(shelf.Sponsors, s => Assert.Equal(shelf.Key, SponsorOrder.ShelfOf(s))));
    }
}
