using System.Text.Json;
using System.Text.RegularExpressions;

namespace CompendiumSite.Tests.Outputs;

/// <summary>
/// As much of JSON Schema 2020-12 as our schemas use. A keyword that it does not know is a failure, so that no schema can
/// promise what nobody checks.
/// </summary>
internal sealed class JsonSchemaCheck(JsonElement root)
{
    private readonly List<string> failures = [];

    public static List<string> Failures(JsonElement schema, JsonElement value)
    {
        var check = new JsonSchemaCheck(schema);
        check.Check(schema, value, "$");
        return check.failures;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            var holds = rule.Name switch
            {
                "$schema" or "$id" or "$defs" or "$comment" or "title" or "description" or "format" => true,
                "examples" or "errorMessage" or "patternErrorMessage" => true,
                "additionalProperties" => rule.Value.ValueKind == JsonValueKind.False, // and 'properties' refuses them
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.Value.GetDecimal(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.Value.GetDecimal(),
                "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= rule.Value.GetInt32(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.Value.GetInt32(),
                "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.Value.GetInt32(),
                "uniqueItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength(),
                "allOf" => CheckAll(rule.Value, value, at),
                "not" => !Holds(rule.Value, value),
                "if" => true, // read together with 'then'
                "then" => !Holds(schema.GetProperty("if"), value) || Holds(rule.Value, value),
                "type" => rule.Value.ValueKind == JsonValueKind.Array ? rule.Value.EnumerateArray().Any(t => IsOf(value, t.GetString()!)) : IsOf(value, rule.Value.GetString()!),
                "enum" => rule.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!),
                "required" => value.ValueKind != JsonValueKind.Object || rule.Value.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
                "properties" => CheckProperties(rule.Value, value, at),
                "items" => CheckItems(rule.Value, value, at),
                "anyOf" => rule.Value.EnumerateArray().Any(choice => Holds(choice, value)),
                "$ref" => CheckReference(rule.Value.GetString()!, value, at),
                _ => false,
            };
            if (!holds) failures.Add($"{at}: {rule.Name} {rule.Value.GetRawText()}");
        }
    }

    private bool Holds(JsonElement schema, JsonElement value)
    {
        var before = failures.Count;
        Check(schema, value, "");
        var holds = failures.Count == before;
        failures.RemoveRange(before, failures.Count - before);
        return holds;
    }

    private bool CheckProperties(JsonElement properties, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object) return true;
        foreach (var member in value.EnumerateObject())
        {
            // The contract lets us add keys, but not without saying what they are.
            if (properties.TryGetProperty(member.Name, out var schema)) Check(schema, member.Value, $"{at}.{member.Name}");
            else failures.Add($"{at}.{member.Name}: not in the schema");
        }
        return true;
    }

    private bool CheckAll(JsonElement schemas, JsonElement value, string at)
    {
        foreach (var schema in schemas.EnumerateArray()) Check(schema, value, at);
        return true;
    }

    private bool CheckItems(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Array) return true;
        var i = 0;
        foreach (var item in value.EnumerateArray()) Check(schema, item, $"{at}[{i++}]");
        return true;
    }

    private bool CheckReference(string reference, JsonElement value, string at)
    {
        var target = root;
        foreach (var part in reference.Split('/')[1..]) target = target.GetProperty(part);
        Check(target, value, at);
        return true;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}
