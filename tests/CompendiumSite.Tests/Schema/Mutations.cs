using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CompendiumSite.Tests.Schema;

/// <summary>Spoils a record at one place, in a way in which a hand or a copy would.</summary>
internal sealed class Mutations(Random random)
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What stands behind a key for the second time; replaced by the key when the record is written.
    private const string Twice = "twice\u00A7";

    private static readonly string[] words =
    [
        "", "  ", "x", "Bad Id!", "two--hyphens", "2011-02-30", "2011-6-30", "2000-02-29", "1900-02-29", "CD1913", "CD/PV1207", "CD/1913", "g.1", "G.1", "G.01", "III.A.1",
        "5", "4.26", "true", "null", "ftp://example.org", "https://example.org/x", "state", "for", "certain", "een", "CO", "Co", "11:15", "25:00", "/x", "proposals/a.html",
    ];

    private static readonly string[] keys = ["id", "title", "text", "en", "zh", "fr", "sponsor", "number", "heading", "table", "citations", "ibid", "ibid", "meeting", "meeting", "document", "nobody", "review"];

    /// <summary>The spoiled record as YAML (JSON is YAML), and in words what was done.</summary>
    public (string Text, string What) Spoil(JsonNode record)
    {
        var copy = record.DeepClone();
        var places = Places(copy).ToList();
        if (random.Next(2) == 0) places = [.. places.Where(place => place is JsonObject { Count: > 1 })]; // the keys are few beside the texts
        var what = SpoilAt(places[random.Next(places.Count)]);
        return (copy.ToJsonString(readable).Replace(Twice, "", StringComparison.Ordinal), what);
    }

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> inner = node switch { JsonObject map => map.Select(entry => entry.Value), JsonArray list => list, _ => [] };
        foreach (var child in inner.OfType<JsonNode>())
            foreach (var place in Places(child))
                yield return place;
    }

    private string SpoilAt(JsonNode node) => node switch
    {
        JsonObject { Count: > 0 } map => SpoilKeys(map),
        JsonArray { Count: > 0 } list => SpoilItems(list),
        _ => Exchange(node),
    };

    private string SpoilKeys(JsonObject map)
    {
        var (key, value) = map.ElementAt(random.Next(map.Count));
        switch (random.Next(5))
        {
            case 0:
                map.Remove(key);
                return $"{key} removed";
            case 1:
                map.Remove(key);
                map[key + "s"] = value;
                return $"{key} renamed";
            case 2:
                map[Twice + key] = value?.DeepClone();
                return $"{key} twice";
            case 3:
                var added = keys[random.Next(keys.Length)];
                map[added] = words[random.Next(words.Length)];
                return $"{added} added: {map[added]}";
            default:
                map[key] = Other();
                return $"{key} became {map[key]?.ToJsonString(readable) ?? "null"}";
        }
    }

    private string SpoilItems(JsonArray list)
    {
        var i = random.Next(list.Count);
        switch (random.Next(4))
        {
            case 0:
                list.Clear();
                return "list emptied";
            case 1:
                list.Add(list[i]?.DeepClone());
                return $"item {i} repeated";
            case 2:
                list.Insert(i, Other());
                return $"item inserted: {list[i]?.ToJsonString(readable) ?? "null"}";
            default:
                list.RemoveAt(i);
                return $"item {i} removed";
        }
    }

    private string Exchange(JsonNode node)
    {
        var other = Other();
        node.ReplaceWith(other);
        return $"{node.ToJsonString(readable)} became {other?.ToJsonString(readable) ?? "null"}";
    }

    private JsonNode? Other() => random.Next(10) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(-1, 3000)),
        2 => JsonValue.Create(4.26m),
        3 => JsonValue.Create(random.Next(2) == 0),
        4 => new JsonArray(),
        5 => new JsonObject(),
        _ => JsonValue.Create(words[random.Next(words.Length)]),
    };
}
