using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CompendiumSite.Compare;

public enum RunKind { Same, Removed, Added }

/// <summary>A piece of a text that stayed, went or came.</summary>
public readonly record struct Run(RunKind Kind, string Text);

/// <summary>What became of a text, word by word in English and character by character in Chinese.</summary>
internal static class TextChange
{
    public static ImmutableArray<Run> Between(string was, string @is)
    {
        var (old, @new) = (Tokens(was), Tokens(@is));
        var runs = Sequences.Align(old, @new, string.Equals)
            .Select(pair => pair.Old < 0 ? new Run(RunKind.Added, @new[pair.New]) : new Run(pair.New < 0 ? RunKind.Removed : RunKind.Same, old[pair.Old]));
        return Joined(WithoutSplinters([.. runs]));
    }

    /// <summary>How much of the longer one of two texts is in both, from 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        var (a, b) = (Tokens(one), Tokens(other));
        if (a.Count == 0 || b.Count == 0) return 0;
        var rest = b.GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var shared = a.Count(token => rest.TryGetValue(token, out var left) && left > 0 && (rest[token] = left - 1) >= 0);
        return (double)shared / Math.Max(a.Count, b.Count);
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (IsWord(text[i])) while (end < text.Length && (IsWord(text[end]) || (IsInside(text[end]) && end + 1 < text.Length && IsWord(text[end + 1])))) end++;
            else if (char.IsWhiteSpace(text[i])) while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            else if (char.IsHighSurrogate(text[i]) && end < text.Length) end++;
            tokens.Add(text[i..end]);
            i = end;
        }
        return tokens;
    }

    // Ideographs are letters too, but each is a word of its own here.
    private static bool IsWord(char c) => char.IsDigit(c) || (char.IsLetter(c) && char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter);

    private static bool IsInside(char c) => c is '\'' or '’' or '-' or '.' or '/';

    // A space or a comma that two changes have between them says nothing; both changes are read as one.
    private static List<Run> WithoutSplinters(List<Run> runs)
    {
        var whole = new List<Run>(runs.Count);
        for (var i = 0; i < runs.Count;)
        {
            if (runs[i].Kind == RunKind.Same)
            {
                whole.Add(runs[i++]);
                continue;
            }
            var (removed, added, end) = (new StringBuilder(), new StringBuilder(), i);
            while (end < runs.Count && (runs[end].Kind != RunKind.Same || IsSplinter(runs, end)))
            {
                if (runs[end].Kind != RunKind.Added) removed.Append(runs[end].Text);
                if (runs[end].Kind != RunKind.Removed) added.Append(runs[end].Text);
                end++;
            }
            if (removed.Length > 0) whole.Add(new(RunKind.Removed, removed.ToString()));
            if (added.Length > 0) whole.Add(new(RunKind.Added, added.ToString()));
            i = end;
        }
        return whole;
    }

    private static bool IsSplinter(List<Run> runs, int i) =>
        i + 1 < runs.Count && runs[i + 1].Kind != RunKind.Same && runs[i].Text.All(c => char.IsWhiteSpace(c) || char.IsPunctuation(c));

    private static ImmutableArray<Run> Joined(List<Run> runs)
    {
        var joined = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in runs)
            if (joined.Count > 0 && joined[^1].Kind == run.Kind) joined[^1] = new(run.Kind, joined[^1].Text + run.Text);
            else joined.Add(run);
        return joined.ToImmutable();
    }
}
