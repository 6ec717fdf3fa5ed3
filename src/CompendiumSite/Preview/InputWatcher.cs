using System.Threading.Channels;

namespace CompendiumSite.Preview;

/// <summary>Tells which files changed, once per save: editors write a file in several steps.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors finish a save within a few milliseconds; a person notices a tenth of a second.
    private static readonly TimeSpan quiet = TimeSpan.FromMilliseconds(25);

    private readonly Channel<string> changes = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> watchers;

    public InputWatcher(params IEnumerable<string> folders) => watchers = [.. folders.Where(Directory.Exists).Select(Watch)];

    /// <summary>Waits for the next save. An empty path stands for changes that the system could not name.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken cancel)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal) { await changes.Reader.ReadAsync(cancel) };
        while (true)
        {
            await Task.Delay(quiet, cancel);
            var more = false;
            while (changes.Reader.TryRead(out var path)) { paths.Add(path); more = true; }
            if (!more) return paths;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Add(change.FullPath);
        watcher.Created += (_, change) => Add(change.FullPath);
        watcher.Deleted += (_, change) => Add(change.FullPath);
        watcher.Renamed += (_, change) => Add(change.FullPath);
        // Too many changes at once: nobody knows which, so everything is read again.
        watcher.Error += (_, _) => changes.Writer.TryWrite("");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Add(string path)
    {
        var name = Path.GetFileName(path);
        if (!name.StartsWith('.') && !name.EndsWith('~')) changes.Writer.TryWrite(path);
    }
}
