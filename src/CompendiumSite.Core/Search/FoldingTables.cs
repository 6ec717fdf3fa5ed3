using System.Text;

namespace CompendiumSite.Search;

/// <summary>What the folding knows of single characters, read from the files in Search/Data.</summary>
/// <param name="Decompositions">What Unicode itself makes of a character.</param>
/// <param name="Alike">What no rule of Unicode says: Traditional characters, and letters that are no letter with an accent.</param>
internal sealed record FoldingTables(IReadOnlyDictionary<int, string> Decompositions, IReadOnlyDictionary<int, string> Alike)
{
    private static readonly string[] letters = ["ßss", "æae", "œoe", "øo", "đd", "ðd", "þth", "łl", "ħh", "ŧt", "ŋn", "ıi", "ςσ"];

    private static readonly Lazy<FoldingTables> shared = new(Load);

    public static FoldingTables Shared => shared.Value;

    private static FoldingTables Load()
    {
        var alike = new Dictionary<int, string>();
        foreach (var letter in letters) alike[letter[0]] = letter[1..];
        // A Simplified form other than the character itself: 瞭 is also Simplified, but 瞭解 and 了解 are one word to a reader.
        foreach (var (traditional, forms) in Lines("TSCharacters.txt"))
            if (forms.Split(' ').FirstOrDefault(form => form != traditional) is { } simplified)
                alike[Point(traditional)] = simplified;
        // Taiwan and Hong Kong write some characters in a form of their own: 著 for 着, 衞 for 衛.
        foreach (var name in (string[])["TWVariantsRev.txt", "HKVariantsRev.txt"])
            foreach (var (regional, forms) in Lines(name))
                if (!alike.ContainsKey(Point(regional)) && Simplest(forms.Split(' ')[0]) is var form && form != regional)
                    alike[Point(regional)] = form;
        return new(
            Lines("Decompositions.txt").ToDictionary(line => Point(line.From), line => line.To),
            alike.ToDictionary(pair => pair.Key, pair => Simplest(pair.Value)));

        string Simplest(string form)
        {
            // Two steps at most, in case two tables ever name each other.
            for (var i = 0; i < 2 && Rune.TryGetRuneAt(form, 0, out var rune) && alike.TryGetValue(rune.Value, out var next) && rune.Utf16SequenceLength == form.Length; i++) form = next;
            return form;
        }
    }

    private static int Point(string character) => Rune.GetRuneAt(character, 0).Value;

    private static IEnumerable<(string From, string To)> Lines(string name)
    {
        var type = typeof(FoldingTables);
        using var reader = new StreamReader(type.Assembly.GetManifestResourceStream($"{type.Namespace}.Data.{name}")!, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.IndexOf('\t') is > 0 and var tab && line[0] != '#')
                yield return (line[..tab], line[(tab + 1)..]);
    }
}
