namespace CompendiumSite.Pages;

public static class RelativePath
{
    /// <summary>How a page at <paramref name="from"/> addresses <paramref name="to"/>; both are below the site's root, <paramref name="to"/> may end in a fragment.</summary>
    public static string Between(string from, string to)
    {
        var hash = to.IndexOf('#');
        var target = hash < 0 ? to.AsSpan() : to.AsSpan(0, hash);
        if (hash >= 0 && target.SequenceEqual(from)) return to[hash..];

        // The folders that both share are not walked.
        var shared = 0;
        for (var i = 0; i < Math.Min(from.Length, target.Length) && from[i] == target[i]; i++)
            if (from[i] == '/') shared = i + 1;
        var ups = from.AsSpan(shared).Count('/');
        return string.Concat(Up(ups), to.AsSpan(shared));
    }

    private static string Up(int folders) => folders switch { 0 => "", 1 => "../", 2 => "../../", _ => string.Concat(Enumerable.Repeat("../", folders)) };
}
