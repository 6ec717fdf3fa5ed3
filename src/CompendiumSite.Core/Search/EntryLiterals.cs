using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>An entry as the script reads it.</summary>
/// <param name="Literal">[kind, [part …], path, section, title, [name …], [anchor, text, anchor, text …]]; kinds and parts by position.</param>
internal sealed record EntryLiteral(SearchEntry Entry, string Literal, int Bytes);

internal static class EntryLiterals
{
    public static ImmutableArray<EntryLiteral> Of(SearchIndex index)
    {
        var kinds = index.Kinds.Select((kind, i) => (kind.Id, i)).ToDictionary(k => k.Id, k => k.i, StringComparer.Ordinal);
        var parts = index.Parts.Select((part, i) => (part.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return [.. index.Entries.Select(entry => Of(entry, kinds, parts))];
    }

    /// <summary>Cuts the entries of which one alone would fill a file; each portion keeps the title and shows the same page.</summary>
    public static SearchIndex Portioned(SearchIndex index, int most) => index with { Entries = [.. index.Entries.SelectMany(entry => Portions(entry, most))] };

    private static EntryLiteral Of(SearchEntry entry, Dictionary<string, int> kinds, Dictionary<string, int> parts)
    {
        var literal = new ScriptLiteral().Open('[').Value(kinds[entry.Kind]).Open('[');
        foreach (var part in entry.Parts) literal.Value(parts[part]);
        literal.Close(']').Value(entry.Path).Value(entry.Section).Value(entry.Title).Values(entry.Names).Open('[');
        foreach (var (anchor, text) in entry.Passages) literal.Value(anchor).Value(text);
        var written = literal.Close(']').Close(']').ToString();
        return new(entry, written, Encoding.UTF8.GetByteCount(written));
    }

    private static IEnumerable<SearchEntry> Portions(SearchEntry entry, int most)
    {
        var (portion, bytes) = (ImmutableArray.CreateBuilder<SearchPassage>(), 0);
        foreach (var passage in entry.Passages.SelectMany(passage => Portions(passage, most / 4)))
        {
            var size = Encoding.UTF8.GetByteCount(passage.Text);
            if (bytes + size > most && portion.Count > 0)
            {
                yield return entry with { Passages = portion.DrainToImmutable() };
                bytes = 0;
            }
            portion.Add(passage);
            bytes += size;
        }
        yield return entry with { Passages = portion.DrainToImmutable() };
    }

    // A character may take three bytes, so a third as many characters as bytes; cut behind a sentence or a word.
    private static IEnumerable<SearchPassage> Portions(SearchPassage passage, int most)
    {
        var rest = passage.Text;
        for (var length = most / 3; rest.Length > length;)
        {
            var end = rest.LastIndexOfAny(['。', '；', '，', ' '], length) + 1;
            if (end <= length / 2) end = char.IsHighSurrogate(rest[length - 1]) ? length - 1 : length;
            yield return passage with { Text = rest[..end] };
            rest = rest[end..];
        }
        yield return passage with { Text = rest };
    }
}
