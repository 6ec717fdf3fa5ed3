using System.Text;
using CompendiumSite.Files;
using Xunit;

namespace CompendiumSite.Tests.Files;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder temp = new();

    public OutputFolderTests() => temp.Write("input/site.yml");

    public void Dispose() => temp.Dispose();

    private OutputFolder Open(string output = "output") => OutputFolder.Open(temp[output], temp["input"]);

    private OutputCounts Build(params (string Path, string Text)[] files)
    {
        using var output = Open();
        foreach (var (path, text) in files) output.Write(path, Encoding.UTF8.GetBytes(text));
        return output.Finish();
    }

    private IEnumerable<string> Site() => temp.All("output").Where(file => file.Key[0] != '.').Select(file => $"{file.Key}={file.Value}");

    [Fact]
    public void The_first_build_writes_everything()
    {
        Assert.Equal(new OutputCounts(2, 0, 0), Build(("index.html", "1"), ("en/a/index.html", "2")));

        Assert.Equal(["en/a/index.html=2", "index.html=1"], Site());
        Assert.Equal(["input", "output"], temp.Entries());
    }

    [Fact]
    public void A_build_of_the_same_touches_nothing()
    {
        Build(("index.html", "1"), ("en/a.html", "2"));
        var past = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in (string[])["output", "output/en"]) Directory.SetLastWriteTimeUtc(temp[path], past);

        Assert.Equal(new OutputCounts(0, 2, 0), Build(("index.html", "1"), ("en/a.html", "2")));
        foreach (var path in (string[])["output", "output/en"]) Assert.Equal(past, Directory.GetLastWriteTimeUtc(temp[path]));
    }

    [Fact]
    public void Only_what_changed_is_written_and_what_is_stale_disappears()
    {
        Build(("same.html", "1"), ("changed.html", "2"), ("old/gone.html", "3"));
        var past = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in (string[])["output/same.html", "output/changed.html"]) File.SetLastWriteTimeUtc(temp[path], past);

        Assert.Equal(new OutputCounts(2, 1, 1), Build(("same.html", "1"), ("changed.html", "two"), ("new.html", "4")));
        Assert.Equal(["changed.html=two", "new.html=4", "same.html=1"], Site());
        Assert.Equal(past, File.GetLastWriteTimeUtc(temp["output/same.html"]));
        Assert.NotEqual(past, File.GetLastWriteTimeUtc(temp["output/changed.html"]));
        Assert.False(Directory.Exists(temp["output/old"]));
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes_has_changed()
    {
        Build(("a.html", "abc"));

        Assert.Equal(1, Build(("a.html", "abd")).Written);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        Build(("a", "1"), ("b/c", "2"));
        Build(("a/x", "1"), ("b", "2"));

        Assert.Equal(["a/x=1", "b=2"], Site());
    }

    [Fact]
    public void Emptying_a_site_needs_no_file_to_be_written()
    {
        Build(("a.html", "1"), ("b.html", "2"));

        Assert.Equal(new OutputCounts(0, 1, 1), Build(("a.html", "1")));
        Assert.Equal(["a.html=1"], Site());
    }

    [Fact]
    public void The_file_that_keeps_the_folder_in_the_repository_stays()
    {
        temp.Write("output/.gitkeep", "kept");
        Build(("a.html", "1"));
        Build(("a.html", "2"));

        Assert.Equal("kept", temp.Read("output/.gitkeep"));
        Assert.Equal(["a.html=2"], Site());
    }

    [Fact]
    public void A_build_that_is_given_up_leaves_the_old_site_and_nothing_beside_it()
    {
        Build(("a.html", "old"));
        using (var output = Open()) output.Write("a.html", "new"u8);

        Assert.Equal(["a.html=old"], Site());
        Assert.Equal(["input", "output"], temp.Entries());
    }

    [Fact]
    public void An_output_behind_a_link_is_replaced_where_it_really_is()
    {
        Directory.CreateDirectory(temp["elsewhere/site"]);
        Directory.CreateSymbolicLink(temp["output"], temp["elsewhere/site"]);
        Build(("a.html", "1"));
        Build(("a.html", "2"));

        Assert.NotNull(new DirectoryInfo(temp["output"]).LinkTarget);
        Assert.Equal("2", temp.Read("elsewhere/site/a.html"));
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("a//b.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a\\b.html")]
    [InlineData("c:a.html")]
    [InlineData("a/\u0000.html")]
    public void Nothing_is_written_outside_the_output(string path)
    {
        using var output = Open();

        Assert.Throws<InvalidOperationException>(() => output.Write(path, "x"u8));
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("A.HTML")] // one file on Windows and macOS
    public void Two_files_at_one_address_are_refused(string again)
    {
        using var output = Open();
        output.Write("a.html", "1"u8);

        Assert.Throws<InvalidOperationException>(() => output.Write(again, "2"u8));
    }
}
