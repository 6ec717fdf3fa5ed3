using System.Text.Json;
using CompendiumSite.Diagnostics;
using CompendiumSite.Parse;
using CompendiumSite.Schema;
using CompendiumSite.Tests.Outputs;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Schema;

public sealed class KeyTextsTests
{
    private static readonly Reading reading = new(new MessageBag(), ["en", "zh", "zh-hant"]);

    private static readonly List<(string Of, KeyShape Key)> keys =
        [.. RecordKinds.All.Select(kind => kind.Shape(reading)).Append(SiteReader.Shape(reading)).Append(NarrativeReader.FrontMatterShape(reading)).SelectMany(Within)];

    public static TheoryData<string> Keys => [.. keys.Select(key => $"{key.Of}: {key.Key.Key}").Distinct()];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_explained_in_both_languages(string key)
    {
        var text = key.Split(": ") is [var of, var name] ? KeyTexts.Find(of, name) : null;

        Assert.True(text is not null, $"say in KeyTexts what '{key}' means");
        Assert.Matches(@"^\S.*[.]$", text.English);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", text.Chinese);
    }

    [Fact]
    public void Every_explanation_belongs_to_a_key_and_stands_once()
    {
        var used = keys.Select(key => KeyTexts.Find(key.Of, key.Key.Key)).ToHashSet();

        Assert.Empty(KeyTexts.All.Where(text => !used.Contains(text)).Select(text => $"{text.Of}/{text.Key}"));
        Assert.Equal(KeyTexts.All.Length, KeyTexts.All.Select(text => (text.Of, text.Key)).Distinct().Count());
    }

    [Fact]
    public void Every_folder_is_explained() =>
        Assert.Equal(RecordKinds.All.Select(kind => kind.Folder).Append("site").Order(StringComparer.Ordinal), KindTexts.All.Select(kind => kind.Folder).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_example_satisfies_the_schema_that_shows_it()
    {
        var shown = 0;
        foreach (var file in RecordSchemas.All(TestSite.Small.Content.Settings))
        {
            var root = JsonDocument.Parse(file.Bytes).RootElement;
            foreach (var key in Examples(root))
            {
                foreach (var example in key.GetProperty("examples").EnumerateArray())
                    Assert.Empty(JsonSchemaCheck.Failures(WithDefinitions(key, root), example).Select(failure => $"{file.Path}: {failure}"));
                shown++;
            }
        }
        Assert.True(shown > 100);
    }

    private static IEnumerable<JsonElement> Examples(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("examples", out var examples) && examples.ValueKind == JsonValueKind.Array) yield return schema;
        var inner = schema.ValueKind switch
        {
            JsonValueKind.Object => schema.EnumerateObject().Select(member => member.Value),
            JsonValueKind.Array => schema.EnumerateArray(),
            _ => [],
        };
        foreach (var child in inner)
            foreach (var found in Examples(child))
                yield return found;
    }

    // A part of a schema on its own still points at the definitions of the whole.
    private static JsonElement WithDefinitions(JsonElement part, JsonElement root) =>
        JsonSerializer.SerializeToElement(part.EnumerateObject().Append(root.EnumerateObject().Last()).ToDictionary(member => member.Name, member => member.Value));

    private static IEnumerable<(string, KeyShape)> Within(MappingShape shape) =>
        shape.Keys.SelectMany(key => Inner(key.Shape).Prepend((shape.What, key)));

    private static IEnumerable<(string, KeyShape)> Inner(Shape shape) => shape switch
    {
        Shape.Mapping mapping => Within(mapping.Keys),
        Shape.List list => Inner(list.Item),
        _ => [],
    };
}
