using System.Collections.Immutable;

namespace CompendiumSite.Compare;

/// <summary>What a reader has to load, and which files grew or shrank most.</summary>
internal static class SizeChanges
{
    private const int Shown = 8;

    public static SizeChange? Between(Publication old, Publication @new)
    {
        if (old.Files.IsEmpty || @new.Files.IsEmpty) return null;
        var before = old.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var after = @new.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var growths = before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(path => new FileGrowth(path, before.TryGetValue(path, out var was) ? was.Bytes : 0, after.TryGetValue(path, out var @is) ? @is.Bytes : 0))
            .Where(file => file.Was != file.Is).OrderByDescending(file => Math.Abs(file.Is - file.Was)).ThenBy(file => file.Path, StringComparer.Ordinal);
        return new(
            Of(old), Of(@new), after.Values.Count(file => IsPage(file.Path) && before.TryGetValue(file.Path, out var was) && was.Fingerprint != file.Fingerprint),
            [.. growths.Take(Shown)]);
    }

    private static Extent Of(Publication publication) => new(
        publication.Files.Count(file => IsPage(file.Path)), publication.Files.Length, publication.Files.Sum(file => file.Bytes),
        publication.Files.Where(file => file.Path.Contains("/search/", StringComparison.Ordinal) || file.Path.StartsWith("search/", StringComparison.Ordinal)).Sum(file => file.Bytes));

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
