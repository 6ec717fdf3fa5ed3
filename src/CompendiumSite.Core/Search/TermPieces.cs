using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>Cuts the terms into files, in their order: [term, titles, passages, term …].</summary>
internal static class TermPieces
{
    public static ImmutableArray<IndexPiece> Cut(TermIndex index, int most)
    {
        var pieces = ImmutableArray.CreateBuilder<IndexPiece>();
        var (literal, bytes, first) = (new ScriptLiteral().Open('['), 0, "");
        foreach (var (term, titles, passages) in index.Terms())
        {
            var size = Encoding.UTF8.GetByteCount(term) + titles.Length + passages.Length + 9;
            if (bytes + size > most && bytes > 0) Close();
            if (bytes == 0) first = term;
            literal.Value(term).Value(titles).Value(passages);
            bytes += size;
        }
        if (bytes > 0) Close();
        return pieces.ToImmutable();

        void Close()
        {
            pieces.Add(new(TextPieces.Call($"terms-{pieces.Count}", literal.Close(']').ToString()), 0, first));
            (literal, bytes) = (new ScriptLiteral().Open('['), 0);
        }
    }
}
