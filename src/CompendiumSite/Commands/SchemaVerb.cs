using System.Collections.Immutable;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Schema;

namespace CompendiumSite.Commands;

/// <summary>Writes what editors such as VS Code know of the records. Needed when a reader or an edition changes, not when a record does.</summary>
internal sealed class SchemaVerb : Verb
{
    public override string Name => "schema";

    public override Label Summary => new(
        "Write the JSON Schemas by which an editor completes keys and underlines mistakes.",
        "写出JSON Schema，编辑器据此补全键名、标出错误。");

    public override Label Details => new(
        $"They lie in {RecordSchemas.Folder}/ of the input; every record names the one of its kind in its first line.",
        $"文件在输入的{RecordSchemas.Folder}/中，每条记录的第一行指明所属种类的文件。");

    public override ImmutableArray<Option> Options => [Option.Input];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("schema", new("Writes input/.schema/.", "写出input/.schema/。")),
        new("schema --input other/input", new("The same for another input.", "为另一套输入写出。")),
    ];

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var folder = Folders.Input(arguments, terminal);
        if (ContentParser.Parse(InputFolder.Read(folder).Files).Content is not { } content)
            throw new WrongCommand($"The settings in {Folders.Shown(Path.Combine(folder, "site.yml"), terminal)} cannot be read, and the schemas need its languages.");
        Directory.CreateDirectory(Path.Combine(folder, RecordSchemas.Folder));
        var files = RecordSchemas.All(content.Settings);
        foreach (var file in files) File.WriteAllBytes(Path.Combine(folder, file.Path), file.Bytes.Span);
        terminal.Out.WriteLine($"Written: {Count.Of(files.Length, "schema")} in {Folders.Shown(Path.Combine(folder, RecordSchemas.Folder), terminal)}");
        return Task.FromResult(ExitCode.Done);
    }
}
