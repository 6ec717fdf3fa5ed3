using System.Runtime.InteropServices;

namespace CompendiumSite.Search;

/// <summary>
/// Which places have a term: a word, two neighbouring Han characters, a single one, or (behind '=') a whole name without its spaces.
/// A place is a title with its names, or a passage, counted through all entries.
/// </summary>
internal sealed class TermIndex
{
    private const int MostOfTerm = 3_000;
    // Nobody reads on to the thousandth place with 的, and for longer queries the pairs decide.
    private const int MostOfSingle = 1_000;
    private const int LongestName = 60;

    private sealed record Term(Postings Titles, Postings Passages);

    private readonly Dictionary<string, Term> words = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, Term> pairs = [];

    public static TermIndex Of(IEnumerable<SearchEntry> entries, Folding folding)
    {
        var (index, place) = (new TermIndex(), 0);
        foreach (var entry in entries)
        {
            foreach (var name in entry.Names.Prepend(entry.Title).Append(entry.Section))
            {
                var folded = folding.FoldOver(name);
                index.Add(folded, place, isTitle: true);
                if (folded.Length <= LongestName && folded.Length > 0) index.Word($"={folded.ToString().Replace(" ", "", StringComparison.Ordinal)}").Titles.Add(place);
            }
            place++;
            foreach (var passage in entry.Passages) index.Add(folding.FoldOver(passage.Text), place++, isTitle: false);
        }
        return index;
    }

    /// <summary>In the order of UTF-16 units, which is the script's own.</summary>
    public IEnumerable<(string Term, Postings Titles, Postings Passages)> Terms() =>
        words.Concat(pairs.Select(pair => KeyValuePair.Create(pair.Key > 0xFFFF ? $"{(char)(pair.Key >> 16)}{(char)pair.Key}" : $"{(char)pair.Key}", pair.Value)))
            .OrderBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => (term.Key, term.Value.Titles, term.Value.Passages));

    /// <summary>The words that most places have, the most frequent first: what somebody who mistyped a word probably meant.</summary>
    public string FrequentWords(int most)
    {
        var (list, length) = (new List<string>(), 0);
        foreach (var (word, term) in words.Where(term => term.Key.Length > 3 && !term.Key.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            .OrderByDescending(term => term.Value.Titles.Count + term.Value.Passages.Count).ThenBy(term => term.Key, StringComparer.Ordinal))
        {
            if ((length += word.Length + 1) > most) break;
            list.Add(word);
        }
        return string.Join(' ', list);
    }

    private void Add(ReadOnlySpan<char> folded, int place, bool isTitle)
    {
        foreach (var range in folded.Split(' '))
        {
            var run = folded[range];
            if (run.IsEmpty) continue;
            if (!Folding.IsUnspaced(run[0]) && !char.IsSurrogate(run[0]))
            {
                Note(Word(run));
                continue;
            }
            for (var i = 0; i < run.Length; i++)
            {
                Note(Pair(run[i]));
                if (i > 0) Note(Pair((uint)run[i - 1] << 16 | run[i]));
            }
        }

        void Note(Term term) => (isTitle ? term.Titles : term.Passages).Add(place);
    }

    private Term Word(ReadOnlySpan<char> word)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(words.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return term ??= new(new(MostOfTerm), new(MostOfTerm));
    }

    private Term Pair(uint pair)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out _);
        var most = pair > 0xFFFF ? MostOfTerm : MostOfSingle;
        return term ??= new(new(most), new(most));
    }
}
