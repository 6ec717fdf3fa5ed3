using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>Cuts entries of which one alone would fill a file; each portion keeps the title and leads to the same page.</summary>
internal static class Portions
{
    public static IEnumerable<SearchEntry> Of(SearchEntry entry, int most)
    {
        if (entry.Passages.Sum(passage => passage.Text.Length) <= most / 3)
        {
            yield return entry;
            yield break;
        }
        var (portion, bytes) = (ImmutableArray.CreateBuilder<SearchPassage>(), 0);
        foreach (var passage in entry.Passages.SelectMany(passage => Of(passage, most / 4)))
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
    private static IEnumerable<SearchPassage> Of(SearchPassage passage, int most)
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
