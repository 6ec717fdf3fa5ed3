using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Prose;
using CompendiumSite.Render;
using CompendiumSite.Search;

namespace CompendiumSite.Benchmarks;

/// <summary>The work of a build on the real records, piece by piece, when everything is compiled and warm.</summary>
public class HotPaths
{
    private ImmutableArray<SourceFile> files;
    private Compendium site = null!;
    private ImmutableArray<Reader> readers;
    private ImmutableArray<Page> pages;
    private ImmutableArray<string> prose;
    private ImmutableArray<string> chinese;
    private ImmutableArray<(string Path, byte[] Html)> written;
    private readonly PageRenderer renderer = new();

    // The same process with few rounds: a run takes a minute, and the numbers tell tens of per cent apart, not single ones.
    public static void Run() => BenchmarkRunner.Run<HotPaths>(ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance)).AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
        .WithOptions(ConfigOptions.DisableOptimizationsValidator).WithArtifactsPath(Path.Combine(Repository.Find(), ".artifacts", "benchmark-hot")));

    [GlobalSetup]
    public void ReadInput()
    {
        files = InputFolder.Read(Path.Combine(Repository.Find(), "input")).Files;
        site = Linker.Link(ContentParser.Parse(files).Content!);
        readers = EditionReaders.For(site);
        pages = SiteDesign.Compendium.Plan(site, readers);
        var texts = site.Content.All.SelectMany(TextsOf.Named).SelectMany(named => named.Text.Versions).ToList();
        prose = [.. texts.Select(version => version.Value)];
        chinese = [.. texts.Where(version => version.Language == "zh").Select(version => version.Value)];
        written = [.. pages.Select(page => (page.SitePath, renderer.Render(SiteDesign.Compendium.ViewOf(page)).ToArray()))];
    }

    [Benchmark(Description = "parse: all records")]
    public ParseResult Parse() => ContentParser.Parse(files);

    [Benchmark(Description = "Markdown: all texts")]
    public int Markdown() => prose.Sum(text => ProseParser.Parse(text, Place.None).Blocks.Length);

    [Benchmark(Description = "conversion: all Chinese texts")]
    public int Convert()
    {
        var converter = EditionReaders.ConversionOf(site.Content.Settings.Editions.Single(edition => edition.Traditional), site);
        return chinese.Sum(text => converter.Convert(text).Length);
    }

    [Benchmark(Description = "render: all pages")]
    public int Render() => pages.Sum(page => renderer.Render(SiteDesign.Compendium.ViewOf(page)).Length);

    [Benchmark(Description = "search pieces: one edition")]
    public int SearchPieces() => SearchFiles.Write(readers[0], pages).Sum(file => file.Bytes.Length);

    [Benchmark(Description = "write: all pages, in memory")]
    public int Write()
    {
        var folder = Repository.OutputFolder();
        using (var output = OutputFolder.Open(folder, Path.Combine(Repository.Find(), "input")))
        {
            foreach (var (path, html) in written) output.Write(path, html);
            output.Finish();
        }
        Directory.Delete(folder, recursive: true);
        return written.Length;
    }
}
