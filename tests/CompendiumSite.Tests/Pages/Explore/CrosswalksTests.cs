using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages.Explore;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Explore;

public sealed class CrosswalksTests
{
    private static Compendium With(Func<Content, Content> change) => Linker.Link(change(SmallSite.Content));

    private static Step Step(string id, params string[] proposals) => SmallSite.Content.Steps[0] with
    {
        Id = id, Number = "C.9", Proposals = [.. proposals.Select(SmallSite.At)],
    };

    private static Content WithIdeas(Content content, params Idea[] ideas) => content with
    {
        Sessions = [content.Sessions[0] with { Ideas = [.. ideas] }],
    };

    private static Idea Idea(int number, string who, Stance stance, params string[] proposals) =>
        new(number, SmallSite.At(who), stance, SmallSite.Both("Idea.", "想法。"), [], [.. proposals.Select(SmallSite.At)], Place.None);

    [Fact]
    public void What_a_step_ties_together_shares_a_line_with_the_ideas_about_it()
    {
        var site = With(c => c);

        var row = Assert.Single(Crosswalks.Of(site, site.ThemeById["presidency"]));

        Assert.Equal(["terms"], row.Proposals.Select(p => p.Id));
        Assert.Equal(["longer-terms"], row.Steps.Select(s => s.Id));
        Assert.Equal([1, 2], row.Ideas.Select(i => i.Idea.Number));
        Assert.False(row.OnlyBefore || row.RaisesSomethingNew);
    }

    [Fact]
    public void A_step_keeps_its_proposal_even_where_that_belongs_to_no_theme()
    {
        var site = With(c => c with { Steps = [.. c.Steps, Step("other-step", "links")] });

        var row = Crosswalks.Of(site, site.ThemeById["presidency"]).Single(r => r.Steps.Any(s => s.Id == "other-step"));

        Assert.Equal(["links"], row.Proposals.Select(p => p.Id));
    }

    [Fact]
    public void A_step_without_an_earlier_proposal_is_new()
    {
        var site = With(c => c with { Steps = [.. c.Steps, Step("new-step")] });

        Assert.True(Crosswalks.Of(site, site.ThemeById["presidency"]).Single(r => r.Steps.Any(s => s.Id == "new-step")).RaisesSomethingNew);
        Assert.Equal(["new-step"], Crosswalks.OrphansOf(site).NewSteps.Select(s => s.Id));
    }

    [Fact]
    public void A_proposal_that_no_step_and_no_idea_is_about_was_raised_before_only()
    {
        var site = With(c => WithIdeas(c, Idea(1, "some", Stance.For, "terms")));

        Assert.Equal(["links"], Crosswalks.OrphansOf(site).Before.Select(p => p.Id));
    }

    [Fact]
    public void Only_a_supported_idea_in_favour_is_new()
    {
        var site = With(c => WithIdeas(c with
        {
            Quantities = [.. c.Quantities, c.Quantities[0] with { Id = "nobody", Rank = 0 }],
        }, Idea(1, "some", Stance.For), Idea(2, "some", Stance.Caution), Idea(3, "nobody", Stance.For), Idea(4, "some", Stance.For, "terms")));

        Assert.Equal([1], Crosswalks.OrphansOf(site).NewIdeas.Select(i => i.Idea.Number));
        var last = Crosswalks.Of(site, site.ThemeById["presidency"])[^1];
        Assert.Equal([1, 2, 3], last.Ideas.Select(i => i.Idea.Number));
    }

    [Fact]
    public void An_idea_that_nobody_supported_counts_as_no_support()
    {
        var site = With(c => WithIdeas(c with
        {
            Quantities = [.. c.Quantities, c.Quantities[0] with { Id = "nobody", Rank = 0 }],
        }, Idea(1, "some", Stance.For), Idea(2, "nobody", Stance.For), Idea(3, "some", Stance.Against)));

        var counts = StanceCounts.Of(site);

        Assert.Equal((3, 1, 1), (counts.Total, counts.Held(Stance.For), counts.Unsupported));
        Assert.Equal(["some", "nobody"], counts.By(Stance.For).Select(w => w.Quantity.Id));
    }
}
