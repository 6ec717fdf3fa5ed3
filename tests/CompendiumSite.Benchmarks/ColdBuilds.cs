using System.Diagnostics;
using System.Globalization;

namespace CompendiumSite.Benchmarks;

/// <summary>Whole builds by the published program, each into an empty folder: what a person waits for.</summary>
internal static class ColdBuilds
{
    private readonly record struct Measured(double Wall, double Processor, double Megabytes, string Stages);

    public static void Run(string repository, string input, int runs)
    {
        var program = Repository.Publish(repository);
        Build(program, input); // the first run reads files that are not in the cache of the disk
        var measured = Enumerable.Range(0, runs).Select(_ => Build(program, input)).ToList();
        Print("wall clock, s", measured.Select(m => m.Wall));
        Print("processor, s", measured.Select(m => m.Processor));
        Print("peak memory, MB", measured.Select(m => m.Megabytes));
        Console.WriteLine(measured[^1].Stages);
    }

    private static Measured Build(string program, string input)
    {
        var output = Repository.OutputFolder();
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        try
        {
            var clock = Stopwatch.StartNew();
            using var build = Process.Start(new ProcessStartInfo(program, ["-i", input, "-o", output]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (peak, processor) = (0L, TimeSpan.Zero);
            // The kernel forgets both with the process, so they are read while it runs: at most five milliseconds are missed.
            var watching = Task.Run(async () =>
            {
                while (!build.HasExited)
                {
                    try
                    {
                        build.Refresh();
                        (peak, processor) = (Math.Max(peak, build.PeakWorkingSet64), build.TotalProcessorTime);
                    }
                    catch (InvalidOperationException)
                    {
                        return;
                    }
                    await Task.Delay(5);
                }
            });
            var errors = build.StandardError.ReadToEndAsync();
            var stages = build.StandardOutput.ReadToEnd();
            build.WaitForExit();
            var wall = clock.Elapsed.TotalSeconds;
            watching.Wait();
            if (build.ExitCode != 0) throw new InvalidOperationException($"The build ended with {build.ExitCode}:\n{stages}\n{errors.Result}");
            return new(wall, processor.TotalSeconds, peak / 1048576.0, stages);
        }
        finally
        {
            if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        }
    }

    private static void Print(string what, IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-16} median {sorted[sorted.Count / 2]:0.00}, from {sorted[0]:0.00} to {sorted[^1]:0.00}, {sorted.Count} runs"));
    }
}
