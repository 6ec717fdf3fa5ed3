using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CompendiumSite.Benchmarks;

internal static class Repository
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CompendiumSite.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
    }

    /// <summary>The program as it is released: compiled ahead, so that a cold start does not compile. COMPENDIUM names one that is published already.</summary>
    public static string Publish(string repository)
    {
        if (Environment.GetEnvironmentVariable("COMPENDIUM") is { Length: > 0 } published) return published;
        var to = Path.Combine(repository, ".artifacts", "benchmark");
        var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(repository, "src/CompendiumSite"), "-c", "Release", "--use-current-runtime", "-o", to, "-v", "q", "--tl:off"]))!;
        publish.WaitForExit();
        if (publish.ExitCode != 0) throw new InvalidOperationException("The program could not be published.");
        return Path.Combine(to, RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "compendium.exe" : "compendium");
    }

    /// <summary>A folder in memory, so that creating files does not hide the program; a temporary folder where there is none.</summary>
    public static string OutputFolder() =>
        Directory.Exists("/dev/shm") ? Path.Combine("/dev/shm", $"compendium-{Environment.ProcessId}") : Directory.CreateTempSubdirectory("compendium-out-").FullName;
}
