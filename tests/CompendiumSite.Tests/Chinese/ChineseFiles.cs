using System.Runtime.CompilerServices;

namespace CompendiumSite.Tests.Chinese;

/// <summary>Where the tests of this room find the texts beside them, the dictionaries, and the program that is the reference.</summary>
internal static class ChineseFiles
{
    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    public static string Repository => Path.GetFullPath(Path.Combine(Here(), "../../.."));
    public static string Data => Path.Combine(Repository, "src/CompendiumSite.Core/Chinese/Data");

    /// <summary>The contents of all texts of the dictionaries, by their paths.</summary>
    public static Dictionary<string, string> Texts() =>
        Directory.EnumerateFiles(Data, "*.txt", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Data, file).Replace('\\', '/'), File.ReadAllText);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Here(), name));

    /// <summary>The lines of a file of pairs: Simplified, a tab, Traditional.</summary>
    public static (string Simplified, string Traditional)[] Pairs(string name) =>
        [.. Read(name).Split('\n').Where(l => l.Length > 0).Select(l => l.Split('\t')).Select(l => (l[0], l[1]))];

    /// <summary>Every line of the site's input that has a Chinese character.</summary>
    public static string[] InputLines() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository, "input"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file) is ".yml" or ".md")
            .SelectMany(File.ReadLines).Where(line => line.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0)];

    /// <summary>The first folder of the search path with the reference program, or null.</summary>
    public static string? ReferenceProgram =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "opencc")).FirstOrDefault(File.Exists);
}
