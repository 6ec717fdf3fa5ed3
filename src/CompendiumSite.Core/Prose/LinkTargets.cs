namespace CompendiumSite.Prose;

/// <summary>Which link targets may stand in a page. A list of what is allowed, since nobody can list what is not.</summary>
public static class LinkTargets
{
    public static bool IsAllowed(string url)
    {
        foreach (var c in url)
            if (char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\' or '"' or '<' or '>' || IsInvisible(c))
                return false;
        if (url.StartsWith('#')) return url.Length > 1;
        return StartsWith(url, "https://") || StartsWith(url, "http://") || StartsWith(url, "mailto:");
    }

    /// <summary>The target as a message may show it: short and without characters that hide something.</summary>
    public static string Shown(string url)
    {
        var clean = string.Concat(url.Select(c => char.IsControl(c) || IsInvisible(c) ? '?' : c));
        return clean.Length > 60 ? clean[..60] + "…" : clean;
    }

    private static bool StartsWith(string url, string scheme) => url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static bool IsInvisible(char c) =>
        c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u00AD';
}
