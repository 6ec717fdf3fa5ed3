namespace CompendiumSite.Search;

/// <summary>A file of the index.</summary>
/// <param name="Places">How many places (titles and passages) the entries in it have.</param>
/// <param name="First">The first term in it, where it holds terms.</param>
internal sealed record IndexPiece(string Name, ReadOnlyMemory<byte> Bytes, int Places, string First);

/// <summary>Cuts the entries into files, in their order, and writes each as [kind, [part …], path, section, title, [name …], [anchor, text, anchor, text …]].</summary>
internal sealed class TextPieces
{
    private readonly Dictionary<string, int> kinds;
    private readonly Dictionary<string, int> parts;

    public TextPieces(SearchIndex index)
    {
        kinds = index.Kinds.Select((kind, i) => (kind.Id, i)).ToDictionary(k => k.Id, k => k.i, StringComparer.Ordinal);
        parts = index.Parts.Select((part, i) => (part.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    public IEnumerable<IndexPiece> Cut(IEnumerable<SearchEntry> entries, int most)
    {
        var (piece, one, number, places) = (new ScriptLiteral().Open('['), new ScriptLiteral(), 0, 0);
        foreach (var entry in entries)
        {
            one.Clear();
            Write(entry, one);
            if (piece.Length + one.Length > most && places > 0) yield return Close();
            piece.Value(one);
            places += entry.Passages.Length + 1;
        }
        if (places > 0) yield return Close();

        IndexPiece Close()
        {
            var closed = new IndexPiece($"text-{number}", piece.Close(']').ToScript($"text-{number}"), places, "");
            piece.Clear();
            piece.Open('[');
            (number, places) = (number + 1, 0);
            return closed;
        }
    }

    private void Write(SearchEntry entry, ScriptLiteral to)
    {
        to.Open('[').Value(kinds[entry.Kind]).Open('[');
        foreach (var part in entry.Parts) to.Value(parts[part]);
        to.Close(']').Value(entry.Path).Value(entry.Section).Value(entry.Title).Values(entry.Names).Open('[');
        foreach (var (anchor, text) in entry.Passages) to.Value(anchor).Value(text);
        to.Close(']').Close(']');
    }
}
