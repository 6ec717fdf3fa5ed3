using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>What the script has to know before it can load anything else.</summary>
internal static class HeadLiteral
{
    /// <param name="starts">Where the places of each text file begin.</param>
    /// <param name="terms">The first term of each file of terms; empty where the site is loaded whole.</param>
    public static byte[] Write(SearchIndex index, Reader read, Folding folding, string version, IReadOnlyList<int> starts, IReadOnlyList<string> terms)
    {
        var literal = new ScriptLiteral().Open('{').Key("version").Value(version).Key("pieces").Value(starts.Count);
        if (terms.Count > 0)
        {
            var written = new Postings(int.MaxValue);
            foreach (var start in starts) written.Add(start);
            literal.Key("starts").Value(written.Written).Key("terms").Values(terms);
        }
        literal.Key("kinds").Open('[');
        foreach (var kind in index.Kinds) literal.Values([kind.Id, kind.Label]);
        literal.Close(']').Key("parts").Open('[');
        foreach (var part in index.Parts) literal.Values([part.Id, part.Label]);
        literal.Close(']').Key("say").Open('{');
        foreach (var (name, label) in Said) literal.Key(name).Value(read.Say(label));
        literal.Close('}').Key("alike").Value(string.Join(' ', folding.Alike(Present(index, folding)))).Close('}');
        return literal.ToScript("head");
    }

    private static readonly ImmutableArray<(string, Label)> Said =
    [
        ("count", SearchLabels.Count), ("one", SearchLabels.CountOne), ("soFar", SearchLabels.CountMore), ("none", SearchLabels.None),
        ("instead", SearchLabels.Instead), ("loosely", SearchLabels.Loosely), ("try", SearchLabels.Try), ("without", SearchLabels.Without),
        ("all", SearchLabels.All), ("more", SearchLabels.More), ("on", SearchLabels.SearchOn), ("anyKind", SearchLabels.AnyKind),
        ("anyPart", SearchLabels.AnyPart), ("kind", SearchLabels.Kind), ("part", SearchLabels.Part), ("results", SearchLabels.Results),
        ("also", SearchLabels.AlsoNamed),
    ];

    /// <summary>Every folded character that the texts have.</summary>
    private static HashSet<int> Present(SearchIndex index, Folding folding)
    {
        var met = new bool[0x10000];
        var rare = new HashSet<int>();
        foreach (var entry in index.Entries)
        {
            foreach (var name in entry.Names.Prepend(entry.Title)) Meet(name);
            foreach (var passage in entry.Passages) Meet(passage.Text);
        }
        var all = new StringBuilder();
        for (var c = 0; c < met.Length; c++)
            if (met[c]) all.Append((char)c).Append(' ');
        foreach (var point in rare) all.Append(char.ConvertFromUtf32(point)).Append(' ');
        return [.. folding.Fold(all.ToString()).EnumerateRunes().Select(rune => rune.Value)];

        void Meet(string text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsSurrogate(text[i])) met[text[i]] = true;
                else if (char.IsSurrogatePair(text, i)) rare.Add(char.ConvertToUtf32(text, i++));
            }
        }
    }
}
