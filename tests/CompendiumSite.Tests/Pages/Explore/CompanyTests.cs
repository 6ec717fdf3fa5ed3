using CompendiumSite.Pages.Explore;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Explore;

public sealed class CompanyTests
{
    private static readonly Company Company = Make();

    private static Company Make()
    {
        var (site, _, _) = SmallSite.Planned();
        return Company.Of(MeetingsOfTwo.Of(site), site.Content.Sponsors);
    }

    [Fact]
    public void Two_sponsors_of_one_note_meet_in_it()
    {
        var pair = Company.Pairs.Single(p => p.Pair is { First.Id: "colombia", Second.Id: "iran" }).Pair;

        Assert.Equal([7], Assert.Single(pair.Meetings).Notes.AsEnumerable());
    }

    [Fact]
    public void A_group_that_a_State_spoke_for_meets_the_others_but_not_its_speaker()
    {
        Assert.Contains(Company.Of("group-of-21"), p => p.Other("group-of-21").Id == "colombia" && p.Notes == 1);
        Assert.DoesNotContain(Company.Of("group-of-21"), p => p.Other("group-of-21").Id == "iran");
    }

    [Fact]
    public void Different_notes_of_one_proposal_are_the_weaker_tie()
    {
        var pair = Company.Of("united-kingdom").Single(p => p.Other("united-kingdom").Id == "colombia");

        Assert.Equal(0, pair.Notes);
        Assert.Equal("terms", Assert.Single(pair.Meetings).Proposal.Id);
    }

    [Fact]
    public void Whoever_meets_nobody_is_not_in_the_matrix()
    {
        Assert.Equal(["colombia", "iran", "united-kingdom", "group-of-21"], Company.Sponsors.Select(s => s.Id));
        Assert.Equal(3, Company.InNotes);
    }
}
