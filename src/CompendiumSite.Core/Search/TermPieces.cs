using System.Text;

namespace CompendiumSite.Search;

/// <summary>Cuts the terms into files, in their order: [term, titles, passages, term …].</summary>
internal static class TermPieces
{
    public static IEnumerable<IndexPiece> Cut(TermIndex index, int most)
    {
        var (piece, number, first) = (new ScriptLiteral().Open('['), 0, "");
        foreach (var (term, titles, passages) in index.Terms())
        {
            // Each of the three stands between quotation marks and behind a comma.
            if (piece.Length + Encoding.UTF8.GetByteCount(term) + titles.Written.Length + passages.Written.Length + 9 > most && first.Length > 0) yield return Close();
            if (first.Length == 0) first = term;
            piece.Value(term).Value(titles).Value(passages);
        }
        if (first.Length > 0) yield return Close();

        IndexPiece Close()
        {
            var closed = new IndexPiece($"terms-{number}", piece.Close(']').ToScript($"terms-{number}"), 0, first);
            piece.Clear();
            piece.Open('[');
            (number, first) = (number + 1, "");
            return closed;
        }
    }
}
