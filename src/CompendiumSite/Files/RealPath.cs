namespace CompendiumSite.Files;

internal static class RealPath
{
    /// <summary>The path with every link on the way followed, so that two names of one place are equal. Parts that do not exist yet stay as they are.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = Path.GetPathRoot(full)!;
        var parts = full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            real = Path.Combine(real, part);
            if (new FileInfo(real) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target) real = Of(target.FullName);
        }
        return real;
    }

    /// <summary>Whether a place is a folder or lies in it. Both must be real paths.</summary>
    public static bool IsWithin(string place, string folder) =>
        place.Equals(folder, Comparison) || place.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    // The other systems take two spellings of a name for one.
    private static StringComparison Comparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
