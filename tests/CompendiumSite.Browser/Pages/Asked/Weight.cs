namespace CompendiumSite.Browser.Pages.Asked;

/// <summary>What a page asks for while it is loaded.</summary>
internal static class Weight
{
    private const int MostFiles = 6;

    /// <param name="requests">The type of each file.</param>
    public static IEnumerable<string> Faults(IReadOnlyCollection<string> requests)
    {
        if (requests.Count is 0 or > MostFiles) yield return $"asks for {requests.Count} files: {string.Join(", ", requests)}";
        if (requests.Contains("font")) yield return "asks for a font";
    }
}
