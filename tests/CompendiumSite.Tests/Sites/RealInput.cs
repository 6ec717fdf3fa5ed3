using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CompendiumSite.Files;
using CompendiumSite.Model;

namespace CompendiumSite.Tests.Sites;

/// <summary>The records of this repository, as a build reads them.</summary>
internal static class RealInput
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Folder { get; } = Path.Combine(Repository, "input");

    public static ImmutableArray<SourceFile> Files { get; } = InputFolder.Read(Folder).Files;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
