using System.Collections.Concurrent;
using System.Collections.Immutable;
using CompendiumSite.Outputs;
using CompendiumSite.Outputs.Single;
using CompendiumSite.Pages;
using CompendiumSite.Render;

namespace CompendiumSite.Preview;

/// <summary>
/// The whole output of a planned site, of which nothing is made before somebody asks for it. Every path gives the bytes that a build would write:
/// both take them from the same design.
/// </summary>
internal sealed class LivePages
{
    private readonly PlannedSite site;
    private readonly SiteDesign design;
    private readonly Renderers renderers;
    private readonly Dictionary<string, Page> pages;
    private readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> files, singles;
    private readonly Lazy<SingleFiles?> single;

    // What was asked for once is asked for again by the page itself, which looks whether it has changed.
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> rendered = new(StringComparer.Ordinal);

    public LivePages(PlannedSite site, SiteDesign design, Renderers renderers)
    {
        (this.site, this.design, this.renderers) = (site, design, renderers);
        pages = site.Pages.ToDictionary(page => page.SitePath, StringComparer.Ordinal);
        files = new(() => ByPath(design.Files(site).Select(file => file with { Bytes = file.Bytes.ToArray() })));
        single = new(() => design.SingleFilesOf(site));
        singles = new(() => ByPath(MakeSingles()));
    }

    /// <summary>Every path of the output, those of the editions in one file at the end. To know them all, the files that are no pages are made.</summary>
    public IEnumerable<string> Paths => pages.Keys.Concat(files.Value.Keys).Concat(SinglePaths);

    public ImmutableArray<Page> Pages => site.Pages;

    public Page? Page(string path) => pages.GetValueOrDefault(path);

    public ReadOnlyMemory<byte> Html(Page page) => rendered.GetOrAdd(page.SitePath, static (_, asked) => asked.Renderers.Render(asked.View), (View: design.ViewOf(page), Renderers: renderers));

    /// <summary>Whether the path is that of an edition in one file. They are put together from all the other files, so nothing of that is done before.</summary>
    public bool IsSingle(string path) => SinglePaths.Contains(path);

    /// <returns>Null where there is no such file. A page is one too.</returns>
    public ReadOnlyMemory<byte>? File(string path) =>
        pages.TryGetValue(path, out var page) ? Html(page)
        : IsSingle(path) ? singles.Value[path]
        : files.Value.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    private IEnumerable<string> SinglePaths => single.Value is null ? [] : site.Readers.Select(SingleFiles.PathOf);

    private IEnumerable<OutputFile> MakeSingles()
    {
        if (single.Value is not { } made) return [];
        Parallel.ForEach(site.Pages, page => made.Add(page.SitePath, Html(page).Span));
        foreach (var (path, bytes) in files.Value) made.Add(path, bytes.Span);
        return site.Readers.AsParallel().Select(made.Of);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> ByPath(IEnumerable<OutputFile> files) => files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
}
