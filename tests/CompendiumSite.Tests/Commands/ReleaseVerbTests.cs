using CompendiumSite.Commands;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class ReleaseVerbTests : IDisposable
{
    private const string Proposal = "input/proposals/shorter-meetings.yml";
    private const string Draft = "input/changes/2026-02-01.yml";

    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    private void Edit(string path, string old, string @new)
    {
        var text = program.Temp.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        program.Temp.Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    private async Task<string> DraftOf(Action edit)
    {
        await program.Type("-o", "published");
        edit();
        var (code, output, _) = await program.Type("release", "--from", "published", "--date", "2026-02-01");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains($"Written: {Draft}\n", output, StringComparison.Ordinal);
        return program.Temp.Read(Draft);
    }

    [Fact]
    public async Task The_draft_names_what_changed_and_leaves_the_words_to_a_person()
    {
        var draft = await DraftOf(() => Edit(Proposal, "Shorter meetings", "Briefer meetings"));

        Assert.Equal(
            """
            # yaml-language-server: $schema=../.schema/changes.json
            id: 2026-02-01
            date: 2026-02-01
            title:
              en: TODO a title, such as the month
              zh: TODO 标题
            entries:
              - kind: changed
                records: [shorter-meetings]
                sponsors: []
                text:
                  en: "TODO 1 proposal: G.3 Briefer meetings (title)"
                  zh: "TODO 1 proposal: G.3 Briefer meetings (title)"
            review: []

            """, draft);
    }

    [Fact]
    public async Task A_citation_that_reads_otherwise_was_corrected_and_concerns_its_sponsors()
    {
        var draft = await DraftOf(() => Edit("input/proposals/length-of-the-presidency.yml", "sponsor: colombia", "sponsor: norway"));

        Assert.Contains("- kind: corrected\n    records: [length-of-the-presidency]\n    sponsors: [colombia, norway]\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_site_is_built_from_a_draft_and_one_is_when_it_is_worded()
    {
        var draft = await DraftOf(() => Edit(Proposal, "Shorter meetings", "Briefer meetings"));
        var (code, output, _) = await program.Type("check");
        Assert.Equal(ExitCode.WrongContent, code);
        Assert.Contains($"{Draft}(12,12): error C501:", output, StringComparison.Ordinal);

        program.Temp.Write(Draft, draft.Replace("TODO ", "", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, (await program.Type()).Code);
        Assert.Contains("<a href=\"proposals/shorter-meetings.html\">", program.Temp.Read("output/en/changes.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"2026-02-01-1\"", program.Temp.Read("output/zh-hant/changes.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_release_counts_what_there_is()
    {
        await program.Type("release", "--date", "2026-02-01");

        Assert.Contains("en: \"TODO 3 proposals\"", program.Temp.Read(Draft), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_written()
    {
        await program.Type("-o", "published");

        var (code, output, _) = await program.Type("release", "--from", "published");

        Assert.Equal((ExitCode.Done, true), (code, output.EndsWith("Nothing changed for a reader; nothing was written.\n", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(program.Temp["input/changes"]));
    }

    [Theory]
    [InlineData("release --date tomorrow", "--date needs a date such as 2027-01-15, found 'tomorrow'.")]
    [InlineData("release --from nowhere", "'nowhere' is neither a built site nor its data. Name the output of the last release with --from.")]
    public async Task A_wrong_command_line_is_explained(string typed, string explanation)
    {
        var (code, _, error) = await program.Type(typed.Split(' '));

        Assert.Equal((ExitCode.WrongCommandLine, $"{explanation} See 'compendium release --help'.\n"), (code, error));
    }
}
