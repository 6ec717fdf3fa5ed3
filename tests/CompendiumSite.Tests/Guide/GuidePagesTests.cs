using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CompendiumSite.Commands;
using CompendiumSite.Diagnostics;
using CompendiumSite.Guide;
using CompendiumSite.Link;
using CompendiumSite.Pages;
using CompendiumSite.Render;
using CompendiumSite.Schema;
using CompendiumSite.Tests.Sites;
using CompendiumSite.Theme;
using Xunit;

namespace CompendiumSite.Tests.Guide;

/// <summary>Every verb, option, key and code stands in the editing guide, at an address of its own, in every edition.</summary>
public sealed partial class GuidePagesTests
{
    private static readonly Compendium site = Linker.Link(TestSite.Small.Content);
    private static readonly ImmutableArray<Page> pages = [.. Planner.Plan(site, EditionReaders.For(site), Verbs.Guide).Where(page => page is GuidePage)];
    private static readonly Dictionary<string, string> html = pages.ToDictionary(page => page.SitePath, page => Encoding.UTF8.GetString(new PageRenderer().Render(Views.For(page)).Span));

    public static TheoryData<string> Editions => ["en", "zh", "zh-hant"];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_verb_and_every_option_has_its_place(string edition)
    {
        var page = html[$"{edition}/{Addresses.GuideCommands}"];
        foreach (var verb in Verbs.All)
        {
            Assert.Contains($" id=\"{verb.Name}\"", page, StringComparison.Ordinal);
            foreach (var option in Arguments.All(verb)) Assert.Contains($" id=\"{verb.Name}-{option.Name}\"", page, StringComparison.Ordinal);
        }
        foreach (var (code, _) in ExitCode.All) Assert.Contains($" id=\"exit-{code}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_message_has_its_place_and_the_start_leads_there(string edition)
    {
        var (messages, start) = (html[$"{edition}/{Addresses.GuideMessages}"], html[$"{edition}/{Addresses.Guide}"]);
        foreach (var code in Codes.All)
        {
            Assert.Contains($" id=\"{code.Id}\"", messages, StringComparison.Ordinal);
            Assert.Contains($"href=\"{Addresses.GuideMessages}#{code.Id}\"", start, StringComparison.Ordinal);
        }
    }

    // Asked of the written schemas, which find the keys without the guide.
    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_key_of_every_schema_has_its_place(string edition)
    {
        var common = GuideKinds.Common.Mappings.SelectMany(mapping => mapping.Keys).Select(key => key.Key).ToHashSet();
        Assert.All(GuideKinds.Common.Mappings.SelectMany(mapping => mapping.Keys), key => Assert.Contains($" id=\"{key.Anchor}\"", html[$"{edition}/{Addresses.GuideRecords}"], StringComparison.Ordinal));
        foreach (var file in RecordSchemas.All(site.Content.Settings))
        {
            var folder = Path.GetFileNameWithoutExtension(file.Path);
            var page = html[$"{edition}/{Addresses.OfGuideKind(folder)}"];
            var places = IdOfAPlace().Matches(page).Select(match => match.Groups[1].Value).ToHashSet();
            var keys = PropertiesOf(JsonDocument.Parse(file.Bytes).RootElement).ToHashSet();
            Assert.NotEmpty(keys);
            Assert.Empty(keys.Where(key => !common.Contains(key) && !places.Any(place => place.EndsWith($"-{key}", StringComparison.Ordinal))).Select(key => $"{folder}: {key}"));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_kind_of_record_is_named_at_the_start(string edition)
    {
        foreach (var kind in GuideKinds.All) Assert.Contains($"href=\"{Addresses.OfGuideKind(kind.Folder)}\"", html[$"{edition}/{Addresses.Guide}"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_a_key_is_a_value_that_its_schema_accepts()
    {
        var shown = 0;
        foreach (var file in RecordSchemas.All(site.Content.Settings))
        {
            var schema = JsonDocument.Parse(file.Bytes).RootElement;
            foreach (var key in GuideKinds.Find(Path.GetFileNameWithoutExtension(file.Path)).Mappings.SelectMany(mapping => mapping.Keys).Where(key => key.Example.Length > 0))
            {
                var value = JsonSerializer.SerializeToElement(Schema.YamlAsJson.Read(key.Example)).GetProperty(key.Key);
                var meant = NamedProperties(schema, key.Key).Where(property => property.GetProperty("description").GetString()!.StartsWith(key.Meaning.En + "\n", StringComparison.Ordinal)).ToList();
                Assert.True(meant.Count > 0, $"{file.Path}: {key.Key}");
                foreach (var property in meant)
                {
                    var whole = JsonSerializer.SerializeToElement(property.EnumerateObject().Append(schema.EnumerateObject().Last()).ToDictionary(member => member.Name, member => member.Value));
                    Assert.Empty(Outputs.JsonSchemaCheck.Failures(whole, value).Select(failure => $"{file.Path}: {key.Example}: {failure}"));
                    shown++;
                }
            }
        }
        Assert.True(shown > 100);
    }

    private static IEnumerable<string> PropertiesOf(JsonElement schema) => Walk(schema).Select(property => property.Name);

    private static IEnumerable<JsonElement> NamedProperties(JsonElement schema, string name) => Walk(schema).Where(property => property.Name == name).Select(property => property.Value);

    // The definitions at the end are of texts and their languages.
    private static IEnumerable<JsonProperty> Walk(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) yield break;
        if (schema.TryGetProperty("properties", out var properties))
            foreach (var property in properties.EnumerateObject())
            {
                if (property.Value.TryGetProperty("title", out _)) yield return property;
                foreach (var inner in Walk(property.Value)) yield return inner;
            }
        if (schema.TryGetProperty("items", out var items))
            foreach (var inner in Walk(items)) yield return inner;
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex IdOfAPlace();
}
