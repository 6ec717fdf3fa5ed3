using System.Text;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Compare;

/// <summary>One difference as a sentence of Markdown: what was, and what is.</summary>
internal static class DifferenceLines
{
    // Up to here, reading both is quicker than reading marks.
    private const int Short = 60;
    private const double Rewritten = 0.3;

    public static string Of(Difference difference, ChangeKind of) => difference switch
    {
        WordsDiffer words => $"{Field(words.Field, words.Language)}: {Words(words, of)}",
        ListDiffers list => $"{Field(list.Field, null)}: {List(list, of)}",
        _ => throw new ArgumentOutOfRangeException(nameof(difference)),
    };

    private static string Field(string field, string? language) =>
        language is null ? MarkdownText.Escape(field) : $"{MarkdownText.Escape(field)} ({Languages.Name(language)})";

    private static string Words(WordsDiffer words, ChangeKind of)
    {
        if (of != ChangeKind.Changed) return Quoted(words.Is ?? words.Was ?? "");
        if (words.Was is null) return $"added {Quoted(words.Is!)}";
        if (words.Is is null) return $"removed {Quoted(words.Was)}";
        if (words.Was.Trim() == words.Is.Trim()) return "only spaces or line breaks differ";
        return words.Was.Length <= Short && words.Is.Length <= Short || TextChange.Likeness(words.Was, words.Is) < Rewritten
            ? $"was {Quoted(words.Was)}, is {Quoted(words.Is)}"
            : Marked(words);
    }

    private static string Marked(WordsDiffer words)
    {
        var text = new StringBuilder();
        foreach (var run in ChangedSentences.Of(words.Runs))
            text.Append(run.Kind switch
            {
                RunKind.Removed => $"<del>{MarkdownText.Escape(run.Text)}</del>",
                RunKind.Added => $"<ins>{MarkdownText.Escape(run.Text)}</ins>",
                _ => MarkdownText.Escape(run.Text),
            });
        return text.ToString();
    }

    private static string List(ListDiffers list, ChangeKind of)
    {
        if (list.OrderOnly) return "the same in another order";
        if (of != ChangeKind.Changed) return Joined(list.Added.IsEmpty ? list.Removed : list.Added);
        string[] parts = [list.Added.IsEmpty ? "" : $"added {Joined(list.Added)}", list.Removed.IsEmpty ? "" : $"removed {Joined(list.Removed)}"];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Joined(IEnumerable<string> words) => MarkdownText.Escape(string.Join(", ", words));

    private static string Quoted(string words) => $"“{MarkdownText.Escape(words)}”";
}
