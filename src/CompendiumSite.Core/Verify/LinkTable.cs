using System.Collections.Concurrent;

namespace CompendiumSite.Verify;

/// <summary>A link as it is written on the pages of one folder, and where it leads.</summary>
/// <param name="Path">The file of the site, or null where the link leaves it.</param>
/// <param name="Number">Counted from 0 over all links of the site.</param>
internal sealed record Link(string Written, string? Path, string Fragment, int Number);

/// <summary>Which links were met since the last new start: that of a page forgets those of the page before at no cost.</summary>
internal sealed class LinksMet
{
    private int[] starts = [];
    private int start = 1;

    public void StartAnew() => start++;

    public bool Has(Link link) => link.Number < starts.Length && starts[link.Number] == start;

    /// <returns>Whether the link is met for the first time.</returns>
    public bool Add(Link link)
    {
        if (Has(link)) return false;
        if (link.Number >= starts.Length) Array.Resize(ref starts, Math.Max(link.Number + 1, starts.Length * 2));
        starts[link.Number] = start;
        return true;
    }
}

/// <summary>
/// All links of the site, each once for a folder: the same few hundred stand on every page, and what a link
/// means depends on the folder alone.
/// </summary>
internal sealed class LinkTable(string host, string linkRoot)
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Link>> byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    private int count = -1;

    /// <summary>The links of the pages that stand beside this one.</summary>
    public ConcurrentDictionary<string, Link> Beside(string page) => byFolder.GetOrAdd(FolderOf(page), static _ => new(Utf8Names.Comparer));

    public Link Read(string page, string written)
    {
        var end = written.AsSpan().IndexOfAny('#', '?');
        var address = end < 0 ? written : written[..end];
        if (Local(address) is not { } path)
        {
            if (address.Contains(':') || address.StartsWith("//", StringComparison.Ordinal)) return new(written, null, "", Interlocked.Increment(ref count));
            path = address.Length == 0 ? page : Resolve(page, address);
        }
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        var hash = written.IndexOf('#');
        return new(written, Once(path), hash < 0 ? "" : Once(Uri.UnescapeDataString(written[(hash + 1)..])), Interlocked.Increment(ref count));
    }

    /// <summary>The path below the site's root of an absolute address of this site; null for any other.</summary>
    public string? Local(string address)
    {
        if (address.StartsWith(host, StringComparison.Ordinal)) address = address[host.Length..];
        else if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)) return null;
        return address.StartsWith(linkRoot, StringComparison.Ordinal) ? address[linkRoot.Length..] : null;
    }

    private static string FolderOf(string page) => page[..(page.LastIndexOf('/') + 1)];

    // Our own pages climb only where a link begins.
    private static string Resolve(string from, ReadOnlySpan<char> link)
    {
        var folder = FolderOf(from).AsSpan();
        for (; link.StartsWith("../"); link = link[3..]) folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        return string.Concat(folder, link);
    }

    // The same file is meant by links of many folders.
    private string Once(string text) => texts.GetOrAdd(text, text);
}
