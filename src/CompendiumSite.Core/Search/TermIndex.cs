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

    /// <summary>Most terms stand in titles only, or in passages only.</summary>
    public sealed class Term(int most)
    {
        private Postings? titles, passages;

        public int Count => (titles?.Count ?? 0) + (passages?.Count ?? 0);

        public ReadOnlySpan<byte> Titles => titles is null ? default : titles.Written;

        public ReadOnlySpan<byte> Passages => passages is null ? default : passages.Written;

        public void Add(int place, bool isTitle) => (isTitle ? titles ??= new(most) : passages ??= new(most)).Add(place);
    }

    private readonly Dictionary<string, Term> words = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, Term> pairs = [];

    public static TermIndex Of(IEnumerable<SearchEntry> entries, Folding folding)
    {
        var (index, place) = (new TermIndex(), 0);
        foreach (var entry in entries)
        {
            index.AddName(folding.FoldOver(entry.Title), place);
            foreach (var name in entry.Names) index.AddName(folding.FoldOver(name), place);
            index.AddName(folding.FoldOver(entry.Section), place);
            place++;
            foreach (var passage in entry.Passages) index.Add(folding.FoldOver(passage.Text), place++, isTitle: false);
        }
        return index;
    }

    /// <summary>In the order of UTF-16 units, which is the script's own.</summary>
    public IEnumerable<KeyValuePair<string, Term>> Terms() =>
        words.Concat(pairs.Select(pair => KeyValuePair.Create(pair.Key > 0xFFFF ? $"{(char)(pair.Key >> 16)}{(char)pair.Key}" : $"{(char)pair.Key}", pair.Value)))
            .OrderBy(term => term.Key, StringComparer.Ordinal);

    /// <summary>The words that most places have, the most frequent first: what somebody who mistyped a word probably meant.</summary>
    public string FrequentWords(int most)
    {
        var (list, length) = (new List<string>(), 0);
        foreach (var (word, term) in words.Where(term => term.Key.Length > 3 && !term.Key.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            .OrderByDescending(term => term.Value.Count).ThenBy(term => term.Key, StringComparer.Ordinal))
        {
            if ((length += word.Length + 1) > most) break;
            list.Add(word);
        }
        return string.Join(' ', list);
    }

    private void AddName(ReadOnlySpan<char> folded, int place)
    {
        Add(folded, place, isTitle: true);
        if (folded.Length is 0 or > LongestName) return;
        Span<char> whole = stackalloc char[LongestName + 1];
        whole[0] = '=';
        var length = 1;
        foreach (var c in folded)
            if (c != ' ') whole[length++] = c;
        Word(whole[..length]).Add(place, isTitle: true);
    }

    private void Add(ReadOnlySpan<char> folded, int place, bool isTitle)
    {
        foreach (var range in folded.Split(' '))
        {
            var run = folded[range];
            if (run.IsEmpty) continue;
            if (!Folding.IsUnspaced(run[0]) && !char.IsSurrogate(run[0]))
            {
                Word(run).Add(place, isTitle);
                continue;
            }
            for (var i = 0; i < run.Length; i++)
            {
                Pair(run[i]).Add(place, isTitle);
                if (i > 0) Pair((uint)run[i - 1] << 16 | run[i]).Add(place, isTitle);
            }
        }
    }

    private Term Word(ReadOnlySpan<char> word)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(words.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        return term ??= new(MostOfTerm);
    }

    private Term Pair(uint pair)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out _);
        return term ??= new(pair > 0xFFFF ? MostOfTerm : MostOfSingle);
    }
}
