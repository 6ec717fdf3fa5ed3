using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>What the script has to know before it can load anything else.</summary>
internal static class HeadLiteral
{
    public static ReadOnlyMemory<byte> Write(SearchIndex index, Reader read, Folding folding, ImmutableArray<IndexPiece> texts, ImmutableArray<IndexPiece> terms)
    {
        var literal = new ScriptLiteral().Open('{')
            .Key("version").Value(Fingerprint(texts.Concat(terms)))
            .Key("pieces").Value(texts.Length);
        if (!terms.IsEmpty)
        {
            // Where each text file's places begin, and with which term each file of terms.
            var (starts, start) = (new Postings(int.MaxValue), 0);
            foreach (var piece in texts)
            {
                starts.Add(start);
                start += piece.Places;
            }
            literal.Key("starts").Value(starts.ToString()).Key("terms").Values(terms.Select(piece => piece.First));
        }
        literal.Key("kinds").Open('[');
        foreach (var kind in index.Kinds) literal.Values([kind.Id, kind.Label]);
        literal.Close(']').Key("parts").Open('[');
        foreach (var part in index.Parts) literal.Values([part.Id, part.Label]);
        literal.Close(']').Key("say").Open('{');
        foreach (var (name, label) in Said) literal.Key(name).Value(read.Say(label));
        literal.Close('}').Key("alike").Value(string.Join(' ', folding.Alike(Present(index, folding)))).Close('}');
        return TextPieces.Call("head", literal.ToString());
    }

    private static readonly ImmutableArray<(string, Label)> Said =
    [
        ("count", SearchLabels.Count), ("one", SearchLabels.CountOne), ("soFar", SearchLabels.CountMore), ("none", SearchLabels.None),
        ("instead", SearchLabels.Instead), ("loosely", SearchLabels.Loosely), ("try", SearchLabels.Try), ("without", SearchLabels.Without),
        ("all", SearchLabels.All), ("more", SearchLabels.More), ("on", SearchLabels.SearchOn), ("anyKind", SearchLabels.AnyKind),
        ("anyPart", SearchLabels.AnyPart), ("kind", SearchLabels.Kind), ("part", SearchLabels.Part), ("results", SearchLabels.Results),
        ("also", SearchLabels.AlsoNamed),
    ];

    // The same texts have the same version, so a browser keeps what it loaded for as long as it is right.
    private static string Fingerprint(IEnumerable<IndexPiece> pieces)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in pieces) hash.AppendData(piece.Bytes.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

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
                if (char.IsSurrogatePair(text, i)) rare.Add(char.ConvertToUtf32(text, i++));
                else if (!char.IsSurrogate(text[i])) met[text[i]] = true;
            }
        }
    }
}
