using System.Collections.Immutable;
using CompendiumSite.Pages;
using CompendiumSite.Preview;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>The real site, built once for all tests and served as a web host would.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly Lazy<Task<Built>> shared = new(BuildAsync);
    private Built built = null!;

    /// <param name="Folder">Where the site lies.</param>
    private sealed record Built(string Folder, LocalServer Server, ImmutableArray<Reader> Readers, ImmutableArray<Page> Pages);

    public string Address => built.Server.Address;

    internal ImmutableArray<Reader> Readers => built.Readers;

    /// <summary>All pages of the site, without the bytes.</summary>
    internal ImmutableArray<Page> Pages => built.Pages;

    /// <summary>One page of each kind, the one with most in it: what the kind is called, and where the page lies below each edition.</summary>
    internal ImmutableArray<(string Kind, string Path)> Kinds { get; private set; }

    public async Task InitializeAsync()
    {
        built = await shared.Value;
        Kinds =
        [
            .. Pages.Where(page => page.In == Readers[0]).GroupBy(KindOf, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => (kind.Key, kind.MaxBy(page => new FileInfo(FileOf(page.SitePath)).Length)!.Path)),
        ];
    }

    // It ends with the process of the tests.
    public Task DisposeAsync() => Task.CompletedTask;

    public string FileOf(string sitePath) => Path.Combine(built.Folder, sitePath);

    /// <summary>The address of a page on the server.</summary>
    public string At(string sitePath) => Address + sitePath;

    internal string PathOf(string kind) => Kinds.Single(one => one.Kind == kind).Path;

    private static async Task<Built> BuildAsync()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("built-site-").FullName, "site");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        var made = await SitePipeline.BuildAsync(new(Repository.PathOf("input"), folder, []), new Stages(_ => { }));
        var site = made.Site ?? throw new InvalidOperationException(string.Join('\n', made.Messages));
        return new(folder, await LocalServer.StartAsync(0, "/", new FolderAnswers(folder).AnswerAsync), site.Readers, site.Pages);
    }

    // Every kind of text can be read in two languages at once, and looks different there.
    private static string KindOf(Page page) => page.Kind == "parallel" && page.About is { } about ? $"parallel {about.Kind}" : page.Kind;
}
