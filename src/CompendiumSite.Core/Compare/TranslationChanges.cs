using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>Paragraphs whose translation fell behind its original, or caught up with it.</summary>
internal static class TranslationChanges
{
    public const string List = "translations";

    private static readonly ImmutableArray<string> behind = ["outdated", "missing"];

    public static ImmutableArray<TranslationChange> Between(ImmutableSortedDictionary<string, DataList> before, ImmutableSortedDictionary<string, DataList> after)
    {
        // An edition that says nothing about translations cannot have outdated ones.
        if (!before.TryGetValue(List, out var old) || !after.TryGetValue(List, out var @new)) return [];
        var (was, @is) = (Behind(old), Behind(@new));
        return
        [
            .. @is.Where(one => !was.ContainsKey(one.Key)).Select(one => Of(false, one.Value)),
            .. was.Where(one => !@is.ContainsKey(one.Key)).Select(one => Of(true, one.Value)),
        ];
    }

    // The number of a paragraph changes with every paragraph before it; what it says does not.
    private static OrderedDictionary<string, JsonElement> Behind(DataList list)
    {
        var found = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var row in list.Rows)
            if (row.Word("state") is { } state && behind.Contains(state))
                found.TryAdd($"{state} {row.Word("kind")} {row.Word("record")} {row.Word("language")} {row.Word("originalHash") ?? row.Word("name")}", row);
        return found;
    }

    private static TranslationChange Of(bool done, JsonElement row) =>
        new(done, row.Word("state")!, row.Word("kind") ?? "", row.Word("record") ?? "", row.Word("name") ?? "", row.Word("language") ?? "");
}
