using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Pipeline;

/// <summary>One input, one SHA-256: whatever the machine speaks, wherever it stands, however its disk sorts.</summary>
public sealed class SameBytesTests
{
    private static readonly string expected = HashOf(MemorySite.Build(MemorySite.Whole.Files));

    public static TheoryData<string> Cultures => ["tr-TR", "zh-CN", "de-DE", "ar-SA", "en-US"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Whatever_the_language_of_the_machine(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, HashOf(MemorySite.Build(MemorySite.Whole.Files)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_the_order_of_the_disk(int seed)
    {
        var shuffled = MemorySite.Whole.Files.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(expected, HashOf(MemorySite.Build([.. shuffled], verified: false)));
    }

    [Fact]
    public void Whatever_ends_a_line()
    {
        ImmutableArray<SourceFile> windows = [.. MemorySite.Whole.Files.Select(OfWindows)];

        Assert.Equal(expected, HashOf(MemorySite.Build(windows)));
    }

    [Fact]
    public void The_tenth_time_as_the_first()
    {
        for (var time = 2; time < 10; time++) MemorySite.Build(MemorySite.Whole.Files);

        Assert.Equal(expected, HashOf(MemorySite.Build(MemorySite.Whole.Files)));
    }

    [Fact]
    public async Task On_a_disk_with_every_processor_as_in_memory_with_one()
    {
        using var temp = new TempFolder();
        WholeSite.Write(temp);
        await SitePipeline.BuildAsync(new(temp["input"], temp["output"], []), new(static _ => { }));

        Assert.Equal(expected, HashOf(temp["output"]));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kathmandu")]
    public async Task Wherever_the_machine_stands(string zone)
    {
        using var temp = new TempFolder();
        WholeSite.Write(temp);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compendium.dll")]) { WorkingDirectory = temp.Path, RedirectStandardOutput = true };
        start.Environment["TZ"] = zone;
        using var build = Process.Start(start)!;
        await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();

        Assert.Equal((0, expected), (build.ExitCode, HashOf(temp["output"])));
    }

    /// <summary>All at once, since a build of all records takes its time: one processor, another language, another order and other ends of lines here; a program in another time zone there.</summary>
    [Fact]
    public async Task The_whole_compendium_is_the_same_however_and_wherever_it_is_built()
    {
        using var temp = new TempFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compendium.dll"), "--input", RealInput.Folder, "--output", temp["output"]]) { WorkingDirectory = temp.Path, RedirectStandardOutput = true };
        start.Environment["TZ"] = "Asia/Kathmandu";
        using var build = Process.Start(start)!;
        var said = build.StandardOutput.ReadToEndAsync();
        var shuffled = RealInput.Files.Select(OfWindows).ToArray();
        new Random(1).Shuffle(shuffled);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
            var inMemory = MemorySite.Build([.. shuffled], verified: false);
            await said;
            await build.WaitForExitAsync();

            Assert.Equal(0, build.ExitCode);
            Assert.Equal(HashOf(inMemory), HashOf(temp["output"]));
            foreach (var single in inMemory.Site!.Readers.Select(inMemory.Single!.Of)) Assert.Equal(File.ReadAllBytes(temp[$"output/{single.Path}"]), single.Bytes.ToArray());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static SourceFile OfWindows(SourceFile file) => file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("\n", "\r\n", StringComparison.Ordinal)) };

    private static string HashOf(string folder) => HashOf(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(path))).Where(file => file.Item1 != ".compendium" && !file.Item1.StartsWith("compendium-", StringComparison.Ordinal)));

    private static string HashOf(MemorySite site)
    {
        Assert.True(site.IsBuilt);
        return HashOf(site.Files.Select(file => (file.Key, file.Value)));
    }

    private static string HashOf(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes.Span);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
