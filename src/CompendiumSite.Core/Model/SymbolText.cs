using System.Buffers;
using System.Text;

namespace CompendiumSite.Model;

/// <summary>What a United Nations document symbol says by its form alone.</summary>
public static class SymbolText
{
    // A symbol of these alone, as nearly every one is, is its own key.
    private static readonly SearchValues<char> plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-()");

    /// <summary>The form in which two spellings of a symbol are equal: full width folded, spaces, trailing points and the mark of a reissue dropped.</summary>
    public static string Key(string symbol)
    {
        if (symbol.AsSpan().IndexOfAnyExcept(plain) < 0 && !symbol.EndsWith('.')) return symbol;
        var key = new StringBuilder(symbol.Length);
        foreach (var c in symbol.Select(SymbolGrammar.Folded))
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200B' or '\u00AD' or '\uFEFF'))
                key.Append(c);
        return key.ToString().TrimEnd('.', ',', ';', ':', '*', '。');
    }

    /// <summary>The file name of a symbol: lower-case letters and digits with single hyphens.</summary>
    public static string Slug(string symbol)
    {
        var slug = new StringBuilder(symbol.Length);
        foreach (var c in Key(symbol))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>The official page of the document in a language (en, zh). Parentheses are encoded, or Markdown and mail programs cut the link.</summary>
    public static string OfficialLink(string symbol, string language)
    {
        var key = Key(symbol);
        if (key.AsSpan().ContainsAny("()[]"))
            key = key.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
        return $"https://docs.un.org/{language}/{key}";
    }

    /// <summary>Body by body, each part by its kind and then by its number: CD/99 before CD/1316, a document before its revisions.</summary>
    public static int Compare(string a, string b) => PartOrder.Compare(Key(a), Key(b), '/', (x, y) => new Part(x).CompareTo(new Part(y)));

    /// <summary>The running series a symbol belongs to and its number in it (CD/PV, 1207), or null where it is in none.</summary>
    public static (string Series, int Number)? Series(string symbol)
    {
        var parts = Key(symbol).Split('/');
        if (parts.Length != 2) return null;
        var part = new Part(parts[1]);
        if (part.Number < 0 || part.Tail.Length > 0) return null;
        return (part.Prefix.Length == 0 ? parts[0] : $"{parts[0]}/{part.Prefix}", part.Number);
    }

    private static readonly SearchValues<char> digits = SearchValues.Create("0123456789");

    private static readonly string[] Kinds = ["", "RES", "DEC", "PV", "SR", "L", "WP", "CRP", "INF", "C", "AC", "CN", "CONF"];

    // RES.61-A: its kind, its number, and what stands behind that.
    private readonly ref struct Part
    {
        private readonly int rank;

        public Part(ReadOnlySpan<char> part)
        {
            var at = part.IndexOfAny(digits) is >= 0 and var first ? first : part.Length;
            var end = part[at..].IndexOfAnyExcept(digits) is >= 0 and var length ? at + length : part.Length;
            Prefix = part[..at].TrimEnd('.');
            Number = int.TryParse(part[at..end], out var number) ? number : -1;
            Tail = part[end..];
            while (rank < Kinds.Length && !Prefix.SequenceEqual(Kinds[rank])) rank++;
        }

        public ReadOnlySpan<char> Prefix { get; }

        public int Number { get; }

        public ReadOnlySpan<char> Tail { get; }

        public int CompareTo(Part other)
        {
            var order = rank != other.rank ? rank.CompareTo(other.rank) : Prefix.SequenceCompareTo(other.Prefix);
            if (order == 0) order = Number.CompareTo(other.Number);
            return order != 0 ? order : Tail.SequenceCompareTo(other.Tail);
        }
    }
}
