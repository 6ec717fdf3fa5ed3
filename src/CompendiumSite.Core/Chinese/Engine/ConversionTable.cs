using System.Runtime.InteropServices;

namespace CompendiumSite.Chinese;

/// <summary>What is true of one UTF-16 unit.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal struct Letter
{
    /// <summary>The unit's number in the trie; 0 where no word contains it.</summary>
    public ushort Code;
    /// <summary>The Traditional character of the reference's s2t profile; the unit itself where nothing changes.</summary>
    public ushort Standard;
    /// <summary>The Taiwan variant of this character, taken as a Traditional one.</summary>
    public ushort Variant;
    /// <summary>What this site writes for the character when it stands alone.</summary>
    public ushort Taiwan;
    public LetterTraits Traits;
}

[Flags]
internal enum LetterTraits : ushort
{
    None = 0, Han = 1, OneToMany = 2, OnlySimplified = 4, OnlyTraditional = 8, Sound = 16, SureSound = 32, Name = 64, Compatibility = 128,
}

/// <summary>A node of the double-array trie: the child by code c of node n is Base(n) + c, if its Parent is n.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Node
{
    public int Base;
    public int Parent;
    /// <summary>The word that ends here, or -1.</summary>
    public int Word;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Word
{
    /// <summary>Where this site's form stands in the pool; -1 where every character goes its usual way.</summary>
    public int Text;
    /// <summary>Where the reference's form stands; for one character, all the forms that it can have.</summary>
    public int Reference;
    public ushort Cost;
    public WordTraits Traits;
    /// <summary>The length of the key; a form in the pool begins with its own length.</summary>
    public int Length;
}

[Flags]
internal enum WordTraits : ushort
{
    None = 0,
    /// <summary>A phrase of the reference.</summary>
    Phrase = 1,
    /// <summary>A character of the reference's character dictionary that is written here because a plain table cannot hold it.</summary>
    Character = 2,
    /// <summary>Takes part in the best path.</summary>
    Path = 4,
    /// <summary>Settles the form of its characters; without it, a person should look.</summary>
    Settles = 8,
    /// <summary>A word of our own lists.</summary>
    Own = 16,
    /// <summary>A phrase of the Taiwan variants.</summary>
    VariantPhrase = 32,
    /// <summary>A compatibility ideograph and its unified form.</summary>
    Compatibility = 64,
}

/// <summary>The compiled dictionaries, read in place: nothing is copied, so that opening them takes no time.</summary>
internal sealed unsafe class ConversionTable
{
    public const int Magic = 0x31544843, HeaderLength = 16;
    private static readonly Lazy<ConversionTable> embedded = new(() => new("Chinese.Data.conversion.bin"));
    private readonly UnmanagedMemoryStream stream;
    private readonly byte* nodes, words, pool;
    private readonly int nodeCount, wordCount, poolLength;

    private ConversionTable(string name)
    {
        stream = EmbeddedTable.Open(name);
        var start = stream.PositionPointer;
        var header = new ReadOnlySpan<int>(start, HeaderLength / sizeof(int));
        if (header[0] != Magic) throw new InvalidDataException($"{name} is not a conversion table");
        (nodeCount, wordCount, poolLength) = (header[1], header[2], header[3]);
        nodes = start + HeaderLength + 0x10000 * sizeof(Letter);
        words = nodes + nodeCount * sizeof(Node);
        pool = words + wordCount * sizeof(Word);
    }

    public static ConversionTable Embedded => embedded.Value;

    public ReadOnlySpan<Letter> Letters => new(stream.PositionPointer + HeaderLength, 0x10000);
    public ReadOnlySpan<Node> Nodes => new(nodes, nodeCount);
    public ReadOnlySpan<Word> Words => new(words, wordCount);

    /// <summary>A form in the pool.</summary>
    public ReadOnlySpan<char> Form(int at)
    {
        var all = new ReadOnlySpan<char>(pool, poolLength);
        return all.Slice(at + 1, all[at]);
    }

    /// <summary>The word that consists of this one character, or -1.</summary>
    public int Exact(char unit)
    {
        var code = Letters[unit].Code;
        if (code == 0) return -1;
        var child = Nodes[Nodes[0].Base + code];
        return child.Parent == 0 ? child.Word : -1;
    }

    /// <summary>The longest word with these traits at the head of the text, or -1.</summary>
    public int Longest(ReadOnlySpan<char> text, WordTraits traits)
    {
        var letters = Letters;
        var trie = Nodes;
        var entries = Words;
        var (node, found) = (0, -1);
        foreach (var unit in text)
        {
            var code = letters[unit].Code;
            if (code == 0) break;
            var next = trie[node].Base + code;
            if (trie[next].Parent != node) break;
            node = next;
            var word = trie[node].Word;
            if (word >= 0 && (entries[word].Traits & traits) != 0) found = word;
        }
        return found;
    }
}
