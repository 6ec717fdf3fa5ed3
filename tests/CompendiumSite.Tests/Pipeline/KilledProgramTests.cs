using System.Diagnostics;
using CompendiumSite.Tests.Files;
using Xunit;

namespace CompendiumSite.Tests.Pipeline;

/// <summary>The built program, killed again and again while it replaces one site by another.</summary>
public sealed class KilledProgramTests : IDisposable
{
    private const int Kills = 100;
    private const string Proposal = "input/proposals/shorter-meetings.yml";

    private readonly TempFolder temp = new();

    public KilledProgramTests() => WholeSite.Write(temp);

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Whenever_it_is_killed_the_output_is_one_of_the_two_sites_whole()
    {
        var text = temp.Read(Proposal);
        var sites = new List<string>();
        foreach (var title in (string[])["Shorter meetings", "Briefer meetings"])
        {
            temp.Write(Proposal, text.Replace("Shorter meetings", title, StringComparison.Ordinal));
            using var build = Start();
            await build.WaitForExitAsync();
            Assert.Equal(0, build.ExitCode);
            sites.Add(Snapshot());
        }
        Assert.NotEqual(sites[0], sites[1]);

        // The moments are spread over the time that a build took; the seed makes a failure repeatable.
        var random = new Random(20261121);
        for (var kill = 0; kill < Kills; kill++)
        {
            temp.Write(Proposal, kill % 2 == 0 ? text : text.Replace("Shorter meetings", "Briefer meetings", StringComparison.Ordinal));
            using var build = Start();
            await Task.Delay(random.Next(20, 400));
            build.Kill();
            await build.WaitForExitAsync();

            Assert.Contains(Snapshot(), sites);
        }

        using var last = Start();
        await last.WaitForExitAsync();
        Assert.Equal(0, last.ExitCode);
        Assert.Equal(["input", "output"], temp.Entries());
    }

    private string Snapshot() => string.Join('\u0001', temp.All("output").SelectMany(file => (string[])[file.Key, file.Value]));

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compendium.dll")])
    {
        WorkingDirectory = temp.Path, RedirectStandardOutput = true, RedirectStandardError = true,
    })!;
}
