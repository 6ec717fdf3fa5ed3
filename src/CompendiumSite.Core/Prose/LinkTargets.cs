using CompendiumSite.Diagnostics;

namespace CompendiumSite.Prose;

/// <summary>Which link targets may stand in a page. A list of what is allowed, since nobody can list what is not.</summary>
public static class LinkTargets
{
    public static bool IsAllowed(string url)
    {
        if (HiddenCharacters.First(url) >= 0) return false;
        foreach (var c in url)
            if (char.IsWhiteSpace(c) || c is '\\' or '"' or '<' or '>')
                return false;
        if (url.StartsWith('#')) return url.Length > 1;
        if (StartsWith(url, "mailto:")) return true;
        // 'https://www.un.org@evil.example' looks like one place and is another.
        return (StartsWith(url, "https://") || StartsWith(url, "http://")) && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length == 0;
    }

    /// <summary>The target as a message may show it: short and without characters that hide something.</summary>
    public static string Shown(string url)
    {
        var clean = HiddenCharacters.Shown(url);
        return clean.Length > 60 ? clean[..60] + "…" : clean;
    }

    private static bool StartsWith(string url, string scheme) => url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
