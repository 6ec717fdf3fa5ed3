using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Guide;

/// <param name="Path">Below the input folder.</param>
public sealed record ExampleRecord(string Path, string Text)
{
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => Path.IndexOf('/') is >= 0 and var end ? Path[..end] : "site";
}

/// <summary>The records that the guide shows. Together they are a small site of their own, which a test builds.</summary>
public static class ExampleRecords
{
    private const string Prefix = "guide/";

    public static ImmutableArray<ExampleRecord> All { get; } = [.. Names().Order(StringComparer.Ordinal).Select(name => new ExampleRecord(name[Prefix.Length..].Replace('\\', '/'), Read(name)))];

    // First the one that the guide explains, then what it needs beside it.
    public static IEnumerable<ExampleRecord> In(string folder) => All.Where(record => record.Folder == folder).OrderBy(record => record.Path != First(folder));

    private static string First(string folder) => folder switch
    {
        "sponsors" => "sponsors/colombia.yml",
        "documents" => "documents/cd-1913.yml",
        "narrative" => "narrative/background.yml",
        _ => "",
    };

    private static IEnumerable<string> Names() => typeof(ExampleRecords).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ExampleRecords).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
