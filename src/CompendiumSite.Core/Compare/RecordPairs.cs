using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>A row of both editions. One that is only in one of them is undefined in the other.</summary>
internal readonly record struct RowPair(string Key, JsonElement Old, JsonElement New)
{
    public bool IsAdded => Old.ValueKind == JsonValueKind.Undefined;
    public bool IsRemoved => New.ValueKind == JsonValueKind.Undefined;
}

/// <summary>What tells the rows of a list apart in both editions, so that the same row is found again.</summary>
internal static class RowKeys
{
    // The name that lasts before the number that may change.
    private static readonly ImmutableArray<ImmutableArray<string>> candidates =
    [
        ["slug"], ["id"], ["path"], ["release", "number"], ["note", "position"], ["part", "number"], ["record", "number"], ["symbol"], ["n"], ["number"], ["name"],
    ];

    /// <summary>
    /// The rows of both sides by a key that is unique in each, in the order of the new side; what is gone comes last.
    /// Null where there is no such key. A row that is only on one side is undefined on the other.
    /// </summary>
    public static ImmutableArray<RowPair>? Pair(ImmutableArray<JsonElement> old, ImmutableArray<JsonElement> @new)
    {
        foreach (var names in candidates)
            if (Keyed(old, names) is { } before && Keyed(@new, names) is { } after)
                return
                [
                    .. after.Select(row => new RowPair(row.Key, before.GetValueOrDefault(row.Key), row.Value)),
                    .. before.Where(row => !after.ContainsKey(row.Key)).Select(row => new RowPair(row.Key, row.Value, default)),
                ];
        return null;
    }

    private static OrderedDictionary<string, JsonElement>? Keyed(ImmutableArray<JsonElement> rows, ImmutableArray<string> names)
    {
        var keyed = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.ValueKind != JsonValueKind.Object) return null;
            var parts = names.Select(name => row.Word(name)).ToList();
            if (parts.Contains(null) || !keyed.TryAdd(string.Join(' ', parts), row)) return null;
        }
        return keyed;
    }
}

/// <summary>The records of a list in both editions.</summary>
internal static class RecordPairs
{
    /// <summary>A record under another id, but with the name that nobody else has, is the same record.</summary>
    public static ImmutableArray<RowPair> Of(string list, ImmutableArray<JsonElement> old, ImmutableArray<JsonElement> @new)
    {
        if (RowKeys.Pair(old, @new) is not { } pairs) return Unkeyed(old, @new);
        var gone = pairs.Where(pair => pair.IsRemoved).GroupBy(pair => RecordNames.Of(list, pair.Old), StringComparer.Ordinal).Where(name => name.Count() == 1)
            .ToDictionary(name => name.Key, name => name.First(), StringComparer.Ordinal);
        var renamed = pairs.Where(pair => pair.IsAdded).GroupBy(pair => RecordNames.Of(list, pair.New), StringComparer.Ordinal)
            .Where(name => name.Count() == 1 && gone.ContainsKey(name.Key)).ToDictionary(name => name.First().Key, name => gone[name.Key], StringComparer.Ordinal);
        var before = renamed.Values.Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pairs.Where(pair => !pair.IsRemoved || !before.Contains(pair.Key)).Select(pair => pair.IsAdded && renamed.TryGetValue(pair.Key, out var was) ? pair with { Old = was.Old } : pair)];
    }

    // Rows that nothing tells apart are the same or they are not.
    private static ImmutableArray<RowPair> Unkeyed(ImmutableArray<JsonElement> old, ImmutableArray<JsonElement> @new) =>
    [
        .. Sequences.Align(old, @new, JsonElement.DeepEquals).Where(pair => pair.Old < 0 || pair.New < 0)
            .Select(pair => new RowPair("", pair.Old < 0 ? default : old[pair.Old], pair.New < 0 ? default : @new[pair.New])),
    ];
}
