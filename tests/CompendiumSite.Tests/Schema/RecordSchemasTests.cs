using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Schema;
using CompendiumSite.Tests.Outputs;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Schema;

public sealed class RecordSchemasTests
{
    private static readonly ImmutableArray<SourceFile> real = RealInput.Files;
    private static readonly SourceFile site = real.Single(file => file.Path == "input/site.yml");

    private static readonly Dictionary<string, JsonElement> schemas = RecordSchemas.All(ContentParser.Parse([site]).Content!.Settings)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => JsonDocument.Parse(file.Bytes).RootElement);

    // What depends on other files, on the name of the file or on another value of the record: no schema can say it.
    // Nor what YAML allows and a record does not: anchors, aliases, type marks, invisible characters.
    private static readonly ImmutableArray<string> beyondSchemas =
        [Codes.Alias.Id, Codes.Anchor.Id, Codes.Tag.Id, Codes.MergeKey.Id, Codes.HiddenCharacter.Id, Codes.ControlCharacter.Id, Codes.NotUtf8.Id, Codes.TooDeep.Id, Codes.BadFileName.Id, Codes.IdNotFileName.Id, Codes.IdNotSymbol.Id, Codes.RowOfWrongLength.Id, Codes.BadCell.Id];

    // The editions say which languages the texts of the same file may have, and none of them may have the folder of another.
    private static readonly ImmutableArray<string> beyondTheSchemaOfTheSite = [Codes.UnknownLanguage.Id, Codes.RepeatedItem.Id];

    [Fact]
    public void The_schemas_beside_the_records_are_those_of_the_readers()
    {
        var written = Directory.EnumerateFiles(Path.Combine(RealInput.Folder, RecordSchemas.Folder)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        var made = RecordSchemas.All(ContentParser.Parse([site]).Content!.Settings).ToDictionary(file => Path.GetFileName(file.Path), file => Encoding.UTF8.GetString(file.Bytes.Span));

        // Stale? Run the verb 'schema'.
        Assert.Equal(made, written);
    }

    [Fact]
    public void Every_record_names_the_schema_of_its_kind_in_its_first_line()
    {
        Assert.StartsWith(RecordSchemas.LineForSite, Text(site), StringComparison.Ordinal);
        Assert.All(Records(real), file => Assert.StartsWith(RecordSchemas.LineFor(KindOf(file)), Text(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_record_of_both_sites_satisfies_the_schema_of_its_kind()
    {
        var failures = from file in Records(real).Concat(Records(TestSite.Small.Files)).Append(site)
                       from failure in JsonSchemaCheck.Failures(schemas[KindOf(file)], Element(YamlAsJson.Read(Text(file))!))
                       select $"{file.Path}: {failure}";

        Assert.True(!failures.Any(), string.Join("\n", failures.Take(20)));
    }

    [Fact]
    public void Schema_and_build_agree_on_two_thousand_spoiled_records()
    {
        var random = new Random(2023);
        var mutations = new Mutations(random);
        // Every kind alike, whether it has three records or three hundred.
        var kinds = Records(real).Concat(Records(TestSite.Small.Files)).Append(site).GroupBy(KindOf).Select(kind => kind.ToList()).ToList();
        var (refused, disagreements) = (0, new List<string>());
        for (var i = 0; i < 2000; i++)
        {
            var kind = kinds[i % kinds.Count];
            var file = kind[random.Next(kind.Count)];
            var (text, what) = mutations.Spoil(YamlAsJson.Read(Text(file))!);
            var codes = CodesOfBuild(file, text);
            var failures = FailuresOfSchema(file, text);
            if (failures.Count > 0) refused++;
            if (failures.Count > 0 != codes.Count > 0 && (codes.Count == 0 || codes.Except(file == site ? beyondTheSchemaOfTheSite : beyondSchemas).Any()))
                disagreements.Add($"{file.Path}: {what}: build [{string.Join(' ', codes)}], schema [{string.Join("; ", failures)}]");
        }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements.Take(20)));
        Assert.InRange(refused, 1000, 1900); // neither has become blind, or refuses everything
    }

    [Fact]
    public void Schema_and_build_agree_on_the_records_of_every_broken_site()
    {
        var smallSite = TestSite.Small.Files.Single(file => file.Path == site.Path);
        var (disagreements, seen) = (new List<string>(), new HashSet<string>());
        foreach (var folder in Directory.EnumerateDirectories(TestSite.FolderOf("broken")).Select(path => Path.GetFileName(path)))
            foreach (var file in Records(TestSite.Broken(folder).Files).Except(TestSite.Small.Files).Where(file => schemas.ContainsKey(KindOf(file))))
            {
                var codes = CodesOfBuild(file, Text(file), smallSite);
                var failures = FailuresOfSchema(file, Text(file));
                seen.UnionWith(codes);
                if (failures.Count > 0 != codes.Count > 0 && (codes.Count == 0 || codes.Except(beyondSchemas).Any()))
                    disagreements.Add($"{folder}: build [{string.Join(' ', codes)}], schema [{string.Join("; ", failures)}]");
            }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements));
        // All mistakes of form are among them; the last three can only be made in site.yml, on the command line and in a table.
        Assert.Empty(Codes.All.Select(code => code.Id).Where(id => id.StartsWith("P2", StringComparison.Ordinal)).Except(seen).Except([Codes.NoEdition.Id, Codes.UnknownSetting.Id, Codes.RowOfWrongLength.Id]));
    }

    private static List<string> CodesOfBuild(SourceFile file, string text, SourceFile? settings = null)
    {
        var spoiled = new SourceFile(file.Path, Encoding.UTF8.GetBytes(text));
        var read = ContentParser.Parse(file.Path == site.Path ? [spoiled] : [settings ?? site, spoiled]);
        return [.. read.Messages.Where(message => message.At.File == file.Path && message.Code != Codes.NarrativeWithoutText.Id).Select(message => message.Code).Distinct()];
    }

    private static List<string> FailuresOfSchema(SourceFile file, string text) =>
        YamlAsJson.Read(text) is { } value ? JsonSchemaCheck.Failures(schemas[KindOf(file)], Element(value)) : ["no YAML"];

    private static IEnumerable<SourceFile> Records(ImmutableArray<SourceFile> files) =>
        files.Where(file => file.Path.Split('/').Length == 3 && file.Path.EndsWith(".yml", StringComparison.Ordinal));

    private static string KindOf(SourceFile file) => file.Path.Split('/') is [_, var folder, _] ? folder : "site";

    private static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static JsonElement Element(JsonNode value) => JsonSerializer.SerializeToElement(value, deep);

    private static readonly JsonSerializerOptions deep = new() { MaxDepth = 512 };
}
