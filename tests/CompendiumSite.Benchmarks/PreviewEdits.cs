using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http;
using CompendiumSite.Files;
using CompendiumSite.Preview;
using CompendiumSite.Tests.Preview;

namespace CompendiumSite.Benchmarks;

/// <summary>The preview of a copy of the real site, edited again and again: how long until the page is there, and is all of it what a build would write?</summary>
internal static class PreviewEdits
{
    private static readonly Stages silent = new(static _ => { });

    /// <summary>Saves a proposal, one after the other, and asks the preview's server for its page.</summary>
    public static async Task RunAsync(string repository, int edits)
    {
        using var copy = new Copy(repository);
        var live = new LiveSite(new(copy.Input, "", []), null);
        live.ReloadAssets();
        live.Reload();
        await using var server = await LocalServer.StartAsync(0, "/", new PreviewAnswers(live).AnswerAsync);
        using var watcher = new InputWatcher(copy.Input);
        using var http = new HttpClient { BaseAddress = new(server.Address) };
        await http.GetStringAsync("en/index.html");

        var (random, files, times) = (new Random(1), Directory.GetFiles(Path.Combine(copy.Input, "proposals")), new Times());
        for (var edit = 0; edit < edits; edit++)
        {
            var file = files[random.Next(files.Length)];
            var text = File.ReadAllText(file);
            var saved = Stopwatch.GetTimestamp();
            File.WriteAllText(file, text.Insert(text.IndexOf(" the ", text.IndexOf("\ntext:", StringComparison.Ordinal), StringComparison.Ordinal), " indeed"));
            await watcher.NextAsync(CancellationToken.None);
            var noticed = Stopwatch.GetTimestamp();
            live.Reload(new(stage => times.Add("  " + stage.Name, stage.Time)));
            times.Add("planned, from the news of the save", Stopwatch.GetElapsedTime(noticed));
            var page = await http.GetStringAsync($"en/proposals/{Path.GetFileNameWithoutExtension(file)}.html");
            times.Add("page served, from the news of the save", Stopwatch.GetElapsedTime(noticed));
            times.Add("page served, from the save", Stopwatch.GetElapsedTime(saved));
            if (edit == 0) times.Print("first edit"); // without what a warm program has compiled
            if (!page.Contains(" indeed the ", StringComparison.Ordinal)) throw new InvalidOperationException($"The edit of {file} is not on its page.");
            var pages = live.State.Site!;
            Parallel.ForEach(pages.Pages, one => pages.Html(one));
            times.Add("every page up to date, from the news of the save", Stopwatch.GetElapsedTime(noticed));
            foreach (var path in pages.Paths) pages.File(path);
            times.Add("every file too (data, search, editions in one file)", Stopwatch.GetElapsedTime(noticed));
        }
        times.Print($"{edits} edits");
    }

    /// <summary>Makes random edits and compares every path of the preview with a build that knows nothing of what was before.</summary>
    public static void Compare(string repository, int edits, int seed)
    {
        var input = InputFolder.Read(Path.Combine(repository, "input"));
        var request = new BuildRequest("", "", []);
        var (random, renderers, memory, sites, paths) = (new RandomEdits(input.Files, seed), new Render.Renderers(), SitePipeline.Plan(input, request, silent, PlanMemory.None).Memory, 0, 0);
        for (var (edit, isBroken) = (1, false); edit <= edits; edit++)
        {
            var path = random.Next(isBroken);
            var (plan, scratch) = (Plan(memory), Plan(PlanMemory.None));
            (memory, isBroken) = (plan.Memory, plan.Site is null);
            if (!plan.Messages.SequenceEqual(scratch.Messages) || plan.Site is null != scratch.Site is null) throw new InvalidOperationException($"Edit {edit} of {path}: other messages.");
            if (plan.Site is null) continue;
            var (kept, anew) = (new LivePages(plan.Site, request.Design, renderers), new LivePages(scratch.Site!, request.Design, new()));
            foreach (var one in kept.Paths.Concat(anew.Paths).Distinct())
                if (kept.File(one) is not { } bytes || anew.File(one) is not { } expected || !bytes.Span.SequenceEqual(expected.Span)) throw new InvalidOperationException($"Edit {edit} of {path}: {one} is another file.");
            (sites, paths) = (sites + 1, paths + kept.Paths.Count());
        }
        Console.WriteLine($"{edits} random edits with seed {seed}: {sites} sites, {paths} files compared, all equal; {edits - sites} mistakes with the same messages.");

        PlanResult Plan(PlanMemory known) => SitePipeline.Plan(new(random.Files, []), request, silent, known);
    }

    private sealed class Copy : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("compendium-preview-").FullName;

        public Copy(string repository)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(repository, "input"), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(repository, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        public string Input => Path.Combine(folder, "input");

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }

    private sealed class Times
    {
        private readonly Dictionary<string, List<double>> all = [];

        public void Add(string what, TimeSpan time)
        {
            if (!all.TryGetValue(what, out var times)) all[what] = times = [];
            times.Add(time.TotalMilliseconds);
        }

        public void Print(string title)
        {
            Console.WriteLine($"{title}, ms: median, from - to");
            foreach (var (what, times) in all)
            {
                ImmutableArray<double> sorted = [.. times.Order()];
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {sorted[sorted.Length / 2],7:0.0}, {sorted[0]:0.0} - {sorted[^1]:0.0}"));
            }
        }
    }
}
