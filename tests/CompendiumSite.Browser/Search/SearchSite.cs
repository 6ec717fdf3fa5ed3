using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Browser.Pages;
using CompendiumSite.Pages;
using CompendiumSite.Preview;
using CompendiumSite.Render;
using CompendiumSite.Search;
using CompendiumSite.Theme.Parts;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Search;

/// <summary>The search of the real site with the pages that a search needs, as it is, and once more split as a large one is.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    private static readonly Lazy<Task<(string Folder, LocalServer Server)>> shared = new(WriteAsync);
    private readonly BuiltSite site = new();
    private readonly List<IBrowserContext> opened = [];

    public string Address { get; private set; } = "";

    /// <summary>The same files on a disk, as somebody has them who unpacked the site.</summary>
    public string Folder { get; private set; } = "";

    internal ImmutableArray<Reader> Readers => site.Readers;

    internal ImmutableArray<Page> Pages => site.Pages;

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        (Folder, var server) = await shared.Value;
        Address = server.Address;
    }

    public async Task DisposeAsync()
    {
        foreach (var context in opened) await context.DisposeAsync();
    }

    /// <summary>A page at this path of the site, which is closed when all tests of a class have run; an error on it is a failure.</summary>
    public async Task<IPage> OpenAsync(Chromium chromium, string path, bool script = true)
    {
        var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = script });
        opened.Add(context);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        await page.GotoAsync(Address + path);
        return page;
    }

    private static async Task<(string, LocalServer)> WriteAsync()
    {
        var site = new BuiltSite();
        await site.InitializeAsync();
        var folder = Directory.CreateTempSubdirectory("search-site-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var half in (string[])["", "split/"])
        {
            CopyFolder("assets", half);
            foreach (var page in site.Pages.OfType<SearchPage>())
            {
                var edition = page.In.Edition.Path;
                Write($"{half}{page.SitePath}", File.ReadAllBytes(site.FileOf(page.SitePath)));
                Write($"{half}{edition}/box.html", Encoding.UTF8.GetBytes(Box(page with { Path = "box.html" })));
                if (half == "") CopyFolder($"{edition}/search", half);
                else foreach (var file in SearchFiles.Write(page.In, SearchIndexer.Index(page.In, site.Pages), wholeUpTo: 0)) Write(half + file.Path, file.Bytes.Span);
            }
        }
        return (folder, await LocalServer.StartAsync(0, "/", new FolderAnswers(folder).AnswerAsync));

        void CopyFolder(string path, string half)
        {
            foreach (var file in Directory.EnumerateFiles(site.FileOf(path))) Write($"{half}{path}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        void Write(string path, ReadOnlySpan<byte> bytes)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

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
