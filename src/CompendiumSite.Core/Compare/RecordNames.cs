using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>What a person calls a record: its number and its title instead of its id.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<(string List, string Key), string> names = [];

    /// <param name="lists">The lists of one edition.</param>
    public RecordNames(IEnumerable<DataList> lists)
    {
        foreach (var list in lists)
            foreach (var row in list.Rows)
                foreach (var key in (string[])["id", "slug", "symbol"])
                    if (row.Word(key) is { } id)
                        names.TryAdd((list.Name, id), Of(list.Name, row));
    }

    /// <summary>The name behind an id that stands under a key, such as 'chile' under 'sponsors' or 'sponsor'.</summary>
    public string Behind(string key, string id)
    {
        foreach (var list in (string[])[key, key + "s", aliases.GetValueOrDefault(key, key)])
            if (names.TryGetValue((list, id), out var name))
                return name;
        return id;
    }

    // Keys that are called otherwise than the list that they point into.
    private static readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal)
    {
        ["onBehalfOf"] = "sponsors", ["group"] = "sponsors", ["symbol"] = "documents", ["record"] = "proposals", ["see"] = "terms", ["concerns"] = "proposals", ["repeats"] = "notes",
    };

    public static string Of(string list, JsonElement row) => list switch
    {
        "citations" => $"Note {row.Word("note")}, citation {row.Word("position")}",
        "library" => $"{row.Word("symbol") ?? row.Word("document")}, paragraph {row.Word("number")}",
        "changes" => $"Release {row.Word("release")}, entry {row.Word("number")}",
        "documents" => row.Word("symbol") ?? row.Word("id") ?? "",
        _ => Join(Number(row), Title(row)) ?? row.Word("symbol") ?? row.Word("path") ?? row.Word("id") ?? Shown(row.GetRawText()),
    };

    private static string? Number(JsonElement row) =>
        row.Word("section") ?? row.Word("number") ?? (row.Word("id") is { } id && id.Contains('.') ? id : null);

    private static string? Title(JsonElement row)
    {
        foreach (var key in (string[])["title", "name", "words", "printed", "term"])
            if (row.TryGetProperty(key, out var value) && Said(value) is { } title)
                return title;
        return null;
    }

    private static string? Said(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        return value.IsText() ? Languages.Known.Select(language => value.Word(language)).FirstOrDefault(text => text is not null) : null;
    }

    private static string? Join(string? number, string? title) => (number, title) switch
    {
        ({ } n, { } t) => $"{n} {t}",
        _ => title ?? number,
    };

    private static string Shown(string raw) => raw.Length <= 80 ? raw : raw[..80] + "…";
}
