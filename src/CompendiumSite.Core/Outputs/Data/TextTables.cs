using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>Texts that stand on pages of their own and in no other list, so that the data hold everything that a reader reads.</summary>
internal sealed class TextTables(Compendium site, Voices voices)
{
    public Table Chapters => new Table<Frame>("chapters", "Chapters of proposals, tiers of steps and groups of sessions.", ["kind", "id"], Frames,
        new Columns<Frame>(voices)
            .Word("kind", "Kind of the record.", f => f.Record.Kind, oneOf: ["chapter", "tier", "session-group"])
            .Word("id", "Stable name, also the last part of the page's address.", f => f.Record.Id)
            .Word("section", "Section of the source.", f => f.Section)
            .Text("title", "Title.", f => f.Title)
            .Texts("text", "Paragraphs in our words.", f => f.Paragraphs));

    public Table Narratives => new Table<Narrative>("narratives", "The longer texts: the report around the proposals, and the pages about the site.", ["id"], site.Content.Narratives,
        new Columns<Narrative>(voices)
            .Word("id", "Stable name, also the last part of the page's address.", n => n.Id)
            .Word("part", "Where it stands.", n => n.Part)
            .Word("section", "Section of the source.", n => n.Section, optional: true)
            .Text("title", "Title.", n => n.Title)
            .Text("summary", "One sentence.", n => n.Summary)
            .Text("text", "The whole text without its marks.", n => n.Body));

    private sealed record Frame(Record Record, string Section, Text Title, ImmutableArray<Text> Paragraphs);

    private IEnumerable<Frame> Frames =>
        site.Content.Chapters.Select(c => new Frame(c, c.Section, c.Title, c.Paragraphs))
            .Concat(site.Content.Tiers.Select(t => new Frame(t, t.Section, t.Title, t.Paragraphs)))
            .Concat(site.Content.SessionGroups.Select(g => new Frame(g, g.Section, g.Title, g.Paragraphs)));
}
