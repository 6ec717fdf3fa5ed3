namespace CompendiumSite.Files;

/// <summary>The new site while it is being made, beside the old one. It exists from the first file that differs.</summary>
internal sealed class StagingFolder(string folder)
{
    private readonly Lock making = new();
    // Below it; itself is "".
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    public void Write(string path, ReadOnlySpan<byte> bytes) => FileBytes.WriteNew(PlaceFor(path), bytes);

    /// <summary>Takes an unchanged file over without copying it, where the file system allows that.</summary>
    public void Keep(string path, string existing)
    {
        var place = PlaceFor(path);
        if (!SystemCalls.TryLink(existing, place)) File.Copy(existing, place);
    }

    private string PlaceFor(string path)
    {
        var parent = path.AsSpan(0, Math.Max(0, path.LastIndexOf('/')));
        lock (making)
        {
            if (made.Count == 0)
            {
                // The marker comes first: without it the next build would not know whose folder this is.
                Directory.CreateDirectory(folder);
                FileBytes.WriteNew(Path.Combine(folder, OutputPlaces.Marker), OutputPlaces.MarkerText.Span);
                made.Add("");
            }
            if (made.GetAlternateLookup<ReadOnlySpan<char>>().Add(parent)) Directory.CreateDirectory(Path.Join(folder, parent));
        }
        return Path.Combine(folder, path);
    }
}
