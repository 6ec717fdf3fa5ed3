using System.Buffers;

namespace CompendiumSite.Chinese;

/// <summary>
/// Cuts a stretch of text into the words that cost least together. Matching the longest word from the left cuts 不断发生 into
/// 不, 断发, 生; looking at the whole stretch finds 不断, 发生.
/// </summary>
internal static class BestPath
{
    private struct Arrival
    {
        public int Cost;
        public int Length;
        public int Word;
    }

    /// <summary>Appends the steps through text[start..end] in their order.</summary>
    public static void Append(ReadOnlySpan<char> text, int start, int end, ConversionTable table, EditorWords editors, List<Step> steps)
    {
        var length = end - start;
        var arrivals = ArrayPool<Arrival>.Shared.Rent(length + 1);
        Search(text[start..end], arrivals.AsSpan(0, length + 1), table, editors);

        var first = steps.Count;
        for (var at = length; at > 0;)
        {
            ref var arrival = ref arrivals[at];
            at -= arrival.Length;
            steps.Add(new(start + at, arrival.Length, arrival.Word));
        }
        steps.Reverse(first, steps.Count - first);
        ArrayPool<Arrival>.Shared.Return(arrivals);
    }

    private static void Search(ReadOnlySpan<char> text, Span<Arrival> arrivals, ConversionTable table, EditorWords editors)
    {
        var letters = table.Letters;
        var nodes = table.Nodes;
        var words = table.Words;
        foreach (ref var arrival in arrivals) arrival.Cost = int.MaxValue;
        arrivals[0].Cost = 0;

        for (var i = 0; i < text.Length; i++)
        {
            var cost = arrivals[i].Cost;
            if (cost == int.MaxValue) continue; // the middle of a surrogate pair

            var isHan = (letters[text[i]].Traits & LetterTraits.Han) != 0;
            var single = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            Arrive(ref arrivals[i + single], cost + (isHan ? Costs.OtherCharacter : Costs.NotHan), single, Step.Plain);

            var (node, at) = (0, i);
            while (at < text.Length)
            {
                var code = letters[text[at]].Code;
                if (code == 0) break;
                var next = nodes[node].Base + code;
                if (nodes[next].Parent != node) break;
                (node, at) = (next, at + 1);
                var word = nodes[node].Word;
                if (word >= 0 && (words[word].Traits & WordTraits.Path) != 0)
                    Arrive(ref arrivals[at], cost + words[word].Cost, at - i, word);
            }

            if (editors.IsEmpty) continue;
            foreach (var number in editors.StartingWith(text[i]))
                if (editors[number] is var editor && text[i..].StartsWith(editor.Simplified, StringComparison.Ordinal))
                    Arrive(ref arrivals[i + editor.Simplified.Length], cost + editor.Cost, editor.Simplified.Length, Step.EditorCode(number));
        }
    }

    // Of two paths that cost the same, the one found first stays: its last word is the longer one.
    private static void Arrive(ref Arrival arrival, int cost, int length, int word)
    {
        if (cost < arrival.Cost) arrival = new() { Cost = cost, Length = length, Word = word };
    }
}
