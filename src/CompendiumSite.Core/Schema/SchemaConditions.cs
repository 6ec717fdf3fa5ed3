using System.Text.Json;
using CompendiumSite.Parse;

namespace CompendiumSite.Schema;

/// <summary>What holds between the keys of a mapping, each condition with a message of its own.</summary>
internal static class SchemaConditions
{
    public static void Write(Utf8JsonWriter json, MappingShape shape)
    {
        if (shape.OneOf.IsEmpty && shape.NeverBoth.IsEmpty && shape.Needs.IsEmpty) return;
        json.WriteStartArray("allOf");
        if (!shape.OneOf.IsEmpty) WriteOneOf(json, shape);
        foreach (var (one, other) in shape.NeverBoth) WriteNeverBoth(json, one, other);
        foreach (var needs in shape.Needs.GroupBy(pair => pair.Key)) WriteNeeds(json, needs.Key, needs.Select(pair => pair.Needed));
        json.WriteEndArray();
    }

    private static void WriteOneOf(Utf8JsonWriter json, MappingShape shape)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        foreach (var key in shape.OneOf) WriteRequired(json, null, [key]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNeverBoth(Utf8JsonWriter json, string one, string other)
    {
        json.WriteStartObject();
        WriteRequired(json, "not", [one, other]);
        json.WriteString("errorMessage", $"'{one}' and '{other}' cannot stand together.");
        json.WriteEndObject();
    }

    private static void WriteNeeds(Utf8JsonWriter json, string key, IEnumerable<string> needed)
    {
        json.WriteStartObject();
        WriteRequired(json, "if", [key]);
        WriteRequired(json, "then", needed);
        json.WriteEndObject();
    }

    private static void WriteRequired(Utf8JsonWriter json, string? name, IEnumerable<string> keys)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        SchemaWriter.WriteNames(json, "required", keys);
        json.WriteEndObject();
    }
}
