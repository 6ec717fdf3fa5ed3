using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Reading;

public sealed class RelationsTests
{
    private static readonly ImmutableArray<string> Themes = ["a", "b", "c", "d"];

    // Sixty proposals, each under up to four themes: some share all of theirs, some none.
    private static Compendium Site(int seed)
    {
        var random = new Random(seed);
        var content = SmallSite.Content;
        return Linker.Link(content with
        {
            Themes = [.. Themes.Select(id => content.Themes[0] with { Id = id })],
            Proposals =
            [
                .. Enumerable.Range(1, 60).Select(i => content.Proposals[0] with
                {
                    Id = $"p{i}", Section = $"G.{i}", Notes = [], Themes = [.. Themes.Where(_ => random.Next(2) == 0).Select(SmallSite.At)],
                }),
            ],
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Those_that_share_most_themes_come_first_and_in_the_order_of_the_source(int seed)
    {
        var site = Site(seed);
        foreach (var proposal in site.Content.Proposals)
        {
            var own = proposal.Themes.Select(t => t.Value).ToList();
            int Shared(Proposal other) => other.Themes.Count(t => own.Contains(t.Value));
            var expected = site.Content.Proposals.Where(other => other != proposal && Shared(other) > 0).OrderByDescending(Shared).Take(6).Select(other => other.Id);

            var related = Relations.Of(site, proposal);

            Assert.Equal(expected, related.Select(r => r.Proposal.Id));
            Assert.All(related, r => Assert.Equal(r.Proposal.Themes.Select(t => t.Value).Where(own.Contains), r.Shared.Select(t => t.Id)));
        }
    }
}
