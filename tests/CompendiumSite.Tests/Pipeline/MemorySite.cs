using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Outputs.Single;
using CompendiumSite.Render;
using CompendiumSite.Verify;
using CompendiumSite.Tests.Sites;

namespace CompendiumSite.Tests.Pipeline;

/// <summary>A whole build without a disk: files in; messages, or every file of the site and what the verifier says of them, out.</summary>
/// <param name="Files">Empty where an error stopped the build.</param>
/// <param name="Faults">What the verifier found in the finished site.</param>
internal sealed record MemorySite(ImmutableArray<Message> Messages, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Message> Faults)
{
    /// <summary>Null where an error stopped the build.</summary>
    public PlannedSite? Site { get; init; }

    /// <summary>What puts the editions in one file together; null where an error stopped the build.</summary>
    public SingleFiles? Single { get; init; }

    public SiteSettings? Settings => Site?.Compendium.Content.Settings;

    public bool IsBuilt => !Files.IsEmpty;

    public string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Files[path].Span);

    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The small site with what it lacks for a whole build: see <see cref="WholeSite"/>.</summary>
    public static TestSite Whole { get; } = WholeSite.Narratives.Aggregate(WholeSite.Left.Aggregate(TestSite.Small, (site, path) => site.Without(path)), (site, file) => site.With(file.Path, file.Text));

    public static PlanResult Plan(ImmutableArray<SourceFile> input) => SitePipeline.Plan(new(input, []), new BuildRequest("", "", []), new(static _ => { }), PlanMemory.None);

    /// <param name="verified">False where the bytes are all that a test asks for.</param>
    public static MemorySite Build(ImmutableArray<SourceFile> input, bool verified = true)
    {
        var (site, messages) = Plan(input);
        if (site is null) return new(messages, Empty, []);

        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var renderer = new PageRenderer();
        foreach (var page in site.Pages) files.Add(page.SitePath, renderer.Render(SiteDesign.Compendium.ViewOf(page)).ToArray());
        foreach (var file in SiteDesign.Compendium.Files(site)) files.Add(file.Path, file.Bytes.ToArray());
        var single = SiteDesign.Compendium.SingleFilesOf(site)!;
        foreach (var (path, bytes) in files) single.Add(path, bytes.Span);
        var faults = verified ? SitePipeline.Verify(Read(files, site.Compendium.Content.Settings), site) : [];
        return new(messages, files.ToImmutable(), faults) { Site = site, Single = single };
    }

    public static ImmutableArray<Message> Verify(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, SiteSettings settings) => Read(files, settings).Verify();

    /// <summary>What the verifier says of the editions in one file, each as it is or changed.</summary>
    public ImmutableArray<Message> VerifySingle(Func<string, string> change)
    {
        var verifier = new SiteVerifier(Settings!.Host, Settings.LinkRoot);
        foreach (var (path, bytes) in Files) verifier.Add(path, bytes.Span);
        foreach (var file in Site!.Readers.Select(Single!.Of)) verifier.AddSingle(file.Path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes.Span))));
        return verifier.Verify();
    }

    private static SiteVerifier Read(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, SiteSettings settings)
    {
        var verifier = new SiteVerifier(settings.Host, settings.LinkRoot);
        foreach (var (path, bytes) in files) verifier.Add(path, bytes.Span);
        // Pages lead to the editions in one file, which most tests do without.
        foreach (var edition in settings.Editions) verifier.AddSingle($"compendium-{edition.Path}.html", []);
        return verifier;
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Empty => ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty;
}
