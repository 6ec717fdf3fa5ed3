using System.Collections.Immutable;

namespace CompendiumSite.Compare;

/// <summary>Leaves out the sentences of a long text in which nothing changed.</summary>
internal static class ChangedSentences
{
    // In the width of a Latin letter; an ideograph takes two.
    private const int Short = 240;
    public static readonly Run LeftOut = new(RunKind.Same, "…");

    public static ImmutableArray<Run> Of(ImmutableArray<Run> runs)
    {
        if (runs.Sum(run => run.Text.Sum(c => c < '\u2E80' ? 1 : 2)) <= Short) return runs;
        var kept = ImmutableArray.CreateBuilder<Run>();
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Kind != RunKind.Same)
            {
                kept.Add(runs[i]);
                continue;
            }
            // Of what stayed, only the end of the sentence before and the beginning of the one behind belong to a change.
            var text = runs[i].Text;
            var before = i == 0 ? 0 : FirstEnd(text);
            var behind = i == runs.Length - 1 ? text.Length : LastEnd(text);
            if (behind <= before)
            {
                kept.Add(runs[i]);
                continue;
            }
            if (before > 0) kept.Add(new(RunKind.Same, text[..before].TrimEnd() + " "));
            kept.Add(LeftOut);
            if (behind < text.Length) kept.Add(new(RunKind.Same, " " + text[behind..].TrimStart()));
        }
        return kept.ToImmutable();
    }

    private static int FirstEnd(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsEnd(text, i))
                return i + 1;
        return text.Length;
    }

    private static int LastEnd(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
            if (IsEnd(text, i))
                return i + 1;
        return 0;
    }

    private static bool IsEnd(string text, int i) =>
        text[i] is '。' or '！' or '？' or '；' or '\n' || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
}
