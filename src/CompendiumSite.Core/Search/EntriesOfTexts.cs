using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>The records that are read for their own sake: the compendium, the retreat, themes, terms and narrative.</summary>
internal sealed class EntriesOfTexts(Reader read)
{
    private readonly Compendium site = read.Site;
    private readonly PassageTexts texts = new(read);

    public IEnumerable<SearchEntry> Entries()
    {
        var content = site.Content;
        return content.Proposals.Select(p => Entry(p, p.Title, [p.Chapter.Value], [.. texts.Anchored(p.Paragraphs), .. p.Findings.Select(Finding)]))
            .Concat(content.Steps.Select(s => Entry(s, s.Title, [s.Tier.Value], texts.Plain(s.Paragraphs))))
            .Concat(content.Sessions.Select(s => Entry(s, s.Title, [s.Group.Value], [.. texts.Anchored(s.Paragraphs), .. s.Ideas.Select(Idea)])))
            .Concat(content.Themes.Select(t => Entry(t, t.Title, PartsOf(t), texts.Anchored(t.Paragraphs))))
            .Concat(content.Terms.Select(t => Entry(t, t.Name, [], texts.Plain([t.Definition]), texts.Names(t.Abbreviation))))
            .Concat(content.Chapters.Select(c => Entry(c, c.Title, [c.Id], texts.Anchored(c.Paragraphs), kind: "chapter")))
            .Concat(content.Tiers.Select(t => Entry(t, t.Title, [t.Id], texts.Anchored(t.Paragraphs), kind: "chapter")))
            .Concat(content.SessionGroups.Select(g => Entry(g, g.Title, [g.Id], texts.Anchored(g.Paragraphs), kind: "chapter")))
            .Concat(content.Narratives.Select(n => Entry(n, n.Title, [], texts.Anchored([n.Body]))))
            .Concat(content.Quantities.Select(q => Entry(q, q.Words, [], texts.Plain([q.Explanation]))));
    }

    private SearchEntry Entry(Record record, Text title, ImmutableArray<string> parts, ImmutableArray<SearchPassage> passages, ImmutableArray<string> names = default, string? kind = null)
    {
        var shown = read.Say(title).Value;
        return new(kind ?? record.Kind, parts, Addresses.Of(record, site), Keys.SectionOf(record) ?? "", shown,
            [.. texts.Names(title).Concat(names.IsDefault ? [] : names).Where(n => n != shown).Distinct()], passages);
    }

    private SearchPassage Idea(Idea idea) => new($"idea-{idea.Number}", texts.Plain(idea.Text));

    private SearchPassage Finding(Finding finding) => new(finding.Paragraph is { } p ? $"p-{p}" : "", texts.Plain(finding.Reason));

    private ImmutableArray<string> PartsOf(Theme theme) =>
        [.. site.RecordsByTheme.Of(theme.Id).Select(r => r switch { Proposal p => p.Chapter.Value, Step s => s.Tier.Value, Session s => s.Group.Value, _ => null }).OfType<string>().Distinct()];
}
