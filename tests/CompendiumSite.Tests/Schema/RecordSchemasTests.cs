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
    private static readonly ImmutableArray<string> beyondSchemas =
        [Codes.IdNotFileName.Id, Codes.IdNotSymbol.Id, Codes.RowOfWrongLength.Id, Codes.BadCell.Id];

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
        var (refused, disagreements, seen) = (0, new List<string>(), new HashSet<string>());
        for (var i = 0; i < 2000; i++)
        {
            var kind = kinds[i % kinds.Count];
            var file = kind[random.Next(kind.Count)];
            var (text, what) = mutations.Spoil(YamlAsJson.Read(Text(file))!);
            var codes = CodesOfBuild(file, text);
            var failures = FailuresOfSchema(file, text);
            seen.UnionWith(codes);
            if (failures.Count > 0) refused++;
            if (failures.Count > 0 != codes.Count > 0 && (codes.Count == 0 || codes.Except(file == site ? beyondTheSchemaOfTheSite : beyondSchemas).Any()))
                disagreements.Add($"{file.Path}: {what}: build [{string.Join(' ', codes)}], schema [{string.Join("; ", failures)}]");
        }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements.Take(20)));
        Assert.InRange(refused, 1000, 1900); // neither has become blind, or refuses everything
        Assert.Empty(formCodes.Except(seen));
    }

    // The mistakes of form that the spoiling must have made for the agreement to mean something.
    private static readonly ImmutableArray<string> formCodes =
    [
        .. new[]
        {
            Codes.UnknownKey, Codes.MissingKey, Codes.DuplicateKey, Codes.NotList, Codes.NotMapping, Codes.NotText, Codes.NotVersions, Codes.Empty, Codes.BadId, Codes.BadNumber, Codes.BadFlag,
            Codes.BadDate, Codes.ImpossibleDate, Codes.BadChoice, Codes.BadForm, Codes.BadSymbol, Codes.BadUrl, Codes.UnknownLanguage, Codes.RepeatedItem, Codes.NoteOfTwoKinds, Codes.NoteWithoutContent,
            Codes.CitationOfTwoKinds, Codes.CitationOfNothing, Codes.QuotationMarks, Codes.EntryOfTwoKinds, Codes.EntryOfNothing,
        }.Select(code => code.Id),
    ];

    private static List<string> CodesOfBuild(SourceFile file, string text)
    {
        var spoiled = new SourceFile(file.Path, Encoding.UTF8.GetBytes(text));
        var read = ContentParser.Parse(file.Path == site.Path ? [spoiled] : [site, spoiled]);
        return [.. read.Messages.Where(message => message.At.File == file.Path && message.Code != Codes.NarrativeWithoutText.Id).Select(message => message.Code).Distinct()];
    }

    private static List<string> FailuresOfSchema(SourceFile file, string text) =>
        YamlAsJson.Read(text) is { } value ? JsonSchemaCheck.Failures(schemas[KindOf(file)], Element(value)) : ["no YAML"];

    private static IEnumerable<SourceFile> Records(ImmutableArray<SourceFile> files) =>
        files.Where(file => file.Path.Split('/').Length == 3 && file.Path.EndsWith(".yml", StringComparison.Ordinal));

    private static string KindOf(SourceFile file) => file.Path.Split('/') is [_, var folder, _] ? folder : "site";

    private static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static JsonElement Element(JsonNode value) => JsonSerializer.SerializeToElement(value);
}
