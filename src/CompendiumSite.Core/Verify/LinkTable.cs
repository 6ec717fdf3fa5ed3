using System.Collections.Concurrent;

namespace CompendiumSite.Verify;

/// <summary>A link as it is written on the pages of one folder, and where it leads.</summary>
/// <param name="Path">The file of the site, or null where the link leaves it.</param>
internal sealed record Link(string Written, string? Path, string Fragment);

/// <summary>
/// All links of the site, each once for a folder: the same few hundred stand on every page, and what a link
/// means depends on the folder alone.
/// </summary>
internal sealed class LinkTable(string host, string linkRoot)
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Link>> byFolder = new(StringComparer.Ordinal);

    /// <summary>The links of the pages that stand beside this one.</summary>
    public ConcurrentDictionary<string, Link> Beside(string page) => byFolder.GetOrAdd(FolderOf(page), static _ => new(StringComparer.Ordinal));

    public Link Read(string page, string written)
    {
        if (Local(written) is not { } target)
        {
            if (written.Contains(':') || written.StartsWith("//", StringComparison.Ordinal)) return new(written, null, "");
            target = Resolve(page, written);
        }
        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return new(written, path, hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    /// <summary>The path below the site's root of an absolute address of this site; null for any other.</summary>
    public string? Local(string address)
    {
        if (address.StartsWith(host, StringComparison.Ordinal)) address = address[host.Length..];
        else if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)) return null;
        return address.StartsWith(linkRoot, StringComparison.Ordinal) ? address[linkRoot.Length..] : null;
    }

    private static string FolderOf(string page) => page[..(page.LastIndexOf('/') + 1)];

    private static string Resolve(string from, string link)
    {
        if (link.StartsWith('#')) return from + link;
        var folders = from.Split('/')[..^1].ToList();
        var hash = link.IndexOfAny(['#', '?']);
        var (path, tail) = hash < 0 ? (link, "") : (link[..hash], link[hash..]);
        foreach (var part in path.Split('/'))
        {
            if (part is "." or "") { if (part.Length == 0) folders.Add(""); continue; }
            if (part == "..") { if (folders.Count > 0) folders.RemoveAt(folders.Count - 1); continue; }
            folders.Add(part);
        }
        return string.Join('/', folders) + tail;
    }
}
