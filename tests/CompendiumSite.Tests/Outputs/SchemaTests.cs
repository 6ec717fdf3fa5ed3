using System.Text.Json;
using System.Text.Json.Nodes;
using CompendiumSite.Pages;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class SchemaTests
{
    private static readonly Published site = SmallSite.Publish();

    public static TheoryData<string> Names => [.. DataFiles.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_data_obeys_its_schema(string name) =>
        Assert.Empty(JsonSchemaCheck.Failures(Schema(name), site.Json($"data/v1/{name}.json")));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_says_which_one_it_is_and_where_it_lives(string name)
    {
        var schema = Schema(name);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.Word("$schema"));
        Assert.Equal($"https://example.org/repo/data/v1/schema/{name}.schema.json", schema.Word("$id"));
        Assert.NotEmpty(schema.Word("description")!);
    }

    [Theory]
    [InlineData("note", "\"7\"")]
    [InlineData("kind", "\"quotation\"")]
    [InlineData("date", "\"30 June 2011\"")]
    [InlineData("sponsor", "7")]
    [InlineData("findings", "null")]
    [InlineData("title", "\"a text\"")]
    [InlineData("title", """{"en":"a"}""")]
    [InlineData("likely", """{"year":"2011"}""")]
    public void A_schema_notices_a_wrong_value(string key, string value) =>
        Assert.NotEmpty(JsonSchemaCheck.Failures(Schema("citations"), Changed(row => row[key] = JsonNode.Parse(value))));

    [Fact]
    public void A_schema_notices_a_missing_key() => Assert.NotEmpty(JsonSchemaCheck.Failures(Schema("citations"), Changed(row => row.Remove("record"))));

    private static JsonElement Changed(Action<JsonObject> change)
    {
        var rows = JsonNode.Parse(site.Text("data/v1/citations.json"))!.AsArray();
        change(rows[1]!.AsObject());
        return JsonSerializer.SerializeToElement(rows);
    }

    private static JsonElement Schema(string name) => site.Json($"data/v1/schema/{name}.schema.json");
}
