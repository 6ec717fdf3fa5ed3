namespace CompendiumSite.Files;

/// <summary>How the new site takes the place of the old one, and how a takeover that was cut short is mended.</summary>
internal static class Takeover
{
    public static void Exchange(OutputPlaces places)
    {
        if (!Directory.Exists(places.Folder))
            Directory.Move(places.Staging, places.Folder);
        else if (!SystemCalls.TryExchange(places.Staging, places.Folder))
            InTwoSteps(places);
    }

    /// <summary>Undoes what a killed build left behind. Only folders that carry our mark are removed.</summary>
    public static void Recover(OutputPlaces places)
    {
        if (Directory.Exists(places.Parked))
        {
            if (Directory.Exists(places.Folder)) Remove(places.Parked);
            else Directory.Move(places.Parked, places.Folder);
        }
        if (Directory.Exists(places.Staging) && !OutputPlaces.IsOurs(places.Staging))
            throw new MachineTrouble(Diagnostics.Codes.ForeignOutput, places.Shown, $"A build needs the place '{places.Staging}', which holds files that this program did not write. Move them elsewhere.");
        Remove(places.Staging);
    }

    /// <summary>What cannot be removed now is removed by the next build; the site itself is in its place.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (!Directory.Exists(folder)) return;
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                // The mark goes last: a removal that is cut short must leave a folder that is known as ours.
                if (entry.Name == OutputPlaces.Marker) continue;
                if (entry is DirectoryInfo { LinkTarget: null } inner) inner.Delete(recursive: true);
                else entry.Delete();
            }
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
        }
    }

    // Between the two steps there is no output for a moment; Recover puts the old one back if the program dies there.
    private static void InTwoSteps(OutputPlaces places)
    {
        Directory.Move(places.Folder, places.Parked);
        try
        {
            Directory.Move(places.Staging, places.Folder);
        }
        catch
        {
            Directory.Move(places.Parked, places.Folder);
            throw;
        }
        Remove(places.Parked);
    }
}
