using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>One line of the crosswalk: earlier proposals and suggested steps that belong together, and the ideas of the retreat about them.</summary>
public sealed record CrosswalkRow(ImmutableArray<Proposal> Proposals, ImmutableArray<Step> Steps, ImmutableArray<PlacedIdea> Ideas)
{
    public bool OnlyBefore => Steps.IsEmpty && Ideas.IsEmpty;

    /// <summary>Whether something is proposed here that was not proposed before; a caution or an observation proposes nothing.</summary>
    public bool RaisesSomethingNew => Proposals.IsEmpty && (!Steps.IsEmpty || Ideas.Any(i => i.Idea.Stance == Stance.For));
}

/// <summary>What stands on one side only.</summary>
public sealed record Orphans(ImmutableArray<Proposal> Before, ImmutableArray<Step> NewSteps, ImmutableArray<PlacedIdea> NewIdeas);

public static class Crosswalks
{
    /// <summary>Proposals and steps of a theme that a step ties together share a line; ideas without either come last, topic by topic.</summary>
    public static ImmutableArray<CrosswalkRow> Of(Compendium site, Theme theme)
    {
        var records = site.RecordsByTheme.Of(theme.Id);
        var proposals = records.OfType<Proposal>().ToList();
        var steps = records.OfType<Step>().ToList();
        var rows = new List<CrosswalkRow>();
        var placed = new HashSet<Record>(ReferenceEqualityComparer.Instance);
        foreach (var proposal in proposals)
        {
            if (!placed.Add(proposal)) continue;
            List<Proposal> left = [proposal];
            List<Step> right = [];
            // Whatever hangs together through steps, however long the chain: left grows while it is walked.
            for (var i = 0; i < left.Count; i++)
                foreach (var step in site.StepsByProposal.Of(left[i].Id).Where(s => IsAbout(theme, s.Themes) && placed.Add(s)))
                {
                    right.Add(step);
                    left.AddRange(step.Proposals.Select(p => site.ProposalById[p.Value]).Where(p => IsAbout(theme, p.Themes) && placed.Add(p)));
                }
            rows.Add(Row(site, left, right));
        }
        rows.AddRange(steps.Where(s => !placed.Contains(s)).Select(s => Row(site, [], [s])));
        rows.AddRange(records.OfType<Session>()
            .Select(s => new CrosswalkRow([], [], [.. s.Ideas.Where(i => i.Steps.IsEmpty && i.Proposals.IsEmpty).Select(i => new PlacedIdea(i, s))]))
            .Where(r => !r.Ideas.IsEmpty));
        return [.. rows];
    }

    /// <summary>
    /// An idea is new where it speaks in favour, where it is about no earlier proposal, and where no step that it is about has one.
    /// Cautions and observations raise nothing, and an idea that nobody supported was not raised by anybody.
    /// </summary>
    public static Orphans OrphansOf(Compendium site) => new(
        [.. site.Content.Proposals.Where(p => site.IdeasByProposal.Of(p.Id).IsEmpty && site.StepsByProposal.Of(p.Id).IsEmpty)],
        [.. site.Content.Steps.Where(s => s.Proposals.IsEmpty)],
        [
            .. site.Content.Sessions.SelectMany(s => s.Ideas.Select(i => new PlacedIdea(i, s)))
                .Where(i => i.Idea.Stance == Stance.For && site.QuantityById[i.Idea.Who.Value].Rank > 0 && i.Idea.Proposals.IsEmpty
                    && i.Idea.Steps.All(s => !site.StepById.TryGetValue(s.Value, out var step) || step.Proposals.IsEmpty)),
        ]);

    private static bool IsAbout(Theme theme, ImmutableArray<Sourced<string>> themes) => themes.Any(t => t.Value == theme.Id);

    private static ImmutableArray<T> InOrder<T>(IEnumerable<T> records, Compendium site) where T : Record => [.. records.DistinctBy(r => r.Id).OrderBy(r => site.Places[r])];

    // What a line is about has its counterparts in it even where they belong to another theme; else it would look new.
    private static CrosswalkRow Row(Compendium site, List<Proposal> left, List<Step> right)
    {
        var proposals = left.Concat(right.SelectMany(s => s.Proposals).Select(p => site.ProposalById[p.Value]));
        var steps = right.Concat(left.SelectMany(p => site.StepsByProposal.Of(p.Id)));
        return new(InOrder(proposals, site), InOrder(steps, site),
        [
            .. left.SelectMany(p => site.IdeasByProposal.Of(p.Id)).Concat(right.SelectMany(s => site.IdeasByStep.Of(s.Id)))
                .Distinct().OrderBy(i => i.Session.Number, Comparer<string>.Create(SectionOrder.Compare)).ThenBy(i => i.Idea.Number),
        ]);
    }
}
