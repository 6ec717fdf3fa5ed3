using System.Collections.Immutable;
using CompendiumSite.Files;
using CompendiumSite.Parse;
using CompendiumSite.Schema;

namespace CompendiumSite.Commands;

/// <summary>Writes what editors such as VS Code know of the records. Needed when a reader or an edition changes, not when a record does.</summary>
internal sealed class SchemaVerb : Verb
{
    public override string Name => "schema";

    public override string Summary => "Write the JSON Schemas by which an editor completes keys and underlines mistakes.";

    public override string Details => $"They lie in {RecordSchemas.Folder}/ of the input; every record names the one of its kind in its first line.";

    public override ImmutableArray<Option> Options => [Option.Input];

    public override string Example => "schema --input input";

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
