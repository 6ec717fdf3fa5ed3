using System.Collections.Immutable;
using System.IO.Enumeration;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Files;

/// <param name="Messages">What could not be read. A build with such a message stops like one with a wrong record.</param>
internal sealed record InputFiles(ImmutableArray<SourceFile> Files, ImmutableArray<Message> Messages);

/// <summary>Reads all of input/, in the same order on every machine.</summary>
internal static class InputFolder
{
    // One byte more than a record may have, so that the parser sees that it is too large without anybody reading all of it.
    private const int MostBytes = 1024 * 1024 + 1;

    public static InputFiles Read(string folder)
    {
        var root = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var bag = new MessageBag();
        if (!Directory.Exists(folder))
        {
            bag.Add(Codes.NoInput, new(root, 0, 0), $"There is no folder '{folder}'. Name the folder of the records with --input, or start the program inside the repository.");
            return new([], bag.ToSorted());
        }
        var found = List(folder, bag, root);
        var files = new SourceFile?[found.Count];
        Parallel.For(0, files.Length, i =>
        {
            var name = $"{root}/{found[i]}";
            if (ReadFile(Path.Combine(folder, found[i]), name, bag) is { } bytes) files[i] = new(name, bytes);
        });
        return new([.. files.OfType<SourceFile>()], bag.ToSorted());
    }

    private static List<string> List(string folder, MessageBag bag, string root)
    {
        // Names with a dot or a tilde are what editors and systems leave behind.
        var walk = new FileSystemEnumerable<string>(folder,
            (ref FileSystemEntry entry) => entry.ToFullPath()[entry.RootDirectory.Length..].Replace('\\', '/').TrimStart('/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsLeftover(entry.FileName) && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLeftover(entry.FileName) && !IsLink(ref entry),
        };
        var found = new List<string>();
        try
        {
            found.AddRange(walk);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            bag.Add(Codes.Unreadable, new(root, 0, 0), $"The folder cannot be listed: {trouble.Message} Nothing can be built without all of it.");
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool IsLeftover(ReadOnlySpan<char> name) => name[0] == '.' || name[^1] == '~';

    private static byte[]? ReadFile(string path, string name, MessageBag bag)
    {
        try
        {
            // Asked here and not while the folder is listed: it is a call to the system for each file, and here every core calls.
            if (new FileInfo(path).LinkTarget is not null)
            {
                Report(bag, Codes.LinkInInput, name, "This is a link to another place. Put the file itself here: links can lead in circles or out of the repository.");
                return null;
            }
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(RandomAccess.GetLength(handle), MostBytes));
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more) read += more;
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            Report(bag, Codes.Unreadable, name, "The file went away while the input was read. Build again when nothing else is changing the folder.");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Report(bag, Codes.Unreadable, name, $"The file cannot be read: {trouble.Message} Close the program that holds it, or mend its permissions.");
        }
        return null;
    }

    // Files are read on every core at once; the list of messages is sorted in the end.
    private static void Report(MessageBag bag, Code code, string name, string body)
    {
        lock (bag) bag.Add(code, new(name, 0, 0), body);
    }
}
