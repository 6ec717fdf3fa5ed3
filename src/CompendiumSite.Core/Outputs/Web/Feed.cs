using System.Buffers;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <param name="Path">Of what the entry is about, below the site's root; its address is also the entry's name for ever.</param>
/// <param name="Happened">When the subject of the entry happened, where it has a date.</param>
internal sealed record FeedEntry(string Path, string Title, string Summary, DateOnly Changed, DateOnly? Happened);

/// <summary>One Atom feed (RFC 4287).</summary>
internal sealed record Feed(Reader Reader, string Path, string PagePath, string Title, IReadOnlyList<FeedEntry> Entries)
{
    public void Write(IBufferWriter<byte> buffer)
    {
        var settings = Reader.Settings;
        var xml = new Markup(buffer);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""u8).Text(Reader.Language).Raw("\">\n"u8);
        Named(xml, settings, Path, Title);
        xml.Raw("<updated>"u8).Moment(Entries.Count > 0 ? Entries.Max(e => e.Changed) : settings.Updated).Raw("</updated>\n"u8)
            .Raw("<author><name>"u8).Text(Reader.Say(settings.ShortTitle).Value).Raw("</name></author>\n"u8)
            .Raw("<link rel=\"self\" type=\"application/atom+xml\" href=\""u8).Address(settings, Path).Raw("\"/>\n"u8);
        Page(xml, settings, PagePath);
        foreach (var entry in Entries) WriteEntry(xml, settings, entry);
        xml.Raw("</feed>\n"u8);
    }

    private static void WriteEntry(Markup xml, SiteSettings settings, FeedEntry entry)
    {
        xml.Raw("<entry>\n"u8);
        Named(xml, settings, entry.Path, entry.Title);
        if (entry.Happened is { } happened) xml.Raw("<published>"u8).Moment(happened).Raw("</published>\n"u8);
        xml.Raw("<updated>"u8).Moment(entry.Changed).Raw("</updated>\n"u8);
        Page(xml, settings, entry.Path);
        if (entry.Summary.Length > 0) xml.Raw("<summary>"u8).Text(entry.Summary).Raw("</summary>\n"u8);
        xml.Raw("</entry>\n"u8);
    }

    private static void Named(Markup xml, SiteSettings settings, string path, string title) =>
        xml.Raw("<id>"u8).Address(settings, path).Raw("</id>\n<title>"u8).Text(title).Raw("</title>\n"u8);

    private static void Page(Markup xml, SiteSettings settings, string path) =>
        xml.Raw("<link rel=\"alternate\" type=\"text/html\" href=\""u8).Address(settings, path).Raw("\"/>\n"u8);
}
