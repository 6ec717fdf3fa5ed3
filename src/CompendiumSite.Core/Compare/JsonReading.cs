using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

internal static class JsonReading
{
    /// <summary>The value of a key as a word, where it is one or a number.</summary>
    public static string? Word(this JsonElement row, string key) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var value)
            ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null }
            : null;

    public static IEnumerable<string> Words(this JsonElement row, string key) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(Plain) : [];

    public static string Plain(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => value.GetRawText(),
    };

    /// <summary>Whether nothing is said: a key that is left out and one without a value are the same.</summary>
    public static bool IsNothing(this JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>Whether it is a text: an object whose keys are languages.</summary>
    public static bool IsText(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any()
        && value.EnumerateObject().All(p => Languages.Known.Contains(p.Name) && p.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null);
}

internal static class Languages
{
    public static readonly ImmutableArray<string> Known = ["en", "zh", "zh-Hans", "zh-Hant"];

    public static string Name(string language) => language switch
    {
        "en" => "English",
        "zh" => "Chinese",
        "zh-Hans" => "Simplified Chinese",
        "zh-Hant" => "Traditional Chinese",
        _ => language,
    };
}
