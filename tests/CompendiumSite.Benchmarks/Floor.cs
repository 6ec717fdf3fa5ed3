using System.Diagnostics;
using System.Globalization;

namespace CompendiumSite.Benchmarks;

/// <summary>What no generator in C# can be faster than: the same bytes, ready in memory, written into the same number of files.</summary>
internal static class Floor
{
    public static void Run(string repository, string input, int runs)
    {
        var program = Repository.Publish(repository);
        var (built, target) = (Repository.OutputFolder(), Repository.OutputFolder() + "-floor");
        try
        {
            using (var build = Process.Start(new ProcessStartInfo(program, ["-i", input, "-o", built]) { RedirectStandardOutput = true })!)
            {
                build.StandardOutput.ReadToEnd();
                build.WaitForExit();
            }
            var files = Directory.GetFiles(built, "*", SearchOption.AllDirectories).Select(file => (Path: Path.GetRelativePath(built, file), Bytes: File.ReadAllBytes(file))).ToList();
            var times = Enumerable.Range(0, runs).Select(_ => Write(files, target)).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{files.Count} files, {files.Sum(file => (long)file.Bytes.Length) / 1048576.0:0.0} MB: median {times[runs / 2]:0.000} s, from {times[0]:0.000} to {times[^1]:0.000}, {runs} runs"));
        }
        finally
        {
            foreach (var folder in new[] { built, target }.Where(Directory.Exists)) Directory.Delete(folder, recursive: true);
        }
    }

    private static double Write(List<(string Path, byte[] Bytes)> files, string target)
    {
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        var clock = Stopwatch.StartNew();
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(target, file.Path))!).Distinct()) Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file => File.WriteAllBytes(Path.Combine(target, file.Path), file.Bytes));
        return clock.Elapsed.TotalSeconds;
    }
}
