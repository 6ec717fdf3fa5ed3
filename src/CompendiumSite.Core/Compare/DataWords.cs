using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Compare;

/// <summary>How a reviewer who is no programmer calls the lists and keys of the data. What nobody named here is still compared, under its own name.</summary>
internal static class DataWords
{
    /// <summary>The lists in the order of the report.</summary>
    private static readonly ImmutableArray<(string List, string One, string Many)> lists =
    [
        ("proposals", "proposal", "proposals"), ("citations", "citation", "citations"), ("sponsors", "sponsor", "sponsors"), ("documents", "document", "documents"),
        ("steps", "suggested step", "suggested steps"), ("sessions", "session topic", "session topics"), ("themes", "theme", "themes"), ("terms", "glossary term", "glossary terms"),
        ("chapters", "chapter", "chapters"), ("narratives", "page of text", "pages of text"), ("library", "library paragraph", "library paragraphs"), ("mandates", "mandate", "mandates"), ("treaties", "treaty", "treaties"), ("bodies", "body", "bodies"), ("people", "person", "people"),
        ("changes", "entry of the change log", "entries of the change log"),
    ];

    private static readonly Dictionary<string, string> keys = new(StringComparer.Ordinal)
    {
        ["id"] = "Number or name", ["slug"] = "Address", ["rules"] = "Rules of Procedure", ["text"] = "Text", ["definition"] = "Definition", ["onBehalfOf"] = "On behalf of",
        ["printedYear"] = "Printed year", ["likely"] = "Probably right", ["iso2"] = "Country code (two letters)", ["iso3"] = "Country code (three letters)", ["m49"] = "Country number",
        ["member"] = "Member of the Conference", ["who"] = "Quantity word", ["n"] = "Number", ["links"] = "Official page", ["see"] = "See also", ["short"] = "Short name",
        ["repeats"] = "Repeats note", ["symbol"] = "Document symbol", ["record"] = "Stands in", ["url"] = "Web address", ["steps"] = "Suggested steps", ["sessions"] = "Session topics",
    };

    public static int Rank(string list)
    {
        for (var i = 0; i < lists.Length; i++)
            if (lists[i].List == list)
                return i;
        return lists.Length;
    }

    public static string Of(string list, int number)
    {
        foreach (var (name, one, many) in lists)
            if (name == list)
                return number == 1 ? one : many;
        return $"{(number == 1 ? "record" : "records")} of “{list}”";
    }

    /// <summary>"printedYear" becomes "Printed year".</summary>
    public static string OfKey(string key)
    {
        if (keys.TryGetValue(key, out var word)) return word;
        var words = new StringBuilder(key.Length + 4);
        foreach (var c in key)
        {
            if (words.Length == 0) words.Append(char.ToUpperInvariant(c));
            else if (char.IsUpper(c)) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c is '_' or '-' ? ' ' : c);
        }
        return words.ToString();
    }
}
