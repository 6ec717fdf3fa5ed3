using System.Text.Json;
using CompendiumSite.Commands;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class CompareVerbTests : IDisposable
{
    private const string Proposal = "input/proposals/shorter-meetings.yml";

    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    private async Task Build(string output) => Assert.Equal(ExitCode.Done, (await program.Type("-o", output)).Code);

    private async Task<(int Code, string Out, string Error)> CompareAfter(Action edit, params string[] options)
    {
        await Build("before");
        edit();
        await Build("after");
        return await program.Type(["compare", "before", "after", .. options]);
    }

    private void Edit(string old, string @new)
    {
        var text = program.Temp.Read(Proposal);
        Assert.Contains(old, text, StringComparison.Ordinal);
        program.Temp.Write(Proposal, text.Replace(old, @new, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edit_is_told_in_words()
    {
        var (code, report, error) = await CompareAfter(() => Edit("Shorter meetings", "Briefer meetings"));

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Contains("1 record changed.", report, StringComparison.Ordinal);
        Assert.Contains("- Title (English): was “Shorter meetings”, is “Briefer meetings”\n", report, StringComparison.Ordinal);
        Assert.Contains("### Size", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_input_twice_changes_nothing()
    {
        var (code, report, _) = await CompareAfter(() => { });

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Nothing: the same records and the same addresses.", report, StringComparison.Ordinal);
        Assert.Contains("\n0 of ", report, StringComparison.Ordinal);
    }

    private void Rename(string oldAddresses)
    {
        Edit("id: shorter-meetings", "id: briefer-meetings");
        Edit("[proposals/short-meetings.html]", $"[{oldAddresses}]");
        File.Move(program.Temp[Proposal], program.Temp["input/proposals/briefer-meetings.yml"]);
        foreach (var (path, text) in program.Temp.All("input").Where(file => file.Value.Contains("shorter-meetings", StringComparison.Ordinal) && !file.Key.EndsWith("briefer-meetings.yml", StringComparison.Ordinal)).ToList())
            program.Temp.Write($"input/{path}", text.Replace("shorter-meetings", "briefer-meetings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_renamed_record_without_a_redirect_ends_with_4()
    {
        var (code, report, error) = await CompareAfter(() => Rename("proposals/short-meetings.html"));

        Assert.Equal(ExitCode.WrongContent, code);
        Assert.StartsWith("## What changes for a reader\n\n**2 addresses would be gone.", report, StringComparison.Ordinal);
        Assert.Contains("en/proposals/shorter-meetings.html: error W801:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_of_the_record_also_leads_from_the_old_page_in_two_languages()
    {
        var (code, report, error) = await CompareAfter(() => Rename("proposals/short-meetings.html, proposals/shorter-meetings.html"));

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Contains("- Moved: `en/proposals/shorter-meetings.html` (in 3 languages) now leads to `en/proposals/briefer-meetings.html`", report, StringComparison.Ordinal);
        Assert.Contains("- Moved: `en/parallel/proposal/shorter-meetings.html` (in 3 languages) now leads to `en/parallel/proposal/briefer-meetings.html`", report, StringComparison.Ordinal);
        Assert.Contains("url=briefer-meetings.html", program.Temp.Read("after/en/parallel/proposal/shorter-meetings.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_data_folders_are_enough()
    {
        await CompareAfter(() => Edit("Shorter meetings", "Briefer meetings"));

        var (code, report, _) = await program.Type("compare", "before/data/v1", "after/data/v1");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("is “Briefer meetings”", report, StringComparison.Ordinal);
        Assert.DoesNotContain("### Size", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_github_a_lost_address_is_annotated_and_the_report_goes_into_a_file()
    {
        program.Variables["GITHUB_ACTIONS"] = "true";

        var (code, output, _) = await CompareAfter(() => Rename("proposals/short-meetings.html"), "--report", "changes.md");

        Assert.Equal(ExitCode.WrongContent, code);
        Assert.Contains("::error file=en/proposals/shorter-meetings.html,title=W801::", output, StringComparison.Ordinal);
        Assert.StartsWith("## What changes for a reader", program.Temp.Read("changes.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_same_changes()
    {
        var (_, output, _) = await CompareAfter(() => Edit("Shorter meetings", "Briefer meetings"), "--json");

        var record = JsonDocument.Parse(output).RootElement.GetProperty("records")[0];
        Assert.Equal(("proposals", "shorter-meetings"), (record.GetProperty("list").GetString(), record.GetProperty("id").GetString()));
        Assert.Equal("Briefer meetings", record.GetProperty("fields")[0].GetProperty("is").GetString());
    }

    [Theory]
    [InlineData("nowhere", "There is no folder 'nowhere'. Name the output of a build.")]
    [InlineData("input", "'input' is neither a built site nor its data: it has no data/v1 and no JSON files. Build the site first.")]
    public async Task What_is_no_site_is_said(string folder, string explanation)
    {
        var (code, output, error) = await program.Type("compare", folder, folder);

        Assert.Equal((ExitCode.WrongCommandLine, "", $"{explanation} See 'compendium compare --help'.\n"), (code, output, error));
    }
}
