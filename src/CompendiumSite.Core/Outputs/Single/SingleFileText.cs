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
    private readonly Dictionary<string, Dictionary<string, string>> byFolder = new(StringComparer.Ordinal);
    private char[] letters = new char[256];

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

    /// <param name="path">Of the page, below the site's root: its links are relative to it.</param>
    /// <param name="place">What its ids stand behind.</param>
    public void Rewrite(ReadOnlySpan<byte> html, string path, string place)
    {
        // Who edits or reports does so on the site.
        if (html.IndexOf("<ul class=\"colophon"u8) is >= 0 and var colophon)
        {
            RewriteRest(html[..colophon], path, place);
            html = html[colophon..];
            html = html[(html.IndexOf("</ul>"u8) + "</ul>"u8.Length)..];
        }
        RewriteRest(html, path, place);
        to.Write("\n"u8);
    }

    private void RewriteRest(ReadOnlySpan<byte> html, string path, string place)
    {
        while (html.IndexOf("<pre"u8) is >= 0 and var pre)
        {
            RewriteTags(html[..pre], path, place, isIndented: true);
            html = html[pre..];
            var end = html.IndexOf("</pre>"u8);
            RewriteTags(html[..end], path, place, isIndented: false);
            html = html[end..];
        }
        RewriteTags(html, path, place, isIndented: true);
    }

    // '="' stands in tags only: in texts a quotation mark is written '&quot;'.
    private void RewriteTags(ReadOnlySpan<byte> html, string path, string place, bool isIndented)
    {
        for (int at; (at = html.IndexOfAny(telling)) >= 0;)
        {
            var before = html[..at];
            var isLine = html[at] == '\n';
            to.Write(html[..(at + 1)]);
            html = html[(at + 1)..];
            if (isLine)
            {
                if (isIndented) html = html.TrimStart(" \t\n"u8);
            }
            else if (html.StartsWith("\""u8) && html[1..].IndexOf((byte)'"') is >= 0 and var length)
            {
                to.Write("\""u8);
                WriteValue(before[(before.LastIndexOf((byte)' ') + 1)..], html.Slice(1, length), path, place);
                html = html[(length + 1)..];
            }
        }
        to.Write(html);
    }

    private void WriteValue(ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> value, string path, string place)
    {
        if (attribute.SequenceEqual("href"u8) || attribute.SequenceEqual("action"u8)) WriteAddress(value, path, place);
        else if (attribute.SequenceEqual("id"u8) && value.SequenceEqual("content"u8)) Write(place);
        else if (IsOfIds(attribute))
        {
            foreach (var range in value.Split((byte)' '))
            {
                if (range.Start.Value > 0) to.Write(" "u8);
                Write(place);
                to.Write("/"u8);
                to.Write(value[range]);
            }
        }
        else to.Write(value);
    }

    private static bool IsOfIds(ReadOnlySpan<byte> attribute) =>
        attribute.SequenceEqual("id"u8) || attribute.SequenceEqual("for"u8) || attribute.SequenceEqual("headers"u8)
        || attribute.SequenceEqual("aria-labelledby"u8) || attribute.SequenceEqual("aria-describedby"u8) || attribute.SequenceEqual("aria-controls"u8)
        || attribute.SequenceEqual("data-results"u8) || attribute.SequenceEqual("data-ways"u8) || attribute.SequenceEqual("data-for"u8);

    private void WriteAddress(ReadOnlySpan<byte> value, string path, string place)
    {
        if (value.StartsWith("#"u8))
        {
            Write($"#{place}/");
            to.Write(value[1..]);
        }
        else if (value.IndexOf((byte)':') >= 0) to.Write(value);
        else Write(KnownAddressOf(value, path));
    }

    // The same few hundred links stand on every page, and what one means depends on the folder of the page alone.
    private string KnownAddressOf(ReadOnlySpan<byte> value, string from)
    {
        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        if (!byFolder.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folder, out var known)) byFolder[folder.ToString()] = known = new(StringComparer.Ordinal);
        if (letters.Length < value.Length) letters = new char[value.Length];
        var link = letters.AsSpan(0, Encoding.UTF8.GetChars(value, letters));
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(link, out var address)) known[link.ToString()] = address = AddressOf(link.ToString(), from);
        return address;
    }

    private string AddressOf(string link, string from)
    {
        var around = from[..(from.LastIndexOf('/') + 1)];
        for (; link.StartsWith("../", StringComparison.Ordinal); link = link[3..])
            around = around[..(around.AsSpan(0, around.Length - 1).LastIndexOf('/') + 1)];
        var target = around + link;
        var end = target.IndexOfAny(['#', '?']);
        if (!places.TryGetValue(end < 0 ? target : target[..end], out var place)) return settings.Absolute(target);
        // A table that the address would narrow stands here whole.
        var hash = target.IndexOf('#');
        return hash < 0 ? $"#{place}" : $"#{place}/{target[(hash + 1)..]}";
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, to);
}
