using CompendiumSite.Files;
using Xunit;

namespace CompendiumSite.Tests.Files;

public sealed class InputFolderTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    private InputFiles Read() => InputFolder.Read(temp["input"]);

    [Fact]
    public void Files_come_in_the_order_of_their_paths_whatever_the_disk_says()
    {
        foreach (var path in (string[])["input/b/a.yml", "input/a.yml", "input/a/z.yml", "input/a-b/c.yml", "input/B/a.yml"]) temp.Write(path);

        Assert.Equal(["input/B/a.yml", "input/a-b/c.yml", "input/a.yml", "input/a/z.yml", "input/b/a.yml"], Read().Files.Select(file => file.Path));
    }

    [Fact]
    public void Paths_begin_with_the_name_of_the_folder_however_it_is_named()
    {
        temp.Write("records/site.yml", "x");

        Assert.Equal("records/site.yml", Assert.Single(InputFolder.Read(temp["records/"]).Files).Path);
        Assert.Equal("records/site.yml", Assert.Single(InputFolder.Read(temp["records/../records"]).Files).Path);
    }

    [Fact]
    public void What_editors_and_systems_leave_behind_is_not_read()
    {
        foreach (var path in (string[])["input/.DS_Store", "input/.git/x", "input/a/.x.yml.swp", "input/a/x.yml~", "input/a/x.yml"]) temp.Write(path);

        Assert.Equal("input/a/x.yml", Assert.Single(Read().Files).Path);
    }

    [Fact]
    public void Bytes_are_handed_over_as_they_are()
    {
        temp.Write("input/a.yml");
        File.WriteAllBytes(temp["input/a.yml"], [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0xFF]);

        Assert.Equal((byte[])[0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0xFF], Assert.Single(Read().Files).Bytes.ToArray());
    }

    [Fact]
    public void A_missing_folder_is_a_message()
    {
        var message = Assert.Single(Read().Messages);

        Assert.Equal("M101", message.Code);
        Assert.Contains("--input", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_a_message_and_no_endless_walk()
    {
        temp.Write("input/a/x.yml");
        Directory.CreateSymbolicLink(temp["input/a/again"], temp["input"]);

        var read = Read();

        Assert.Equal("input/a/again: error M102", Assert.Single(read.Messages).ToString()[..25]);
        Assert.Single(read.Files);
    }

    [Fact]
    public void A_link_to_a_file_elsewhere_is_refused_so_that_nothing_from_outside_is_published()
    {
        temp.Write("secret.txt", "id: secret");
        temp.Write("input/a/x.yml");
        File.CreateSymbolicLink(temp["input/a/secret.yml"], temp["secret.txt"]);

        var read = Read();

        Assert.Equal("M102", Assert.Single(read.Messages).Code);
        Assert.Equal("input/a/x.yml", Assert.Single(read.Files).Path);
    }

    [Fact]
    public void A_file_that_nobody_may_read_is_a_message_with_its_path()
    {
        // Root may read everything, so there the file that vanishes stands for it.
        temp.Write("input/a/x.yml");
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        File.SetUnixFileMode(temp["input/a/x.yml"], UnixFileMode.None);

        Assert.StartsWith("input/a/x.yml: error M103: The file cannot be read", Assert.Single(Read().Messages).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_is_far_too_large_only_the_beginning_is_read()
    {
        temp.Write("input/a/x.yml");
        using (var file = File.OpenWrite(temp["input/a/x.yml"])) file.SetLength(3L << 30);

        Assert.Equal(1024 * 1024 + 1, Assert.Single(Read().Files).Bytes.Length);
    }
}
