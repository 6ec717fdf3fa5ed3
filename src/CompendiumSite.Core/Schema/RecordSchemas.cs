using System.Buffers;
using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Parse;

namespace CompendiumSite.Schema;

/// <summary>
/// The door of the room: a JSON Schema for each kind of record, found by asking its reader. Editors such as VS Code complete keys
/// and underline mistakes by it; the build does not need it, since both say the same.
/// </summary>
public static class RecordSchemas
{
    /// <summary>Inside the input folder; the reading of records passes it over.</summary>
    public const string Folder = ".schema";

    /// <summary>Each file with its path below the input folder.</summary>
    public static ImmutableArray<OutputFile> All(SiteSettings settings)
    {
        var reading = new Reading(new MessageBag(), SiteReader.TextLanguages(settings.Editions));
        return
        [
            Write("site", SiteReader.Shape(reading), reading),
            .. RecordKinds.All.Select(kind => Write(kind.Folder, kind.Shape(reading), reading)),
        ];
    }

    /// <summary>The first line of a record, by which an editor finds the schema of its kind.</summary>
    public static string LineFor(string folder) => $"# yaml-language-server: $schema=../{PathOf(folder)}\n";

    /// <summary>The same for site.yml, which lies beside the folder of the schemas.</summary>
    public static string LineForSite => $"# yaml-language-server: $schema={PathOf("site")}\n";

    private static string PathOf(string name) => $"{Folder}/{name}.json";

    private static OutputFile Write(string name, MappingShape shape, Reading reading)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new SchemaWriter(reading).Write(buffer, shape, KindTexts.Find(name));
        return new(PathOf(name), buffer.WrittenMemory);
    }
}
