using System.Collections.Immutable;

namespace CompendiumSite.Prose;

/// <summary>Finds the sentence to which a note mark belongs; that sentence names the mark in lists and for screen readers.</summary>
public static class Sentences
{
    /// <summary>The plain sentence around each mark of the text, in order.</summary>
    public static ImmutableArray<(int Number, string Sentence)> AroundMarks(ImmutableArray<Block> blocks) =>
        [.. ProseText.Lines(blocks).SelectMany(AroundMarks)];

    private static IEnumerable<(int, string)> AroundMarks(ImmutableArray<Inline> line)
    {
        string? whole = null;
        var offset = 0;
        foreach (var inline in ProseText.Walk(line))
        {
            switch (inline)
            {
                case TextRun run: offset += run.Text.Length; break;
                case CodeSpan code: offset += code.Code.Length; break;
                case HardBreak: offset++; break;
                case RecordLink { Label.IsEmpty: true } link: offset += link.Key.Length; break;
                case NoteMark mark: yield return (mark.Number, SentenceBefore(whole ??= ProseText.Plain(line), offset)); break;
            }
        }
    }

    // A mark stands behind what it supports: the sentence is the one that holds the character before the mark.
    private static string SentenceBefore(string text, int offset)
    {
        var last = Math.Max(0, offset - 1);
        while (last > 0 && char.IsWhiteSpace(text[last])) last--;
        var inside = last;
        while (inside > 0 && IsClosing(text[inside])) inside--;
        var start = 0;
        for (var i = inside - 1; i >= 0; i--)
        {
            if (!EndsSentence(text, i)) continue;
            start = i + 1;
            while (start < inside && IsClosing(text[start])) start++;
            break;
        }
        var end = text.Length;
        for (var i = inside; i < text.Length; i++)
        {
            if (!EndsSentence(text, i)) continue;
            end = i + 1;
            while (end < text.Length && IsClosing(text[end])) end++;
            break;
        }
        return text[start..end].Trim();
    }

    private static bool IsClosing(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '。' or '.' or '！' or '？';

    private static bool EndsSentence(string text, int i)
    {
        if (text[i] is '。' or '！' or '？') return true;
        if (text[i] is not ('.' or '!' or '?')) return false;
        var next = i + 1;
        while (next < text.Length && text[next] is '”' or '’' or ')') next++;
        if (next >= text.Length) return true;
        if (text[next] != ' ' || next + 1 >= text.Length) return false;
        // 'Mr. Møller', 'para. 4', 'J. Revill': an abbreviation does not end a sentence.
        if (text[i] == '.' && i >= 1 && (char.IsUpper(text[i - 1]) && (i < 2 || !char.IsLetter(text[i - 2])) || EndsWithAny(text, i, "Mr", "Ms", "Dr", "para", "paras", "No", "vol", "Sect", "Prog", "e.g", "i.e"))) return false;
        return char.IsUpper(text[next + 1]) || text[next + 1] is '“' or '‘' or '(' || char.IsDigit(text[next + 1]) || text[next + 1] > '\u2E80';
    }

    private static bool EndsWithAny(string text, int end, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (end >= word.Length && text.AsSpan(end - word.Length, word.Length).SequenceEqual(word)
                && (end == word.Length || !char.IsLetter(text[end - word.Length - 1])))
                return true;
        return false;
    }
}
