using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>The ideas of one topic, or of the whole retreat, by stance and by quantity word.</summary>
public sealed class StanceCounts(Compendium site, IEnumerable<PlacedIdea> ideas)
{
    private readonly ImmutableArray<PlacedIdea> ideas = [.. ideas];

    /// <summary>Support first, then what stands against it, then what takes no side.</summary>
    public static readonly ImmutableArray<Stance> Order = [Stance.For, Stance.Caution, Stance.Against, Stance.Observation];

    public static StanceCounts Of(Compendium site) => new(site, site.Content.Sessions.SelectMany(s => s.Ideas.Select(i => new PlacedIdea(i, s))));

    public static StanceCounts Of(Compendium site, Session session) => new(site, session.Ideas.Select(i => new PlacedIdea(i, session)));

    public int Total => ideas.Length;

    /// <summary>The words used with a stance, the strongest first, each with its ideas in printed order.</summary>
    public ImmutableArray<(Quantity Quantity, ImmutableArray<PlacedIdea> Ideas)> By(Stance stance) =>
    [
        .. ideas.Where(i => i.Idea.Stance == stance).GroupBy(i => i.Idea.Who.Value)
            .Select(g => (site.QuantityById[g.Key], g.ToImmutableArray()))
            .OrderByDescending(g => g.Item1.Rank),
    ];

    public int Of(Quantity quantity, Stance stance) => ideas.Count(i => i.Idea.Who.Value == quantity.Id && i.Idea.Stance == stance);

    /// <summary>How many ideas have the stance. An idea that nobody supported is no support: it is reported, and counts as none.</summary>
    public int Held(Stance stance) => ideas.Count(i => i.Idea.Stance == stance && site.QuantityById[i.Idea.Who.Value].Rank > 0);

    public int Unsupported => ideas.Count(i => site.QuantityById[i.Idea.Who.Value].Rank == 0);
}
