using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Schema;

namespace CompendiumSite.Commands;

/// <param name="Path">Below the input folder.</param>
internal sealed record SkeletonFile(string Path, string Text);

/// <param name="Write">Writes the files of a new record of this kind, fitting to the records that there are.</param>
internal sealed record Skeleton(string Kind, Func<string, Content?, ImmutableArray<SkeletonFile>> Write);

/// <summary>The first lines of a record of every kind: complete in form, with TODO where an editor has to write.</summary>
internal static class Skeletons
{
    public static readonly ImmutableArray<Skeleton> All =
    [
        new("proposal", (id, content) => Record("proposals", id,
            $"""
            {Numbered("section", "chapter", content?.Chapters.Select(c => (c.Section, c.Id)), content?.Proposals.Select(p => p.Section), "G", "organizational-structure")}
            {Title}
            rules: []
            {Paragraphs}
            notes: []
            themes: []
            """)),
        new("sponsor", (id, _) => Record("sponsors", id,
            $"""
            kind: state # state, group, official or body
            {Name("name", "the name")}
            iso2: XX # TODO for a State; remove these four lines for others
            iso3: XXX
            m49: "000"
            member: false
            """)),
        new("document", (id, _) => DocumentSkeleton.Of(id)),
        new("step", (id, content) => Record("steps", id,
            $"""
            {Numbered("number", "tier", content?.Tiers.Select(t => (t.Section, t.Id)), content?.Steps.Select(s => s.Number), "A", "small-steps")}
            {Title}
            {Paragraphs}
            proposals: []
            themes: []
            """)),
        new("session", (id, content) => Record("sessions", id,
            $"""
            {Numbered("number", "group", content?.SessionGroups.Select(g => (g.Section, g.Id)), content?.Sessions.Select(s => s.Number), "III.A", "retreat-structure")}
            {Title}
            text: []
            ideas:
              - who: {content?.Quantities.FirstOrDefault(q => q.Id == "some")?.Id ?? content?.Quantities.FirstOrDefault()?.Id ?? "some"}
                stance: for # for, against, caution or observation
                text:
                  en: TODO the idea, with the word that says how many held it
                  zh: TODO 想法，包括数量词
                steps: []
                proposals: []
            themes: []
            """)),
        new("theme", (id, _) => Record("themes", id, $"{Title}\n{Paragraphs}")),
        new("term", (id, _) => Record("terms", id, $"{Name("term", "the term")}\n{Name("text", "the definition in one to three sentences")}")),
        new("quantity", (id, content) => Record("quantities", id,
            $"""
            rank: {NextNumbers.After(content?.Quantities.Select(q => q.Rank), 1, 100)}
            {Name("words", "the word of the source")}
            {Name("explanation", "what the word means here")}
            """)),
        new("chapter", (id, content) => Framed("chapters", id, NextNumbers.Letter(content?.Chapters.Select(c => c.Section), 'G'))),
        new("tier", (id, content) => Framed("tiers", id, NextNumbers.Letter(content?.Tiers.Select(t => t.Section), 'A'))),
        new("session-group", (id, content) => Framed("session-groups", id, "III." + NextNumbers.Letter(content?.SessionGroups.Select(g => g.Section[^1..]), 'A'))),
        new("narrative", (id, content) =>
        [
            .. Record("narrative", id, $"part: site # {string.Join(", ", NarrativeParts.All)}\norder: {NextNumbers.After(content?.Narratives.Where(n => n.Part == "site").Select(n => n.Order), 10, 9999)}"),
            new($"narrative/{id}.en.md", "---\ntitle: TODO the title\nsummary: TODO one sentence for lists and search engines\n---\nTODO the first paragraph.\n"),
            new($"narrative/{id}.zh.md", "---\ntitle: TODO 标题\nsummary: TODO 一句话简介\n---\nTODO 第一段。\n"),
        ]),
        // 'release' drafts one from what changed; this is for one that is written from nothing.
        new("change", (id, content) => Record("changes", id,
            $"""
            date: {(content?.Settings.Updated ?? new(2026, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} # TODO the day of the release
            title: # TODO
              en: Changes
              zh: 更新
            entries: []
            """)),
        .. LibrarySkeletons.All,
    ];

    public static ImmutableArray<SkeletonFile> Record(string folder, string id, string keys) =>
        [new($"{folder}/{id}.yml", $"{RecordSchemas.LineFor(folder)}id: {id}\n{keys}\nreview: []\n")];

    private static ImmutableArray<SkeletonFile> Framed(string folder, string id, string section) =>
        Record(folder, id, $"section: {section}\n{Title}\n{Paragraphs}");

    // The next number in the first chapter, tier or group, and the id of that.
    private static string Numbered(string key, string parentKey, IEnumerable<(string Section, string Id)>? parents, IEnumerable<string>? used, string section, string parent)
    {
        var first = (parents ?? []).Where(p => p.Section.Length > 0).OrderBy(p => p.Section, StringComparer.Ordinal).Append((Section: section, Id: parent)).First();
        return $"{key}: {first.Section}.{NextNumbers.In(first.Section, used)}\n{parentKey}: {first.Id}";
    }

    public static string Title => Name("title", "the title");

    public static string Paragraphs => "text:\n  - en: TODO the first paragraph\n    zh: TODO 第一段";

    public static string Name(string key, string what) => $"{key}:\n  en: TODO {what}\n  zh: TODO 译文";
}
