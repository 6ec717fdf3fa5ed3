using System.Collections.Immutable;
using CompendiumSite.Check;
using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Outputs.Single;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Render;
using CompendiumSite.Verify;

namespace CompendiumSite;

/// <param name="Settings">Settings of site.yml that the command line replaces.</param>
internal sealed record BuildRequest(string Input, string Output, ImmutableArray<(string Key, string Value)> Settings)
{
    public SiteDesign Design { get; init; } = SiteDesign.Compendium;
}

/// <summary>A site that could be written.</summary>
/// <param name="InputHash">Says from which input it was made.</param>
internal sealed record PlannedSite(Compendium Compendium, ImmutableArray<Reader> Readers, ImmutableArray<Page> Pages, string InputHash)
{
    /// <summary>The addresses that were published and must not be lost.</summary>
    public ImmutableArray<PromisedPage> Promised { get; init; } = [];

    public int Records => Compendium.Content.All.Count();
}

/// <param name="Site">Null when there is an error: then nothing may be made of the input.</param>
internal sealed record PlanResult(PlannedSite? Site, ImmutableArray<Message> Messages)
{
    public PlanMemory Memory { get; init; } = PlanMemory.None;
}

/// <summary>
/// What one plan leaves to the next of a site that changes: the records of files that stay as they are, and the readers, which remember
/// what they made of the texts of those. Nothing in it depends on more than one record.
/// </summary>
internal sealed record PlanMemory(ParseResult Parsed, ImmutableArray<Reader> Readers)
{
    public static readonly PlanMemory None = new(ParseResult.Nothing, []);
}

/// <summary>What was read, and what else is asked of the files. Their bytes are let go.</summary>
/// <param name="Troubles">What could not be read.</param>
internal sealed record ParsedInput(ParseResult Parsed, ImmutableArray<Message> Troubles, ImmutableArray<string> Paths, ImmutableArray<PromisedPage> Promised, string Hash);

/// <param name="Written">Null when nothing was written because of errors.</param>
internal sealed record BuildResult(PlannedSite? Site, ImmutableArray<Message> Messages, OutputCounts? Written);

/// <summary>
/// READ THIS FIRST. The whole build in the order in which it runs:
/// read, parse, check, link, (any error: stop), plan, render, verify, write. Every stage hands an immutable value to the next.
/// </summary>
internal static class SitePipeline
{
    public static async Task<BuildResult> BuildAsync(BuildRequest request, Stages stages)
    {
        using var output = OutputFolder.Open(request.Output, request.Input);
        // What is left for another plan is let go here: this build has no next one.
        var (planned, messages) = Plan(request, stages);
        if (planned is not { } site) return new(null, messages, null);

        // Pages go to the new site as soon as they are rendered, so that no more than one page per worker is ever held.
        var (rendered, verifier) = (0, new SiteVerifier(site.Compendium.Content.Settings.Host, site.Compendium.Content.Settings.LinkRoot));
        var single = request.Design.SingleFilesOf(site);
        void Write(string path, ReadOnlyMemory<byte> bytes)
        {
            output.Write(path, bytes.Span);
            verifier.Add(path, bytes.Span);
            single?.Add(path, bytes.Span);
        }
        // Nobody waits for the other files before all pages are there, so they are made beside them.
        var making = Task.Run(() => WriteAll(request.Design.Files(site), Write));
        var rendering = RenderAsync(site.Pages, request.Design, (path, bytes) => { Write(path, bytes); Interlocked.Increment(ref rendered); });
        var files = await stages.RunAsync("render", async () => { await Task.WhenAll(rendering, making); return await making; }, made => $"{Count.Of(rendered, "page")}, beside them {Count.Of(made, "file")}");
        if (single is not null)
            files += await stages.RunAsync("single", () => WriteSinglesAsync(single, site, (path, bytes) => { output.Write(path, bytes.Span); verifier.AddSingle(path, bytes.Span); }), made => Count.Of(made, "file"));
        Demand(rendered == site.Pages.Length, $"{site.Pages.Length} pages were planned, but {rendered} rendered");

        // The old site stays where a link of the new one leads nowhere.
        var faults = stages.Run("verify", () => Verify(verifier, site), found => Count.Findings(found));
        if (!faults.IsEmpty) return new(null, [.. messages, .. faults], null);
        var written = stages.Run("write", output.Finish, counts => $"{Count.Of(counts.Written, "file")} written, {counts.Unchanged} unchanged, {counts.Deleted} deleted");

        Demand(written.Files == rendered + files, $"{rendered + files} files were made, but {written.Files} are in the output");
        return new(site, messages, written);
    }

    internal static ImmutableArray<Message> Verify(SiteVerifier verifier, PlannedSite site) =>
        [.. verifier.Verify(language => site.Readers.Where(reader => reader.Language == language).SelectMany(reader => reader.Recorded())), .. AddressBook.Missing(site.Promised, verifier.Published(), site.Compendium.Content.Settings.Editions)];

    /// <summary>All pages as the verifier reads them, without writing any.</summary>
    public static async Task<(PlanResult Plan, SiteVerifier Verifier)> RenderInMemoryAsync(BuildRequest request, Stages stages)
    {
        var plan = Plan(request, stages);
        var verifier = new SiteVerifier(plan.Site?.Compendium.Content.Settings.Host ?? "", plan.Site?.Compendium.Content.Settings.LinkRoot ?? "");
        if (plan.Site is not { } site) return (plan, verifier);
        await RenderAsync(site.Pages, request.Design, (path, bytes) => verifier.Add(path, bytes.Span));
        foreach (var file in request.Design.Files(site)) verifier.Add(file.Path, file.Bytes.Span);
        return (plan, verifier);
    }

    /// <summary>The build up to the point where something would be rendered: all that a check needs, and what the preview starts from.</summary>
    /// <param name="memory">Of an earlier plan of the same site. The result is the same without it, only later. Null where there is no next plan.</param>
    public static PlanResult Plan(BuildRequest request, Stages stages, PlanMemory? memory = null)
    {
        var input = stages.Run("read", () => InputFolder.Read(request.Input), read => Count.Of(read.Files.Length, "file"));
        return Plan(input, request, stages, memory);
    }

    /// <summary>The same for files that are in memory already.</summary>
    public static PlanResult Plan(InputFiles input, BuildRequest request, Stages stages, PlanMemory? memory) =>
        Plan(Parse(input, request, stages, memory?.Parsed), request, stages, memory ?? PlanMemory.None);

    private static ParsedInput Parse(InputFiles input, BuildRequest request, Stages stages, ParseResult? before)
    {
        var hash = Task.Run(() => Fingerprint.OfInput(input.Files));
        var parsed = stages.Run("parse", () => ContentParser.Parse(input.Files, request.Settings, before), read => Count.Of(read.Content?.All.Count() ?? 0, "record"));
        var promised = input.Files.FirstOrDefault(file => file.Path.Count(c => c == '/') == 1 && file.Path.EndsWith("/" + AddressBook.FileName, StringComparison.Ordinal));
        return new(parsed, input.Messages, [.. input.Files.Select(file => file.Path)], AddressBook.Read(promised), hash.Result);
    }

    private static PlanResult Plan(ParsedInput input, BuildRequest request, Stages stages, PlanMemory memory)
    {
        var parsed = input.Parsed;
        var messages = stages.Run("check", () => CheckAll(input), found => Count.Findings(found));
        memory = memory with { Parsed = parsed };
        if (parsed.Content is not { } content || messages.Any(message => message.Severity == Severity.Error)) return new(null, messages) { Memory = memory };

        var compendium = stages.Run("link", () => Linker.Link(content, memory.Readers.FirstOrDefault()?.Site), linked => Count.Of(linked.Uses.Count(), "citation"));
        // Pages ask for the same comparison, so what it says is found while they are planned.
        var outdated = Task.Run(() => OutdatedTranslations.Of(compendium));
        var site = stages.Run("plan", () => PlanPages(compendium, input, request.Design, memory), planned => Count.Of(planned.Pages.Length, "page"));
        DemandThatNothingIsLost(input, site, request.Design);
        var inTheWay = OldAddresses.Taken(compendium, site.Pages);
        if (!inTheWay.IsEmpty) return new(null, [.. messages, .. inTheWay]) { Memory = memory };
        var all = new MessageBag();
        all.AddRange(messages);
        all.AddRange(outdated.Result);
        return new(site, all.ToSorted()) { Memory = memory with { Readers = site.Readers } };
    }

    private static ImmutableArray<Message> CheckAll(ParsedInput input)
    {
        var bag = new MessageBag();
        bag.AddRange(input.Troubles);
        // Without an input folder the parser could only repeat that everything is missing.
        if (input.Paths.IsEmpty && !input.Troubles.IsEmpty) return bag.ToSorted();
        bag.AddRange(input.Parsed.Messages);
        if (input.Parsed.Content is { } content) bag.AddRange(Checks.Run(content with { Unread = [.. content.Unread, .. input.Troubles.Select(message => message.At.File)] }));
        return bag.ToSorted();
    }

    private static int WriteAll(IEnumerable<OutputFile> files, Action<string, ReadOnlyMemory<byte>> write)
    {
        var count = 0;
        foreach (var file in files)
        {
            write(file.Path, file.Bytes);
            count++;
        }
        return count;
    }

    private static async Task<int> WriteSinglesAsync(SingleFiles single, PlannedSite site, Action<string, ReadOnlyMemory<byte>> write)
    {
        await Task.WhenAll(site.Readers.Select(read => Task.Run(() =>
        {
            var file = single.Of(read);
            write(file.Path, file.Bytes);
        })));
        return site.Readers.Length;
    }

    private static PlannedSite PlanPages(Compendium compendium, ParsedInput input, SiteDesign design, PlanMemory memory)
    {
        var readers = EditionReaders.For(compendium, memory.Readers);
        return new(compendium, readers, design.Plan(compendium, readers), input.Hash) { Promised = input.Promised };
    }

    private static Task RenderAsync(ImmutableArray<Page> pages, SiteDesign design, Action<string, ReadOnlyMemory<byte>> write)
    {
        var next = -1;
        return Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() =>
        {
            var renderer = new PageRenderer();
            for (int i; (i = Interlocked.Increment(ref next)) < pages.Length;) write(pages[i].SitePath, RenderOne(pages[i], design, renderer));
        })));
    }

    private static ReadOnlyMemory<byte> RenderOne(Page page, SiteDesign design, PageRenderer renderer)
    {
        try
        {
            return renderer.Render(design.ViewOf(page));
        }
        catch (Exception bug)
        {
            throw new InvalidOperationException($"The page '{page.SitePath}' (kind '{page.Kind}') could not be rendered: {bug.Message}", bug);
        }
    }

    // Records read = placed: each has its page in every edition, or its place on one.
    private static void DemandThatNothingIsLost(ParsedInput input, PlannedSite site, SiteDesign design)
    {
        var files = input.Paths.Count(path => path.EndsWith(".yml", StringComparison.Ordinal)) - 1;
        Demand(site.Records == files, $"{files} records were read, but {site.Records} linked");
        var planned = site.Pages.Select(page => page.SitePath).ToHashSet(StringComparer.Ordinal);
        Demand(planned.Count == site.Pages.Length, "two pages have the same address");
        foreach (var record in site.Compendium.Content.All)
        {
            if (design.AddressOf(record, site.Compendium)?.Split('#')[0] is not { } address) continue;
            foreach (var edition in site.Compendium.Content.Settings.Editions)
                Demand(planned.Contains($"{edition.Path}/{address}"), $"the {record.Kind} '{record.Id}' has no page in the edition '{edition.Path}'");
        }
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException($"Something would be lost: {otherwise}.");
    }
}
