using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Link;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>The door of the room: everything of the site that is no page and no file of the theme.</summary>
public static class SiteFiles
{
    /// <summary>Each file is made when it is asked for, and its bytes are good until the next one is.</summary>
    /// <param name="inputHash">The fingerprint of the input; see <see cref="Fingerprint.OfInput"/>.</param>
    public static IEnumerable<OutputFile> All(Compendium site, ImmutableArray<Reader> readers, ImmutableArray<Page> pages, string inputHash)
    {
        var buffer = new OutputBuffer();
        var settings = site.Content.Settings;
        foreach (var file in new DataFolder(site, readers, pages, inputHash, buffer).Files()) yield return file;
        yield return buffer.Write(Sitemap.Path, to => Sitemap.Write(to, settings, pages));
        // Crawlers look for it at the root of the host only; below a folder it still tells people where the sitemap is.
        yield return new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {settings.Absolute(Sitemap.Path)}\n"));
        // Without it GitHub Pages would run the site through Jekyll, which drops some files.
        yield return new(".nojekyll", ReadOnlyMemory<byte>.Empty);
        foreach (var reader in readers) yield return buffer.Write(EditionPath.Of(reader.Edition, OpenSearch.File), to => OpenSearch.Write(to, reader));
        foreach (var feed in Feeds.All(readers, pages)) yield return buffer.Write(feed.Path, feed.Write);
        foreach (var redirect in Redirects.All(readers)) yield return buffer.Write(redirect.Path, redirect.Write);
    }
}
