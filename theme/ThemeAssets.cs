using System.Collections.Immutable;
using System.Reflection;
using CompendiumSite.Outputs.Single;

namespace CompendiumSite.Theme;

/// <summary>
/// The files that pages load. Stylesheets and scripts are written in parts (assets/css, assets/js, assets/search; the names' numbers
/// give the order) and published as one file each; what lies in assets/files is published as it is.
/// </summary>
public static class ThemeAssets
{
    public static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> All()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        return From(assembly.GetManifestResourceNames().Where(n => n.StartsWith("assets/", StringComparison.Ordinal)), name => Read(assembly, name));
    }

    /// <summary>The same from other parts: the preview reads them where they are edited.</summary>
    public static ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> From(IEnumerable<string> parts, Func<string, byte[]> read)
    {
        var names = parts.Order(StringComparer.Ordinal).ToList();
        var files = ImmutableArray.CreateBuilder<(string, ReadOnlyMemory<byte>)>();
        files.Add(("assets/site.css", Joined(names.Where(n => n.StartsWith("assets/css/", StringComparison.Ordinal)), read)));
        files.Add(("assets/site.js", Joined(names.Where(n => n.StartsWith("assets/js/", StringComparison.Ordinal)), read)));
        files.Add(("assets/search.js", Joined(names.Where(n => n.StartsWith("assets/search/", StringComparison.Ordinal)), read)));
        foreach (var name in names.Where(n => n.StartsWith("assets/files/", StringComparison.Ordinal)))
            files.Add(("assets/" + name["assets/files/".Length..], read(name)));
        return files.ToImmutable();
    }

    /// <summary>What an edition in one file carries within itself: it shows one page at a time and searches, and leaves the rest to the site.</summary>
    public static SingleFileDress Single()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        var names = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).ToList();
        return new(Of("assets/css/", "assets/single/single.css"), Of("assets/search/", "assets/single/10-pages.js", "assets/single/20-search.js"), Read(assembly, "assets/files/favicon.svg"));

        byte[] Of(string folder, params string[] behind) => Joined([.. names.Where(n => n.StartsWith(folder, StringComparison.Ordinal)), .. behind], name => Read(assembly, name));
    }

    private static byte[] Joined(IEnumerable<string> names, Func<string, byte[]> read) => [.. names.SelectMany(read)];

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
