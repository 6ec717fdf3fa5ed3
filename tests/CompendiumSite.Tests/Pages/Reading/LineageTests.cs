using CompendiumSite.Link;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Reading;

public sealed class LineageTests
{
    private static readonly Compendium Site = SmallSite.Planned().Site;

    private static Lineage Of(string proposal) => Lineage.Of(Site.UsesByHome.Of(proposal));

    [Fact]
    public void A_year_that_is_likely_right_goes_before_the_printed_one()
    {
        Assert.Equal([2010, 2011, 2012], Of("terms").Years.Select(y => y.Year));
        Assert.DoesNotContain(2021, Of("terms").Years.Select(y => y.Year));
    }

    [Fact]
    public void A_note_that_repeats_another_is_no_second_statement() => Assert.Single(Of("links").InOrder);

    [Fact]
    public void One_year_without_a_citation_is_no_gap()
    {
        Assert.Equal(2, Lineage.ShortestGap);
        Assert.Equal(1, new Gap(2010, 2012).Years);
        Assert.Empty(Of("terms").Gaps);
    }

    [Fact]
    public void All_lineages_share_the_years_from_which_any_proposal_is_cited() => Assert.Equal((2010, 2012), Site.CitedYears);
}
