using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CompendiumSite.Model;

namespace CompendiumSite.Browser;

/// <summary>The files that the tests are about.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static ImmutableArray<SourceFile> Input() =>
    [
        .. Directory.EnumerateFiles(PathOf("input"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !path.Contains("/.schema/", StringComparison.Ordinal))
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
