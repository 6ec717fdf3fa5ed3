using System.Text;

namespace CompendiumSite.Search;

/// <summary>Cuts the terms into files, in their order: [term, titles, passages, term …].</summary>
internal static class TermPieces
{
    public static IEnumerable<IndexPiece> Cut(TermIndex index, int most)
    {
        var (piece, number, first) = (new ScriptLiteral().Open('['), 0, "");
        foreach (var (term, places) in index.Terms())
        {
            // Each of the three stands between quotation marks and behind a comma.
            if (piece.Length + Encoding.UTF8.GetByteCount(term) + places.Titles.Length + places.Passages.Length + 9 > most && first.Length > 0) yield return Close();
            if (first.Length == 0) first = term;
            piece.Value(term).Value(places.Titles).Value(places.Passages);
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
