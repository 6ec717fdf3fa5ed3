using System.Collections.Concurrent;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>
/// The links that lead on from one folder. Those of all folders below that climb to it first mean the same files, so each is known once.
/// </summary>
internal sealed class LinkFolder
{
    private readonly LinkTable table;
    private readonly LinkFolder? above;
    private readonly ConcurrentDictionary<string, Link>.AlternateLookup<ReadOnlySpan<byte>> links = new ConcurrentDictionary<string, Link>(Utf8Names.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    public LinkFolder(LinkTable table, string path, LinkFolder? above) => (this.table, Path, this.above, Depth) = (table, path, above, above is null ? 0 : above.Depth + 1);

    public string Path { get; }

    public int Depth { get; }

    /// <param name="page">That has the link, in this folder or below.</param>
    public Link Find(string page, ReadOnlySpan<byte> written)
    {
        if (above is not null && Climbs(written)) return above.Find(page, written[3..]);
        return links.TryGetValue(written, out var known) ? known
            : links.Dictionary.GetOrAdd(Encoding.UTF8.GetString(written), static (below, of) => of.Folder.table.Read(of.Page, of.Folder, below), (Folder: this, Page: page));
    }

    // Behind "../" alone a question or a fragment would be one of the page itself.
    private static bool Climbs(ReadOnlySpan<byte> written) => written.StartsWith("../"u8) && written.Length > 3 && written[3] is not ((byte)'#' or (byte)'?' or (byte)'/');
}
