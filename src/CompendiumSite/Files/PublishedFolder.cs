using System.Collections.Immutable;
using CompendiumSite.Compare;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;

namespace CompendiumSite.Files;

/// <summary>Reads a site that was built, or only the data of one.</summary>
internal static class PublishedFolder
{
    /// <summary>Null where the folder is neither a site nor the data of one.</summary>
    public static Publication? Read(string folder)
    {
        var data = Path.Combine(folder, DataFiles.Folder.Replace('/', Path.DirectorySeparatorChar));
        if (Directory.Exists(data)) return new(Data(data), Files(folder));
        return Directory.Exists(folder) && Data(folder) is { IsEmpty: false } alone ? new(alone, []) : null;
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Data(string folder) =>
        Directory.EnumerateFiles(folder, "*.json")
            .ToImmutableSortedDictionary(file => Path.GetFileNameWithoutExtension(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);

    private static ImmutableArray<PublishedFile> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Bytes: File.ReadAllBytes(file)))
            .Select(file => new PublishedFile(file.Path, file.Bytes.Length, Fingerprint.Of(file.Bytes)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
