using System.Runtime.InteropServices;
using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>The words and characters while they are gathered, and the bytes that they become.</summary>
internal sealed class Lexicon
{
    private readonly StringBuilder pool = new();
    private readonly Dictionary<string, int> pooled = new(StringComparer.Ordinal);

    public Letter[] Letters { get; } = new Letter[0x10000];
    public Dictionary<string, Word> Words { get; } = new(StringComparer.Ordinal);
    /// <summary>All forms of each character, in the order of the reference.</summary>
    public Dictionary<char, string> Forms { get; } = [];
    /// <summary>The phrases of the reference and their forms, before any variant.</summary>
    public Dictionary<string, string> Phrases { get; } = new(StringComparer.Ordinal);
    /// <summary>Variants on top of the reference's.</summary>
    public Dictionary<char, char> MoreVariants { get; } = [];

    /// <summary>The Taiwan variant of a Traditional character: the reference's, and then ours.</summary>
    public char Vary(char unit)
    {
        var variant = (char)Letters[unit].Variant;
        return MoreVariants.GetValueOrDefault(variant, variant);
    }

    /// <summary>A later list knows better than an earlier one; what the reference needs stays.</summary>
    public void Put(string key, Word word)
    {
        word.Length = key.Length;
        if (!Words.TryAdd(key, word)) Words[key] = word with { Traits = word.Traits | Words[key].Traits };
    }

    public string Usual(string key) => Map(key, c => (char)Letters[c].Taiwan);

    public string FormOf(string key, Word word) => word.Text < 0 ? Usual(key) : pool.ToString(word.Text + 1, pool[word.Text]);

    /// <summary>Where the form stands in the pool; -1 where the characters go their usual ways.</summary>
    public int Text(string key, string form) => form == Usual(key) ? -1 : Pool(form);

    public int Pool(string form)
    {
        if (pooled.TryGetValue(form, out var at)) return at;
        pooled[form] = at = pool.Length;
        pool.Append((char)form.Length).Append(form);
        return at;
    }

    public static string Map(string text, Func<char, char> map) => string.Create(text.Length, (text, map), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = state.map(state.text[i]);
    });

    public byte[] Bytes()
    {
        // Frequent units get low codes, which keeps the trie dense.
        var byFrequency = Words.Keys.SelectMany(k => k).GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).ToArray();
        for (var i = 0; i < byFrequency.Length; i++) Letters[byFrequency[i]].Code = (ushort)(i + 1);
        var ordered = Words.Select(w => (Codes: w.Key.Select(u => Letters[u].Code).ToArray(), w.Value)).OrderBy(w => w.Codes, codeOrder).ToArray();
        var nodes = TrieBuilder.Build([.. ordered.Select((w, i) => (w.Codes, i))], byFrequency.Length + 1);
        return
        [
            .. MemoryMarshal.AsBytes<int>([ConversionTable.Magic, nodes.Length, ordered.Length, pool.Length]),
            .. MemoryMarshal.AsBytes<Letter>(Letters),
            .. MemoryMarshal.AsBytes<Node>(nodes),
            .. MemoryMarshal.AsBytes<Word>(ordered.Select(w => w.Value).ToArray()),
            .. MemoryMarshal.AsBytes(pool.ToString().AsSpan()),
        ];
    }

    private static readonly IComparer<ushort[]> codeOrder = Comparer<ushort[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
}
