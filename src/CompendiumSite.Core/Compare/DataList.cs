using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>A published list: rows that are objects. What is no such list is null.</summary>
internal sealed record DataList(string Name, ImmutableArray<JsonElement> Rows)
{
    public static DataList? Read(string name, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array && root.EnumerateArray().All(row => row.ValueKind == JsonValueKind.Object)
                ? new(name, [.. root.Clone().EnumerateArray()])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
