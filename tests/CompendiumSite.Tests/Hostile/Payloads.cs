using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CompendiumSite.Tests.Hostile;

/// <summary>What a stranger could write into a record to get something into the pages, the data or the machine of a reader.</summary>
internal static class Payloads
{
    public static ImmutableDictionary<string, ImmutableArray<string>> Groups { get; } = JsonDocument.Parse(File.ReadAllText(FileName())).RootElement.EnumerateObject()
        .ToImmutableDictionary(group => group.Name, group => group.Value.EnumerateArray().Select(Read).ToImmutableArray());

    /// <summary>Each once, in an order that is always the same; the number of one is part of its records' ids.</summary>
    public static ImmutableArray<string> All { get; } = [.. Groups.OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => group.Value)];

    private static string Read(JsonElement payload) => payload.ValueKind == JsonValueKind.String
        ? payload.GetString()!
        : string.Concat(Enumerable.Repeat(payload.GetProperty("repeat").GetString(), payload.GetProperty("times").GetInt32()));

    private static string FileName([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "payloads.json");
}
