using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>
/// The door of the room: the files below search/ of an edition. Each is a classic script that hands a literal to the search script,
/// since a page that was opened from a disk may load scripts but fetch nothing.
/// </summary>
/// <remarks>
/// A small site (the texts of an edition up to <see cref="WholeUpTo"/> bytes, a third of that as a server sends them) is loaded whole by
/// the first query: the texts themselves are the index, and every later query is a scan in memory.
/// A larger one is split so that a query loads at most 300 KB, however many records there are:
/// <list type="bullet">
/// <item>head.js, up to 40 KB: labels, like characters, where each terms and text file begins.</item>
/// <item>terms-n.js, up to 14 KB each: every word, every two neighbouring Han characters, every single one and every whole name, in
/// order, with the places (titles apart from paragraphs) that have it. A query loads five at most.</item>
/// <item>text-n.js, up to 16 KB each: the entries in order. The places that have all terms say which; a query loads eleven at most, the
/// best first, and the reader may ask for the next.</item>
/// <item>words.js, up to 28 KB: the frequent words, for a query with one that nobody wrote; it then loads two texts less.</item>
/// </list>
/// </remarks>
public static class SearchFiles
{
    public const int WholeUpTo = 700_000;
    public const int WholePiece = 120_000;
    public const int Piece = 16_000;
    public const int TermsPiece = 14_000;
    public const int FrequentWords = 28_000;

    /// <param name="pages">The pages of all editions.</param>
    public static IEnumerable<OutputFile> Write(Reader read, ImmutableArray<Page> pages) => Write(read, SearchIndexer.Index(read, pages), WholeUpTo);

    internal static IEnumerable<OutputFile> Write(Reader read, SearchIndex found, long wholeUpTo)
    {
        var folder = read.Edition.Path.Length == 0 ? "search/" : $"{read.Edition.Path}/search/";
        var folding = new Folding();
        var isWhole = SizeOf(found) <= wholeUpTo;
        IEnumerable<SearchEntry> entries = isWhole ? found.Entries : found.Entries.SelectMany(entry => Portions.Of(entry, Piece - 2_000));
        var texts = new TextPieces(found).Cut(entries, isWhole ? WholePiece : Piece);
        var index = isWhole ? null : TermIndex.Of(entries, folding);
        var terms = index is null ? [] : TermPieces.Cut(index, TermsPiece);

        // The same texts have the same version, so a browser keeps what it loaded for as long as it is right.
        using var version = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (starts, firsts, place) = (new List<int>(), new List<string>(), 0);
        foreach (var piece in texts.Concat(terms))
        {
            if (piece.Places > 0) starts.Add(place); else firsts.Add(piece.First);
            place += piece.Places;
            version.AppendData(piece.Bytes.Span);
            yield return new($"{folder}{piece.Name}.js", piece.Bytes);
        }
        if (index is not null) yield return new(folder + "words.js", new ScriptLiteral().Value(index.FrequentWords(FrequentWords)).ToScript("words"));
        yield return new(folder + "head.js", HeadLiteral.Write(found, read, folding, Convert.ToHexStringLower(version.GetHashAndReset().AsSpan(0, 4)), starts, firsts));
    }

    private static long SizeOf(SearchIndex index) =>
        index.Entries.Sum(entry => (long)Encoding.UTF8.GetByteCount(entry.Title) + entry.Path.Length + entry.Names.Sum(Encoding.UTF8.GetByteCount)
            + entry.Passages.Sum(passage => Encoding.UTF8.GetByteCount(passage.Text) + 10));
}
