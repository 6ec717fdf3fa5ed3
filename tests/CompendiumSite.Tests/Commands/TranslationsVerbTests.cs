using System.Text.Json;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class TranslationsVerbTests : IDisposable
{
    private const string Proposal = "input/proposals/shorter-meetings.yml";

    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    private async Task<string> Type(params string[] words)
    {
        var (code, output, error) = await program.Type(words);
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private void Edit(string old, string @new) => program.Temp.Write(Proposal, program.Temp.Read(Proposal).Replace(old, @new, StringComparison.Ordinal));

    [Fact]
    public async Task What_is_to_do_is_listed_with_its_line_and_its_first_words()
    {
        await Type("translations", "accept", "--all");
        Edit("Meetings could end", "Meetings should end");

        Assert.Matches(
            @"^input/proposals/shorter-meetings\.yml\(10\): outdated 'zh' of paragraph 1: Meetings should end after two hours, as…\n0 missing, 1 outdated, 0 draft, \d+ reviewed\.\n$",
            await Type("translations"));
        Assert.StartsWith("0 missing, 0 outdated, 0 draft, ", await Type("translations", "order-of-speakers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_the_list_as_JSON_and_may_ask_for_one_state()
    {
        Edit("  zh: 缩短会议\n", "");
        var missing = JsonDocument.Parse(await Type("translations", "--json", "--state", "missing")).RootElement;

        var row = Assert.Single(missing.EnumerateArray());
        Assert.Equal(("shorter-meetings", "title", "zh", "missing", "Shorter meetings"),
            (row.GetProperty("record").GetString(), row.GetProperty("name").GetString(), row.GetProperty("language").GetString(), row.GetProperty("state").GetString(), row.GetProperty("original").GetString()));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("translationHash").ValueKind);
        Assert.Equal("[]\n", await Type("translations", "--json", "--state", "outdated,reviewed"));
    }

    [Fact]
    public async Task Accepting_changes_one_key_of_the_records_that_are_named()
    {
        var before = program.Temp.All();
        await Type("translations", "accept", "proposal/shorter-meetings", "background");
        var changed = program.Temp.All().Where(file => before[file.Key] != file.Value).ToList();

        Assert.Equal(["input/narrative/background.yml", "input/narrative/background.zh.md", Proposal], changed.Select(file => file.Key));
        foreach (var (path, text) in changed) Assert.Equal(before[path], WithoutStamp(text));
        Assert.StartsWith("0 missing, 0 outdated, 0 draft, ", await Type("translations", "shorter-meetings", "background"), StringComparison.Ordinal);
    }

    // The key and the indented lines below it.
    private static string WithoutStamp(string text) => System.Text.RegularExpressions.Regex.Replace(text, "(?m)^translated:.*\n(  .*\n)*", "");

    [Theory]
    [InlineData("proposal/shorter-meetings")]
    [InlineData("proposals/shorter-meetings")]
    [InlineData("input/proposals/shorter-meetings.yml")]
    public async Task A_record_may_be_named_by_its_kind_or_its_file(string named) =>
        Assert.StartsWith("Written: input/proposals/shorter-meetings.yml\n1 record accepted", (await program.Type("translations", "accept", named)).Out.Replace('\\', '/'), StringComparison.Ordinal);

    [Fact]
    public async Task Accepting_twice_changes_nothing_the_second_time()
    {
        await Type("translations", "accept", "--all");
        var after = program.Temp.All();

        Assert.EndsWith("records accepted, 0 files changed.\n", await Type("translations", "accept", "--all"), StringComparison.Ordinal);
        Assert.Equal(after, program.Temp.All());
    }

    [Fact]
    public async Task Nothing_is_stamped_while_a_record_has_a_mistake()
    {
        Edit("rules:", "nonsense:");
        var before = program.Temp.All();

        Assert.Equal(4, (await program.Type("translations", "accept", "--all")).Code);
        Assert.Equal(before, program.Temp.All());
    }

    [Theory]
    [InlineData("There is no record 'shorter-meeting'. Did you mean 'shorter-meetings'?", "accept", "shorter-meeting")]
    [InlineData("needs the ids of the records", "accept")]
    [InlineData("needs the ids of the records", "accept", "shorter-meetings", "--all")]
    [InlineData("--all belongs to 'translations accept'", "--all")]
    [InlineData("--json belongs to the list", "accept", "--all", "--json")]
    [InlineData("There is no state 'outdate'. Did you mean 'outdated'?", "--state", "outdate")]
    public async Task A_command_that_cannot_be_meant_is_refused(string complaint, params string[] words)
    {
        var (code, _, error) = await program.Type(["translations", .. words]);

        Assert.Equal(2, code);
        Assert.Contains(complaint, error, StringComparison.Ordinal);
    }
}
