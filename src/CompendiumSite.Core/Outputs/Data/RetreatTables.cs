using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>What the retreat suggested and discussed, and what ties it to the proposals.</summary>
internal sealed class RetreatTables(Compendium site, Voices voices)
{
    private readonly Content content = site.Content;

    public Table Steps => new Table<Step>("steps", "The steps that the retreat suggested, as numbered in the source.", ["id"], content.Steps,
        new Columns<Step>(voices)
            .Word("id", "Number in the source: A.1.", s => s.Number)
            .Word("slug", "Stable name, also the anchor on the page of the tier.", s => s.Id)
            .Word("tier", "Id of the tier.", s => s.Tier.Value)
            .Text("title", "Title.", s => s.Title)
            .Texts("text", "Paragraphs without marks.", s => s.Paragraphs)
            .Words("themes", "Ids of themes.", s => s.Themes.Select(t => t.Value))
            .Words("sessions", "Topics of the retreat with an idea on the same subject.", s => Edges.SessionsOf(site.IdeasByStep.Of(s.Id)))
            .Words("proposals", "Ids of the earlier proposals on the same subject.", s => s.Proposals.Select(p => p.Value)));

    public Table Sessions => new Table<Session>("sessions", "The topics of the retreat with every idea. Nobody is named: the only measure is the quantity word.", ["id"], content.Sessions,
        new Columns<Session>(voices)
            .Word("id", "Number in the source: III.A.1.", s => s.Number)
            .Word("slug", "Stable name, also the last part of the page's address.", s => s.Id)
            .Word("group", "Id of the session in which the topic was discussed.", s => s.Group.Value)
            .Text("title", "Title.", s => s.Title)
            .Texts("text", "Paragraphs without marks.", s => s.Paragraphs)
            .Words("themes", "Ids of themes.", s => s.Themes.Select(t => t.Value))
            .Rows("ideas", "The ideas in printed order.", s => s.Ideas, ideas => ideas
                .Number("n", "Place in the topic, from 1.", i => i.Number)
                .Word("who", "Id of the quantity word.", i => i.Who.Value, oneOf: [.. content.Quantities.Select(q => q.Id)])
                .Word("stance", "How the idea stands to its subject.", i => Names.Of(i.Stance), oneOf: Names.Stances)
                .Text("text", "The idea.", i => i.Text)
                .Words("steps", "Numbers of suggested steps on the same subject.", i => i.Steps.Select(s => StepNumber(s.Value)))
                .Words("proposals", "Ids of earlier proposals on the same subject.", i => i.Proposals.Select(p => p.Value))));

    public Table Themes => new Table<Theme>("themes", "Subjects that tie proposals, steps and topics together.", ["id"], content.Themes,
        new Columns<Theme>(voices)
            .Word("id", "Stable name.", t => t.Id)
            .Text("title", "Title.", t => t.Title)
            .Texts("text", "Paragraphs.", t => t.Paragraphs)
            .Words("proposals", "Ids of proposals.", t => site.RecordsByTheme.Of(t.Id).OfType<Proposal>().Select(p => p.Id))
            .Words("steps", "Numbers of steps.", t => site.RecordsByTheme.Of(t.Id).OfType<Step>().Select(s => s.Number))
            .Words("sessions", "Numbers of topics.", t => site.RecordsByTheme.Of(t.Id).OfType<Session>().Select(s => s.Number)));

    private string StepNumber(string id) => site.StepById.TryGetValue(id, out var step) ? step.Number : id;
}
