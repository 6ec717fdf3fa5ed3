using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>A line of the table of contents with what stands below it.</summary>
public sealed record ContentsEntry(Record Record, ImmutableArray<ContentsEntry> Below)
{
    public static ContentsEntry Of(Record record) => new(record, []);
}

/// <summary>The report in the order of its pages: letters, the retreat with its steps and topics, the compendium with its proposals.</summary>
public static class ReportContents
{
    public static ImmutableArray<(Label Heading, ImmutableArray<ContentsEntry> Entries)> Of(Compendium site) =>
    [
        .. new (Label, ImmutableArray<ContentsEntry>)[]
        {
            (Labels.PartCover, Part(site, "cover")),
            (Labels.PartRetreat, Retreat(site)),
            (Labels.PartCompendium,
            [
                .. Part(site, "compendium"),
                .. site.Content.Chapters.Select(c => new ContentsEntry(c, [.. site.ProposalsByChapter.Of(c.Id).Select(ContentsEntry.Of)])),
            ]),
        }.Where(part => !part.Item2.IsEmpty),
    ];

    private static ImmutableArray<ContentsEntry> Part(Compendium site, string part) =>
        [.. site.Content.Narratives.Where(n => n.Part == part).Select(ContentsEntry.Of)];

    // The source's section I holds the tiers of steps (A to C), its section III the groups of topics (III.A to III.D).
    private static ImmutableArray<ContentsEntry> Retreat(Compendium site)
    {
        ImmutableArray<ContentsEntry> tiers = [.. site.Content.Tiers.Select(t => new ContentsEntry(t, [.. site.StepsByTier.Of(t.Id).Select(ContentsEntry.Of)]))];
        ImmutableArray<ContentsEntry> groups = [.. site.Content.SessionGroups.Select(g => new ContentsEntry(g, [.. site.SessionsByGroup.Of(g.Id).Select(ContentsEntry.Of)]))];
        var entries = Part(site, "retreat").Select(entry => entry with
        {
            Below = Keys.SectionOf(entry.Record) switch { "I" => tiers, "III" => groups, _ => [] },
        }).ToList();
        // Where nobody has written the sections around them, they stand for themselves.
        if (!entries.Any(e => Keys.SectionOf(e.Record) == "I")) entries.AddRange(tiers);
        if (!entries.Any(e => Keys.SectionOf(e.Record) == "III")) entries.AddRange(groups);
        return [.. entries];
    }
}
