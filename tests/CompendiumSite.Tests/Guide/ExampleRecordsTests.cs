using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CompendiumSite.Diagnostics;
using CompendiumSite.Guide;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Tests.Schema;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Guide;

/// <summary>What the guide shows as an example is run here, so that nobody copies a mistake.</summary>
public sealed class ExampleRecordsTests
{
    private static readonly TestSite site = new([.. ExampleRecords.All.Select(record => new SourceFile($"input/{record.Path}", Encoding.UTF8.GetBytes(record.Text)))]);

    public static TheoryData<string> Folders => [.. GuideKinds.All.Select(kind => kind.Folder)];

    [Fact]
    public void The_examples_together_are_a_site_without_errors_and_warnings() => Assert.Empty(site.Messages);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_kind_has_an_example_that_is_read(string folder)
    {
        var examples = GuideKinds.Find(folder).Examples;

        Assert.NotEmpty(examples);
        if (folder != "site") Assert.Contains(site.Content.All, record => record.At.File == $"input/{examples[0].Path}");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_key_is_shown_in_the_example_or_on_its_own(string folder)
    {
        var kind = GuideKinds.Find(folder);
        var shown = kind.Examples.SelectMany(example => KeysOf(example)).ToHashSet();

        Assert.Empty(kind.Mappings.SelectMany(mapping => mapping.Keys).Where(key => !shown.Contains(key.Key) && key.Example.Length == 0 && key.Choices.IsEmpty && key.Inner is null && !IsText(key)).Select(key => key.Anchor));
    }

    // "a text in each language" and a list of such need no example: the first page of the guide is full of them.
    private static bool IsText(GuideKey key) => key.Form.En.Contains("in each language", StringComparison.Ordinal);

    [Fact]
    public void The_message_that_the_guide_shows_is_that_of_a_mistake_in_an_example() =>
        Assert.Contains(GuideTables.SampleMessage, site.Replace("input/steps/publish-a-calendar.yml", "themes: [presidency]", "themes: [presidenci]").Messages.Select(message => message.ToString()));

    [Fact]
    public void Every_line_of_YAML_that_the_guide_teaches_can_be_read()
    {
        foreach (var (sample, meaning) in YamlRules.All)
        {
            var bag = new MessageBag();
            Assert.True(YamlTreeReader.Read("sample.yml", sample + "\n", linesBefore: 0, bag) is not null && !bag.HasErrors, sample);
            Assert.NotEqual(meaning.En, meaning.Zh);
        }
    }

    private static IEnumerable<string> KeysOf(ExampleRecord example) => example.Path.EndsWith(".yml", StringComparison.Ordinal) ? KeysIn(YamlAsJson.Read(example.Text)) : ["title", "summary"];

    private static IEnumerable<string> KeysIn(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(entry => KeysIn(entry.Value).Prepend(entry.Key)),
        JsonArray list => list.SelectMany(KeysIn),
        _ => [],
    };
}
