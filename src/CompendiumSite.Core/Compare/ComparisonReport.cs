using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Compare;

/// <summary>A comparison as Markdown, for a reviewer who knows the subject and no programming.</summary>
public static class ComparisonReport
{
    // GitHub drops a summary of more than a megabyte altogether.
    private const int Most = 900_000;
    // Longer lists are folded away.
    private const int Open = 12;

    public static string Of(Comparison comparison)
    {
        var text = new StringBuilder("## What changes for a reader\n\n");
        Lost(text, comparison);
        text.Append(Summary(comparison)).Append('\n');
        Records(text, comparison);
        Edges(text, comparison);
        Pages(text, comparison);
        Translations(text, comparison);
        if (comparison.Size is { } size) SizeReport.Append(text, size);
        return text.ToString();
    }

    private static void Lost(StringBuilder text, Comparison comparison)
    {
        var lost = comparison.Lost.ToList();
        if (lost.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"**{Count(lost.Count, "address")} would be gone. Links that readers have kept would lead nowhere.** Write the old address under `redirect-from` in the record that took its place.\n\n");
        foreach (var page in lost)
            text.Append($"- {Paths(page)} “{Escape(page.Title)}”{(page.Successor is { } successor ? $", perhaps now {Code(successor)}" : "")}: `redirect-from: [{page.Address}]`\n");
        text.Append('\n');
    }

    private static string Summary(Comparison comparison)
    {
        if (comparison.IsNothing)
            return comparison.Size is { ChangedPages: > 0 } size
                ? $"The records and addresses are the same; {Count(size.ChangedPages, "page")} of {size.Is.Pages} {(size.ChangedPages == 1 ? "looks" : "look")} different (layout, program or dates).\n"
                : "Nothing: the same records and the same addresses.\n";
        string Number(ChangeKind kind) => Count(comparison.Records.Count(record => record.Kind == kind), "record");
        var parts = new List<string>();
        if (comparison.Records.Any(r => r.Kind == ChangeKind.Added)) parts.Add($"{Number(ChangeKind.Added)} added");
        if (comparison.Records.Any(r => r.Kind == ChangeKind.Changed)) parts.Add($"{Number(ChangeKind.Changed)} changed");
        if (comparison.Records.Any(r => r.Kind == ChangeKind.Removed)) parts.Add($"{Number(ChangeKind.Removed)} removed");
        if (!comparison.Edges.IsEmpty) parts.Add($"{Count(comparison.Edges.Count(e => e.Gained), "connection")} gained and {comparison.Edges.Count(e => !e.Gained)} lost");
        if (!comparison.Pages.IsEmpty) parts.Add($"{Count(comparison.Pages.Count(p => p.Kind == ChangeKind.Added), "page")} new, {comparison.Pages.Count(p => p.MovedTo is not null)} moved, {comparison.Lost.Count()} gone");
        if (comparison.Translations.Count(t => !t.Mended) is > 0 and var behind) parts.Add($"{Count(behind, "translation")} to bring up to date");
        if (!comparison.Lists.IsEmpty) parts.Add($"{Count(comparison.Lists.Length, "data list")} new or gone");
        return string.Join("; ", parts) + ".\n";
    }

    private static void Records(StringBuilder text, Comparison comparison)
    {
        foreach (var list in comparison.Lists)
            text.Append($"\n- {(list.Added ? "New in the data" : "No longer in the data")}: “{list.List}” with {list.Records} {DataWords.Of(list.List, list.Records)}\n");
        foreach (var list in comparison.Records.GroupBy(record => record.List))
        {
            text.Append($"\n### {Capital(DataWords.Of(list.Key, 2))}\n");
            foreach (var record in list)
            {
                if (text.Length > Most)
                {
                    text.Append("\n… and more. The report is cut here; `compare --json` has all of it.\n");
                    return;
                }
                Record(text, record);
            }
        }
    }

    private static void Record(StringBuilder text, RecordChange record)
    {
        text.Append($"\n**{Word(record.Kind)}: {Escape(record.Name)}**\n\n");
        var lines = record.Differences.Select(difference => DifferenceLines.Of(difference, record.Kind)).ToList();
        // What is gone was read before; its words are there for whoever doubts.
        if (record.Kind == ChangeKind.Removed || lines.Count > Open) Folded(text, $"{Count(lines.Count, "field")}", lines);
        else text.AppendJoin("", lines.Select(line => $"- {line}\n"));
    }

    private static void Edges(StringBuilder text, Comparison comparison)
    {
        if (comparison.Edges.IsEmpty) return;
        text.Append("\n### What follows for other pages\n\n");
        List(text, "connections", [.. comparison.Edges.Select(edge => Escape(edge.Sentence))]);
    }

    private static void Pages(StringBuilder text, Comparison comparison)
    {
        var (added, moved) = (comparison.Pages.Where(p => p.Kind == ChangeKind.Added).ToList(), comparison.Pages.Where(p => p.MovedTo is not null).ToList());
        if (added.Count + moved.Count == 0) return;
        text.Append("\n### Pages\n\n");
        List(text, "pages",
        [
            .. moved.Select(page => $"Moved: {Paths(page)} now leads to {Code(page.MovedTo!)} (“{Escape(page.Title)}”)"),
            .. added.Select(page => $"New: {Paths(page)} “{Escape(page.Title)}”"),
        ]);
    }

    private static void Translations(StringBuilder text, Comparison comparison)
    {
        if (comparison.Translations.IsEmpty) return;
        text.Append("\n### Translations\n\n");
        List(text, "texts",
        [
            .. comparison.Translations.Where(t => !t.Mended)
                .Select(t => $"{(t.State == "missing" ? "No translation yet" : "To bring up to date")}: {Escape(t.Passage)} of the {Escape(t.Kind)} {Code(t.Record)}, in {Languages.Name(t.Language)}"),
            .. comparison.Translations.Where(t => t.Mended).Select(t => $"No longer {Escape(t.State)}: {Escape(t.Passage)} of the {Escape(t.Kind)} {Code(t.Record)}, in {Languages.Name(t.Language)}"),
        ]);
    }

    private static void List(StringBuilder text, string what, List<string> lines)
    {
        if (lines.Count > Open) Folded(text, $"{lines.Count} {what}", lines);
        else text.AppendJoin("", lines.Select(line => $"- {line}\n"));
    }

    private static void Folded(StringBuilder text, string summary, List<string> lines) =>
        text.Append($"<details><summary>{summary}</summary>\n\n").AppendJoin("", lines.Select(line => $"- {line}\n")).Append("\n</details>\n");

    // The editions differ in their folder only.
    private static string Paths(PageChange page) =>
        page.Paths.Length == 1 ? Code(page.Paths[0]) : $"{Code(page.Paths[0])} (in {page.Paths.Length} languages)";

    private static string Word(ChangeKind kind) => kind switch { ChangeKind.Added => "New", ChangeKind.Removed => "Removed", _ => "Changed" };

    private static string Code(string path) => $"`{path.Replace("`", "", StringComparison.Ordinal)}`";

    private static string Escape(string words) => MarkdownText.Escape(words);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    internal static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : noun.EndsWith('s') ? "es" : "s")}";
}
