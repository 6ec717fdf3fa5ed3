using CompendiumSite.Files;
using Xunit;

namespace CompendiumSite.Tests.Files;

public sealed class OutputRefusalTests : IDisposable
{
    private readonly TempFolder temp = new();

    public OutputRefusalTests() => temp.Write("input/site.yml", "title");

    public void Dispose() => temp.Dispose();

    private MachineTrouble Refused(string output = "output", string input = "input") =>
        Assert.Throws<MachineTrouble>(() => OutputFolder.Open(temp[output], temp[input]).Dispose());

    [Theory]
    [InlineData("input")]
    [InlineData("input/output")]
    [InlineData("input/../input/x")]
    [InlineData("")]
    [InlineData("link/output")]
    public void An_output_that_lies_in_the_input_or_around_it_is_refused(string output)
    {
        Directory.CreateSymbolicLink(temp["link"], temp["input"]);
        var before = temp.All();

        Assert.Equal("M201", Refused(output).Report.Code);
        Assert.Equal(before, temp.All());
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_is_no_part_of_it() =>
        OutputFolder.Open(temp["input-site"], temp["input"]).Dispose();

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused_and_left_alone()
    {
        temp.Write("output/thesis.doc", "years of work");

        var refused = Refused();

        Assert.Equal("M202", refused.Report.Code);
        Assert.Contains("empty the folder first", refused.Report.Body, StringComparison.Ordinal);
        Assert.Equal("years of work", temp.Read("output/thesis.doc"));
    }

    [Fact]
    public void A_repository_is_refused_even_where_a_site_was_built_before()
    {
        temp.Write("output/.compendium");
        temp.Write("output/.git/HEAD");

        Assert.Contains("Git repository", Refused().Report.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_the_output_is_refused()
    {
        temp.Write("output", "a file");

        Assert.Equal("M202", Refused().Report.Code);
        Assert.Equal("a file", temp.Read("output"));
    }

    [Fact]
    public void A_second_build_of_the_same_output_is_refused_while_the_first_one_runs()
    {
        using (OutputFolder.Open(temp["output"], temp["input"])) Assert.Equal("M203", Refused().Report.Code);
        OutputFolder.Open(temp["output"], temp["input"]).Dispose();

        Assert.Equal(["input"], temp.Entries());
    }

    [Fact]
    public void Builds_of_different_outputs_do_not_hinder_each_other()
    {
        using var first = OutputFolder.Open(temp["one"], temp["input"]);
        using var second = OutputFolder.Open(temp["two"], temp["input"]);
    }

    [Fact]
    public void A_place_that_the_build_needs_but_somebody_else_uses_is_refused()
    {
        temp.Write(".output.new/precious.txt", "x");

        Assert.Equal("M202", Refused().Report.Code);
        Assert.Equal("x", temp.Read(".output.new/precious.txt"));
    }

    [Theory]
    [InlineData(28, "M204", "The disk is full")]
    [InlineData(122, "M204", "The disk is full")]
    [InlineData(30, "M205", "may not be written")]
    [InlineData(16, "M206", "root of a disk")]
    [InlineData(5, "M206", "cannot be written")]
    public void What_the_system_says_becomes_a_message_that_helps(int error, string code, string words)
    {
        var message = MachineTrouble.From(new IOException("said the system.", error), "output").Report;

        Assert.Equal(code, message.Code);
        Assert.Contains(words, message.Body, StringComparison.Ordinal);
        Assert.EndsWith("The site that was there before is untouched.", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_permissions_become_a_message_that_helps() =>
        Assert.Equal("M205", MachineTrouble.From(new UnauthorizedAccessException("Access denied."), "output").Report.Code);
}
