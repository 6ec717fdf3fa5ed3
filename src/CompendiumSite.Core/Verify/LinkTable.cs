using System.Collections.Concurrent;

namespace CompendiumSite.Verify;

/// <summary>A link as pages have it, and where it leads.</summary>
/// <param name="Below">As it is written below its folder; pages further down climb to that first.</param>
/// <param name="Depth">How many folders are around that folder and itself.</param>
/// <param name="Path">The file of the site, or null where the link leaves it.</param>
/// <param name="Number">Counted from 0 over all links of the site.</param>
internal sealed record Link(string Below, int Depth, string? Path, string Fragment, int Number)
{
    /// <summary>As the page has it.</summary>
    public string WrittenOn(string page) => string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/') - Depth)) + Below;
}

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

/// <summary>All links of the site: the same few hundred stand on every page, and what a link means depends on the folder alone.</summary>
internal sealed class LinkTable(string host, string linkRoot)
{
    private readonly ConcurrentDictionary<string, LinkFolder> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    private int count = -1;

    /// <summary>The folder of a page.</summary>
    public LinkFolder FolderOf(string page)
    {
        var path = page.AsSpan(0, page.LastIndexOf('/') + 1);
        if (folders.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(path, out var known)) return known;
        return folders.GetOrAdd(path.ToString(), added => new(this, added, added.Length == 0 ? null : FolderOf(added[..^1])));
    }

    public Link Read(string page, string written) => Read(page, FolderOf(page), written);

    /// <param name="below">The link as it is written below this folder.</param>
    public Link Read(string page, LinkFolder folder, string below)
    {
        var end = below.AsSpan().IndexOfAny('#', '?');
        var address = end < 0 ? below : below[..end];
        if (Local(address) is not { } path)
        {
            if (address.Contains(':') || address.StartsWith("//", StringComparison.Ordinal)) return new(below, folder.Depth, null, "", Interlocked.Increment(ref count));
            path = address.Length == 0 ? page : Resolve(folder.Path, address);
        }
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        var hash = below.IndexOf('#');
        return new(below, folder.Depth, Once(path), hash < 0 ? "" : Once(Uri.UnescapeDataString(below[(hash + 1)..])), Interlocked.Increment(ref count));
    }

    /// <summary>The path below the site's root of an absolute address of this site; null for any other.</summary>
    public string? Local(string address)
    {
        if (address.StartsWith(host, StringComparison.Ordinal)) address = address[host.Length..];
        else if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)) return null;
        return address.StartsWith(linkRoot, StringComparison.Ordinal) ? address[linkRoot.Length..] : null;
    }

    // Our own pages climb only where a link begins.
    private static string Resolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> link)
    {
        for (; link.StartsWith("../"); link = link[3..]) folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        return string.Concat(folder, link);
    }

    // The same file is meant by links of many folders.
    private string Once(string text) => texts.GetOrAdd(text, text);
}
