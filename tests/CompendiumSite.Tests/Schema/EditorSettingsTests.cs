using System.Text.Json;
using CompendiumSite.Parse;
using CompendiumSite.Schema;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Schema;

public sealed class EditorSettingsTests
{
    private static readonly JsonDocumentOptions withComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void VS_Code_knows_the_schema_of_every_folder()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(RealInput.Repository, ".vscode", "settings.json")), withComments);

        var known = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString()!));

        Assert.Equal(
            RecordKinds.All.Select(kind => ($"./input/{RecordSchemas.Folder}/{kind.Folder}.json", $"input/{kind.Folder}/*.yml"))
                .Append(($"./input/{RecordSchemas.Folder}/site.json", "input/site.yml")).Order(),
            known.Order());
    }

    [Fact]
    public void VS_Code_recommends_the_extension_that_reads_schemas()
    {
        using var extensions = JsonDocument.Parse(File.ReadAllText(Path.Combine(RealInput.Repository, ".vscode", "extensions.json")));

        Assert.Contains("redhat.vscode-yaml", extensions.RootElement.GetProperty("recommendations").EnumerateArray().Select(id => id.GetString()));
    }
}
