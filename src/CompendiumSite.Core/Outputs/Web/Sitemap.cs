using System.Buffers;
using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>
/// Every page for search engines, with its other languages and the true date of its last change. One file holds up to
/// 50,000 addresses; a site that grows beyond needs an index of several.
/// </summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    public static void Write(IBufferWriter<byte> buffer, SiteSettings settings, ImmutableArray<Page> pages)
    {
        var listed = pages.Where(p => p is not NotFoundPage).ToList();
        // One of the largest files: its room is made once, not doubled again and again.
        buffer.GetSpan(listed.Count * (250 + (settings.Editions.Length * 150)));
        var xml = new Markup(buffer);
        var paths = listed.Select(p => p.SitePath).ToHashSet(StringComparer.Ordinal);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8)
            .Raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"u8);
        foreach (var page in listed)
        {
            xml.Raw("<url>\n<loc>"u8).Address(settings, page.CanonicalPath).Raw("</loc>\n<lastmod>"u8).Date(LastChange.Of(page)).Raw("</lastmod>\n"u8);
            foreach (var edition in settings.Editions)
                if (page.SitePathIn(edition) is var path && paths.Contains(path))
                    Alternate(xml, settings, edition.Language, path);
            Alternate(xml, settings, "x-default", page.DefaultPath);
            xml.Raw("</url>\n"u8);
        }
        xml.Raw("</urlset>\n"u8);
    }

    private static void Alternate(Markup xml, SiteSettings settings, string language, string path) =>
        xml.Raw("<xhtml:link rel=\"alternate\" hreflang=\""u8).Text(language).Raw("\" href=\""u8).Address(settings, path).Raw("\"/>\n"u8);
}
