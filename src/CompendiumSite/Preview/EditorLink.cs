using CompendiumSite.Diagnostics;

namespace CompendiumSite.Preview;

/// <summary>An address that opens a file of the input at a line. Visual Studio Code answers to it; other editors can be told to.</summary>
internal static class EditorLink
{
    /// <param name="folder">The folder around the input.</param>
    /// <returns>Null where the place is not in a file.</returns>
    public static string? To(string folder, Place at)
    {
        if (at.File.Length == 0) return null;
        var path = Path.Combine(folder, at.File).Replace('\\', '/').TrimStart('/');
        var address = $"vscode://file/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
        return at.Line > 0 ? $"{address}:{at.Line}:{at.Column}" : address;
    }
}
