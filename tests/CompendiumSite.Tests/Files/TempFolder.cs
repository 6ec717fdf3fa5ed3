using System.Text;

namespace CompendiumSite.Tests.Files;

/// <summary>A folder for one test, gone with it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = CompendiumSite.Files.RealPath.Of(Directory.CreateTempSubdirectory("compendium-test-").FullName);

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text, new UTF8Encoding(false));
        return this[path];
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Every file below a folder with its text, in the order of paths.</summary>
    public SortedDictionary<string, string> All(string folder = "")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(this[folder])) return files;
        foreach (var file in Directory.EnumerateFiles(this[folder], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            files.Add(System.IO.Path.GetRelativePath(this[folder], file).Replace('\\', '/'), File.ReadAllText(file));
        return files;
    }

    /// <summary>What lies directly in the folder.</summary>
    public string[] Entries() => [.. Directory.EnumerateFileSystemEntries(Path).Select(e => System.IO.Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    public void CopyFrom(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(this[target], System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
