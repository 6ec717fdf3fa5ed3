using System.Text;

namespace CompendiumSite.Parse;

/// <summary>What one worker uses again from file to file: the words that it has met, and room for what is not yet complete.</summary>
internal sealed class YamlWorkspace
{
    private const int LongestWord = 40;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public List<YamlEntry> Entries { get; } = [];
    public List<YamlNode> Items { get; } = [];
    public StringBuilder Lines { get; } = new();

    /// <summary>The same few keys, ids, symbols and years stand in the records again and again.</summary>
    public string Word(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord) return text.ToString();
        if (words.TryGetValue(text, out var known)) return known;
        var word = text.ToString();
        words.Set.Add(word);
        return word;
    }
}
