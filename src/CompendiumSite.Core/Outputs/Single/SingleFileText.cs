using System.Buffers;
using System.Text;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs.Single;

/// <summary>
/// Writes a part of a page as a part of the file. The id of a page is its path without '.html', an id on it stands behind a slash:
/// proposals/terms-of-the-presidency.html#note-7 becomes #proposals/terms-of-the-presidency/note-7.
/// </summary>
/// <param name="places">The pages that are in the file, under their paths below the site's root.</param>
internal sealed class SingleFileText(Dictionary<string, string> places, SiteSettings settings, ArrayBufferWriter<byte> to)
{
    private readonly Dictionary<string, Dictionary<string, byte[]>> byFolder = new(StringComparer.Ordinal);
    private char[] letters = new char[256];

    // The page that is being written: its path, what its ids stand behind, and the links that are known in its folder.
    private string path = "";
    private byte[] place = [];
    private Dictionary<string, byte[]> known = [];

    private static readonly SearchValues<byte> telling = SearchValues.Create("\n="u8);

    public static string PlaceOf(string path) => path[..^".html".Length];

    public static ReadOnlySpan<byte> MainOf(ReadOnlySpan<byte> page) =>
        page[page.IndexOf("<main"u8)..(page.LastIndexOf("</main>"u8) + "</main>"u8.Length)];

    /// <summary>What the search loads as a script, as data: it is asked for by its name and cannot end the element early.</summary>
    public static void Embed(string name, ReadOnlySpan<byte> script, IBufferWriter<byte> to)
    {
        Encoding.UTF8.GetBytes($"<script type=\"application/json\" data-piece=\"{name}\">", to);
        var value = script[(script.IndexOf((byte)',') + 1)..script.LastIndexOf((byte)')')];
        for (int at; (at = value.IndexOf((byte)'<')) >= 0; value = value[(at + 1)..])
        {
            to.Write(value[..at]);
            to.Write("\\u003c"u8);
        }
        to.Write(value);
        to.Write("</script>\n"u8);
    }

    /// <param name="of">The path of the page, below the site's root: its links are relative to it.</param>
    /// <param name="behind">What its ids stand behind.</param>
    public void Rewrite(ReadOnlySpan<byte> html, string of, string behind)
    {
        (path, place) = (of, Encoding.UTF8.GetBytes(behind));
        // What a link means depends on the folder of the page alone, and the same few hundred stand on every page.
        var folder = of[..(of.LastIndexOf('/') + 1)];
        if (!byFolder.TryGetValue(folder, out known!)) byFolder[folder] = known = new(StringComparer.Ordinal);
        // Who edits or reports does so on the site.
        if (html.IndexOf("<ul class=\"colophon"u8) is >= 0 and var colophon)
        {
            RewriteRest(html[..colophon]);
            html = html[colophon..];
            html = html[(html.IndexOf("</ul>"u8) + "</ul>"u8.Length)..];
        }
        RewriteRest(html);
        to.Write("\n"u8);
    }

    private void RewriteRest(ReadOnlySpan<byte> html)
    {
        while (html.IndexOf("<pre"u8) is >= 0 and var pre)
        {
            RewriteTags(html[..pre], isIndented: true);
            html = html[pre..];
            var end = html.IndexOf("</pre>"u8);
            RewriteTags(html[..end], isIndented: false);
            html = html[end..];
        }
        RewriteTags(html, isIndented: true);
    }

    // '="' stands in tags only: in texts a quotation mark is written '&quot;'. What stays as it is, is written in one go.
    private void RewriteTags(ReadOnlySpan<byte> html, bool isIndented)
    {
        var (written, read) = (0, 0);
        while (html[read..].IndexOfAny(telling) is >= 0 and var step)
        {
            var before = html.Slice(read, step);
            read += step + 1;
            if (html[read - 1] == '\n')
            {
                if (!isIndented || html[read..].IndexOfAnyExcept(" \t\n"u8) is 0) continue;
                to.Write(html[written..read]);
                written = read = html.Length - html[read..].TrimStart(" \t\n"u8).Length;
            }
            else if (html[read..].StartsWith("\""u8) && html[(read + 1)..].IndexOf((byte)'"') is >= 0 and var length)
            {
                var attribute = before[(before.LastIndexOf((byte)' ') + 1)..];
                var value = html.Slice(read + 1, length);
                var (isAddress, isOfIds) = (IsAddress(attribute), IsOfIds(attribute));
                if (isAddress || isOfIds)
                {
                    to.Write(html[written..(read + 1)]);
                    if (isAddress) WriteAddress(value);
                    else WriteIds(value);
                    written = read + 1 + length;
                }
                read += length + 2;
            }
        }
        to.Write(html[written..]);
    }

    private static bool IsAddress(ReadOnlySpan<byte> attribute) => attribute.SequenceEqual("href"u8) || attribute.SequenceEqual("action"u8);

    private static bool IsOfIds(ReadOnlySpan<byte> attribute) =>
        attribute.SequenceEqual("id"u8) || attribute.SequenceEqual("for"u8) || attribute.SequenceEqual("headers"u8)
        || attribute.SequenceEqual("aria-labelledby"u8) || attribute.SequenceEqual("aria-describedby"u8) || attribute.SequenceEqual("aria-controls"u8)
        || attribute.SequenceEqual("data-results"u8) || attribute.SequenceEqual("data-ways"u8) || attribute.SequenceEqual("data-for"u8);

    private void WriteAddress(ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("#"u8))
        {
            to.Write("#"u8);
            to.Write(place);
            to.Write("/"u8);
            to.Write(value[1..]);
        }
        else if (value.IndexOf((byte)':') >= 0) to.Write(value);
        else to.Write(KnownAddressOf(value));
    }

    private void WriteIds(ReadOnlySpan<byte> value)
    {
        // The main part of a page is the page.
        if (value.SequenceEqual("content"u8))
        {
            to.Write(place);
            return;
        }
        foreach (var range in value.Split((byte)' '))
        {
            if (range.Start.Value > 0) to.Write(" "u8);
            to.Write(place);
            to.Write("/"u8);
            to.Write(value[range]);
        }
    }

    private byte[] KnownAddressOf(ReadOnlySpan<byte> value)
    {
        if (letters.Length < value.Length) letters = new char[value.Length];
        var link = letters.AsSpan(0, Encoding.UTF8.GetChars(value, letters));
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(link, out var address)) known[link.ToString()] = address = Encoding.UTF8.GetBytes(AddressOf(link.ToString()));
        return address;
    }

    private string AddressOf(string link)
    {
        var around = path[..(path.LastIndexOf('/') + 1)];
        for (; link.StartsWith("../", StringComparison.Ordinal); link = link[3..])
            around = around[..(around.AsSpan(0, around.Length - 1).LastIndexOf('/') + 1)];
        var target = around + link;
        var end = target.IndexOfAny(['#', '?']);
        if (!places.TryGetValue(end < 0 ? target : target[..end], out var kept)) return settings.Absolute(target);
        // A table that the address would narrow stands here whole.
        var hash = target.IndexOf('#');
        return hash < 0 ? $"#{kept}" : $"#{kept}/{target[(hash + 1)..]}";
    }
}
