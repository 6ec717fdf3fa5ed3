using System.Collections.Immutable;
using CompendiumSite.Pages;
using CompendiumSite.Preview;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>The real site, built once for all tests and served as a web host would.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("built-site-").FullName, "site");
    private LocalServer? server;

    public string Address => server!.Address;

    internal ImmutableArray<string> Editions { get; private set; }

    /// <summary>All pages of the site, without the bytes.</summary>
    internal ImmutableArray<Page> Pages { get; private set; }

    /// <summary>One page of each kind, the one with most in it: what the kind is called, and where the page lies below each edition.</summary>
    internal ImmutableArray<(string Kind, string Path)> Kinds { get; private set; }

    public async Task InitializeAsync()
    {
        var built = await SitePipeline.BuildAsync(new(Repository.PathOf("input"), folder, []), new Stages(_ => { }));
        var site = built.Site ?? throw new InvalidOperationException(string.Join('\n', built.Messages));
        Pages = site.Pages;
        Editions = [.. site.Readers.Select(reader => reader.Edition.Path)];
        Kinds =
        [
            .. Pages.Where(page => page.In.Edition.Path == Editions[0]).GroupBy(KindOf, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => (kind.Key, kind.MaxBy(page => new FileInfo(FileOf(page.SitePath)).Length)!.Path)),
        ];
        server = await LocalServer.StartAsync(0, "/", new FolderAnswers(folder).AnswerAsync);
    }

    public async Task DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    public string FileOf(string sitePath) => Path.Combine(folder, sitePath);

    /// <summary>The address of a page on the server.</summary>
    public string At(string sitePath) => Address + sitePath;

    internal string PathOf(string kind) => Kinds.Single(one => one.Kind == kind).Path;

    // Every kind of text can be read in two languages at once, and looks different there.
    private static string KindOf(Page page) => page.Kind == "parallel" && page.About is { } about ? $"parallel {about.Kind}" : page.Kind;
}

[CollectionDefinition(nameof(BuiltSite))]
public sealed class BuiltSiteCollection : ICollectionFixture<Chromium>, ICollectionFixture<BuiltSite>;
