using System.Collections.Immutable;

namespace CompendiumSite.Chinese;

/// <summary>An entry of the glossary or of the overrides.</summary>
internal sealed record EditorWord(string Simplified, string Traditional, Layer Layer)
{
    public int Cost => Layer == Layer.Glossary ? Costs.GlossaryTerm : Costs.OverridePerCharacter * Simplified.Length;
}

/// <summary>The editors' entries, found by their first character.</summary>
internal sealed class EditorWords
{
    public static readonly EditorWords None = new([], []);

    private readonly EditorWord[] words;
    private readonly Dictionary<char, int[]> byFirst;

    public EditorWords(ImmutableArray<Correspondence> glossary, ImmutableArray<Correspondence> overrides)
    {
        words =
        [
            .. glossary.Select(g => new EditorWord(g.Simplified, g.Traditional, Layer.Glossary)),
            .. overrides.Select(o => new EditorWord(o.Simplified, o.Traditional, Layer.Override)),
        ];
        byFirst = Enumerable.Range(0, words.Length).Where(i => words[i].Simplified.Length > 0)
            .GroupBy(i => words[i].Simplified[0]).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public bool IsEmpty => byFirst.Count == 0;

    public EditorWord this[int number] => words[number];

    /// <summary>The numbers of the entries that begin with this character.</summary>
    public ReadOnlySpan<int> StartingWith(char first) => byFirst.TryGetValue(first, out var numbers) ? numbers : [];
}
