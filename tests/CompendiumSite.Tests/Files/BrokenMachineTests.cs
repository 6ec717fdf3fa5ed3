using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using Xunit;

namespace CompendiumSite.Tests.Files;

/// <summary>A disk that is full, may not be written, or changes while it is read: the old site stays whole, and the message says what to do.</summary>
public sealed class BrokenMachineTests
{
    private const int Pages = 60;

    private static readonly ImmutableArray<string> paths = [.. Enumerable.Range(0, Pages).Select(i => i == 0 ? "index.html" : $"en/{i % 7}/page-{i}.html")];

    private static string Text(string version, int page) => $"{version} {page} {new string('x', 3_000)}";

    private static void Build(SmallDisk disk, string version)
    {
        disk.Temp.Write("input/site.yml");
        using var output = OutputFolder.Open(disk.Output, disk.Temp["input"]);
        // A third stays as it was, so that the new site takes it over.
        foreach (var (page, path) in paths.Index()) output.Write(path, Encoding.UTF8.GetBytes(Text(page % 3 == 0 ? "always" : version, page)));
        output.Finish();
    }

    private static void AssertWhole(SmallDisk disk, string version)
    {
        var files = disk.Temp.All("disk/output");
        Assert.Equal(paths.Append(".compendium").Order(StringComparer.Ordinal), files.Keys);
        Assert.All(paths.Index(), page => Assert.Equal(Text(page.Index % 3 == 0 ? "always" : version, page.Index), files[page.Item]));
        Assert.Equal([disk.Output], Directory.EnumerateFileSystemEntries(disk.Temp["disk"]));
    }

    [SmallDiskFact]
    public void Wherever_the_room_ends_the_old_site_stays_and_with_more_room_the_new_one_comes()
    {
        using var disk = new SmallDisk("size=64m");
        Build(disk, "old");
        var full = 0;
        // A page of 4 KB more at each step; and as many names.
        foreach (var room in Enumerable.Range(0, 26).Select(step => $"size={(Pages + 2 * step) * 4 + 8}k").Concat(Enumerable.Range(0, 26).Select(step => $"size=64m,nr_inodes={Pages + 12 + 3 * step}")))
        {
            disk.Change(room);
            try
            {
                Build(disk, "new");
                AssertWhole(disk, "new");
                disk.Change("size=64m,nr_inodes=10000");
                Build(disk, "old");
            }
            catch (MachineTrouble trouble)
            {
                full++;
                Assert.Equal(Codes.DiskFull.Id, trouble.Report.Code);
                Assert.Contains("Make room", trouble.Report.Body, StringComparison.Ordinal);
            }
            AssertWhole(disk, "old");
        }
        Assert.InRange(full, 20, 51);
        disk.Change("size=64m,nr_inodes=10000");
        Build(disk, "new");
        AssertWhole(disk, "new");
    }

    [SmallDiskFact]
    public void A_disk_that_may_only_be_read_keeps_its_site()
    {
        using var disk = new SmallDisk("size=64m");
        Build(disk, "old");
        disk.Change("ro");

        var refused = Assert.Throws<MachineTrouble>(() => Build(disk, "new")).Report;

        Assert.Equal(Codes.OutputReadOnly.Id, refused.Code);
        Assert.Contains("Mend the permissions", refused.Body, StringComparison.Ordinal);
        AssertWhole(disk, "old");
    }

    [Fact]
    public void A_file_that_another_program_holds_is_a_message_with_its_path()
    {
        using var temp = new TempFolder();
        temp.Write("input/a/x.yml", "id: x");
        temp.Write("input/a/y.yml", "id: y");
        using var held = new FileStream(temp["input/a/x.yml"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var read = InputFolder.Read(temp["input"]);

        Assert.Equal(["input/a/y.yml"], read.Files.Select(file => file.Path));
        Assert.StartsWith("input/a/x.yml: error M103: The file cannot be read", Assert.Single(read.Messages).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_come_and_go_while_the_input_is_read_are_there_or_not_or_reported()
    {
        using var temp = new TempFolder();
        var names = Enumerable.Range(0, 50).Select(i => $"input/a/{i}.yml").ToList();
        foreach (var name in names) temp.Write(name, "id: x");
        using var ended = new CancellationTokenSource();
        var other = Task.Run(() =>
        {
            for (var i = 0; !ended.IsCancellationRequested; i++)
            {
                File.Delete(temp[names[i % 50]]);
                temp.Write(names[(i + 25) % 50], "id: x");
                if (i % 50 == 0 && Directory.Exists(temp["input/b"])) Directory.Delete(temp["input/b"], recursive: true);
                else if (i % 50 == 25) temp.Write("input/b/c/d.yml", "id: d");
            }
        });
        for (var time = 0; time < 100; time++)
        {
            var read = InputFolder.Read(temp["input"]);
            Assert.All(read.Messages, message => Assert.Equal("M103", message.Code));
            Assert.Empty(read.Files.Select(file => file.Path).Intersect(read.Messages.Select(message => message.At.File)));
        }
        await ended.CancelAsync();
        await other;
    }

    [Fact]
    public async Task Of_two_builds_at_once_one_is_refused_and_the_output_is_one_of_the_two_sites()
    {
        using var temp = new TempFolder();
        temp.Write("input/site.yml");
        void Write(string version)
        {
            using var output = OutputFolder.Open(temp["output"], temp["input"]);
            foreach (var (page, path) in paths.Index()) output.Write(path, Encoding.UTF8.GetBytes(Text(version, page)));
            output.Finish();
        }
        Write("first");
        for (var time = 0; time < 20; time++)
        {
            await Task.WhenAll(((string[])["one", "other"]).Select(version => Task.Run(() =>
            {
                try
                {
                    Write($"{version} {time}");
                }
                catch (MachineTrouble trouble)
                {
                    Assert.Equal(Codes.OutputInUse.Id, trouble.Report.Code);
                    Assert.Contains("Wait until", trouble.Report.Body, StringComparison.Ordinal);
                }
            })));
            string Site(string version) => string.Concat(paths.Index().Select(page => Text(version, page.Index)));
            Assert.Contains(string.Concat(paths.Select(path => temp.Read($"output/{path}"))), (string[])[Site($"one {time}"), Site($"other {time}")]);
        }
        Assert.Equal(["input", "output"], temp.Entries());
    }
}
