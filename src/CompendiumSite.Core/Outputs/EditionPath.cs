using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>Where a path of an edition lies below the root of the site.</summary>
internal static class EditionPath
{
    public static string Of(Edition edition, string path) => edition.Path.Length == 0 ? path : $"{edition.Path}/{path}";
}
