using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Pages;

namespace CompendiumSite.Preview;

/// <summary>What the preview shows at one moment. A new one replaces it after every change.</summary>
/// <param name="Folder">The folder around the input; the places of messages are below it.</param>
/// <param name="Site">The last site without errors; null until there is one.</param>
/// <param name="Edition">Counts the sites: a page of an older one asks to be loaded again.</param>
/// <param name="Look">Counts the stylesheets, which change without a page being loaded again.</param>
/// <param name="Messages">What the last reading of the records found.</param>
internal sealed record LiveState(string Folder, LivePages? Site, int Edition, int Look, FrozenDictionary<string, ReadOnlyMemory<byte>> Assets, ImmutableArray<Message> Messages)
{
    public static LiveState Empty(string folder) => new(folder, null, 0, 0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    public ReadOnlyMemory<byte>? File(string path) => Assets.TryGetValue(path, out var asset) ? asset : Site?.File(path);

    public bool IsBroken => Messages.Any(message => message.Severity == Severity.Error);
}

/// <summary>A planned site that can be looked into by address. Nothing is rendered before somebody asks for it.</summary>
internal sealed class LivePages(PlannedSite site)
{
    private readonly Lazy<FrozenDictionary<string, ReadOnlyMemory<byte>>> files =
        new(() => SiteDesign.Compendium.Files(site).ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    private readonly FrozenDictionary<string, Page> pages = site.Pages.ToFrozenDictionary(page => page.SitePath, StringComparer.Ordinal);

    // What was asked for once is asked for again by the page itself, which looks whether it has changed.
    private readonly ConcurrentDictionary<string, (ReadOnlyMemory<byte> Html, bool IsShown)> rendered = new(StringComparer.Ordinal);

    public PlannedSite Site => site;

    public (ReadOnlyMemory<byte> Html, bool IsShown) Render(Page page, Func<Page, (ReadOnlyMemory<byte>, bool)> render) =>
        rendered.GetOrAdd(page.SitePath, _ => render(page));

    public Page? Page(string path) => pages.GetValueOrDefault(path);

    public ReadOnlyMemory<byte>? File(string path) => files.Value.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);
}
