using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Link;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Render;
using CompendiumSite.Search;
using CompendiumSite.Theme;
using CompendiumSite.Theme.Parts;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Search;

/// <summary>The search of the real input with the pages that a search needs, in memory. Asked for under an address that leads nowhere else.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    public const string Address = "http://site.test/";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => files;

    internal ImmutableArray<Reader> Readers { get; private set; }

    internal ImmutableArray<Page> Pages { get; private set; }

    public Task InitializeAsync()
    {
        var site = Linker.Link(ContentParser.Parse(Repository.Input()).Content!);
        Readers = EditionReaders.For(site);
        Pages = Planner.Plan(site, Readers);
        foreach (var file in Readers.SelectMany(reader => SearchFiles.Write(reader, Pages))) files[file.Path] = file.Bytes;
        foreach (var (path, bytes) in ThemeAssets.All()) files[path] = bytes;
        var renderer = new PageRenderer();
        foreach (var page in Pages.OfType<SearchPage>())
        {
            files[page.SitePath] = renderer.Render(SiteDesign.Compendium.ViewOf(page)).ToArray();
            files[$"{page.In.Edition.Path}/box.html"] = Encoding.UTF8.GetBytes(Box(page with { Path = "box.html" }));
        }
        // The same site once more, split as a large one is.
        foreach (var (path, bytes) in files.Where(file => !file.Key.Contains("/search/", StringComparison.Ordinal)).ToList()) files[$"split/{path}"] = bytes;
        foreach (var file in Readers.SelectMany(reader => SearchFiles.Write(reader, SearchIndexer.Index(reader, Pages), wholeUpTo: 0))) files[$"split/{file.Path}"] = file.Bytes;
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A page at this path of the site; whatever it asks for that does not exist is a failure.</summary>
    public async Task<IPage> OpenAsync(Chromium chromium, string path)
    {
        var page = await chromium.Browser.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        await page.RouteAsync("**/*", route =>
        {
            var asked = new Uri(route.Request.Url);
            return files.TryGetValue(asked.AbsolutePath.TrimStart('/'), out var bytes) && asked.Host == "site.test"
                ? route.FulfillAsync(new() { BodyBytes = bytes.ToArray(), ContentType = TypeOf(asked.AbsolutePath) })
                : route.FulfillAsync(new() { Status = 404 });
        });
        await page.GotoAsync(Address + path);
        return page;
    }

    /// <summary>The same files on a disk, as somebody has them who unpacked the site.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes.ToArray());
        }
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    // The box alone in a frame as strict as that of every page.
    private static string Box(Page page)
    {
        var box = Encoding.UTF8.GetString(new PageRenderer().Render(new SearchBox { Page = page }).Span);
        return $"""
            <!DOCTYPE html>
            <html lang="{page.In.Language}"><head><meta charset="utf-8"><title>Box</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'">
            <link rel="stylesheet" href="../assets/site.css"><script src="../assets/site.js" defer></script></head>
            <body><header>{box}</header><main><h1>Box</h1><p><a href="#x" id="x">elsewhere</a></p></main></body></html>
            """;
    }
}

[CollectionDefinition(nameof(SearchSite))]
public sealed class SearchSiteCollection : ICollectionFixture<Chromium>, ICollectionFixture<SearchSite>;
