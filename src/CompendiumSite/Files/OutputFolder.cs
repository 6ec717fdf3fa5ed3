using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace CompendiumSite.Files;

internal readonly record struct OutputCounts(int Written, int Unchanged, int Deleted)
{
    public int Files => Written + Unchanged;
}

/// <summary>
/// The door of the room for writing. A build writes the files that differ into a folder beside the output;
/// at the end the unchanged ones get a second name there and the two folders change places in one step.
/// Whoever looks at the output, or kills the build, finds the old site or the new one, whole.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly OutputPlaces places;
    private readonly BuildLock buildLock;
    private readonly HashSet<string> before;
    private readonly StagingFolder staging;
    // The files of the new site, and whether each had to be written.
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.OrdinalIgnoreCase);

    private OutputFolder(OutputPlaces places, BuildLock buildLock)
    {
        (this.places, this.buildLock) = (places, buildLock);
        staging = new(places.Staging);
        before = ListFiles(places.Folder);
    }

    /// <summary>Takes the output for this build alone and clears away what a killed build has left.</summary>
    public static OutputFolder Open(string output, string input)
    {
        BuildLock? buildLock = null;
        try
        {
            var places = OutputPlaces.Of(output, input);
            Directory.CreateDirectory(Path.GetDirectoryName(places.Folder)!);
            buildLock = BuildLock.Take(places.Lock, output);
            Takeover.Recover(places);
            places.RefuseForeignFiles();
            return new(places, buildLock);
        }
        catch (Exception trouble) when (IsTrouble(trouble))
        {
            buildLock?.Dispose();
            throw MachineTrouble.From(trouble, output);
        }
    }

    /// <summary>Adds a file to the new site. Safe to call from several threads.</summary>
    /// <param name="path">Below the output, with '/'.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (!IsAddress(path)) throw new InvalidOperationException($"'{path}' cannot be the address of a file of the site.");
            var changed = !before.Contains(path) || !FileBytes.Same(Path.Combine(places.Folder, path), bytes);
            if (!files.TryAdd(path, changed)) throw new InvalidOperationException($"Two pages or files of the site have the address '{path}'.");
            if (changed) staging.Write(path, bytes);
        }
        catch (Exception trouble) when (IsTrouble(trouble))
        {
            throw MachineTrouble.From(trouble, places.Shown);
        }
    }

    /// <summary>Puts the new site into its place. Touches nothing when nothing has changed.</summary>
    public OutputCounts Finish()
    {
        try
        {
            var written = files.Count(file => file.Value);
            var kept = before.Contains(OutputPlaces.KeptFile) && files.TryAdd(OutputPlaces.KeptFile, false) ? 1 : 0;
            var deleted = before.Count(old => old != OutputPlaces.Marker && !files.ContainsKey(old));
            var counts = new OutputCounts(written, files.Count - kept - written, deleted);
            if (written == 0 && deleted == 0) return counts;
            foreach (var (path, changed) in files)
                if (!changed)
                    staging.Keep(path, Path.Combine(places.Folder, path));
            Takeover.Exchange(places);
            return counts;
        }
        catch (Exception trouble) when (IsTrouble(trouble))
        {
            throw MachineTrouble.From(trouble, places.Shown);
        }
    }

    /// <summary>Removes what is beside the output: a new site that was not finished, or the old one that has been replaced.</summary>
    public void Dispose()
    {
        Takeover.Remove(places.Staging);
        buildLock.Dispose();
    }

    // Addresses come from ids and are checked there; whatever slips through must not leave the output.
    private static bool IsAddress(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
            if (path[part] is "" or "." or "..")
                return false;
        return !path.ContainsAnyInRange('\0', '\u001F') && path.IndexOfAny("\\:") < 0;
    }

    private static bool IsTrouble(Exception trouble) => trouble is IOException or UnauthorizedAccessException or MachineTrouble;

    private static HashSet<string> ListFiles(string folder)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return found;
        var skip = folder.Length + 1;
        found.UnionWith(new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath()[skip..].Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsFolder(ref entry),
            ShouldRecursePredicate = IsFolder,
        });
        return found;
    }

    // A link to a folder is a single thing that we did not write, not a folder of ours.
    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0;
}
