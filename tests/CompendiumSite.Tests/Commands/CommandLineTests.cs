using CompendiumSite.Commands;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("biuld", "There is no verb 'biuld'. Did you mean 'build'? See 'compendium --help'.")]
    [InlineData("--otput x", "'build' has no option '--otput'. Did you mean '--output'? See 'compendium build --help'.")]
    [InlineData("check --output x", "'check' has no option '--output'. See 'compendium check --help'.")]
    [InlineData("--output", "--output needs a value: --output FOLDER. See 'compendium build --help'.")]
    [InlineData("--output=", "--output needs the name of a folder. See 'compendium build --help'.")]
    [InlineData("-o a -o b", "--output is given twice. See 'compendium build --help'.")]
    [InlineData("-i x check", "The verb 'check' must come first, before the options. See 'compendium build --help'.")]
    [InlineData("build everything", "'build' does not know what to do with 'everything'. See 'compendium build --help'.")]
    [InlineData("-s host", "--setting needs KEY=VALUE, such as host=https://example.org, found 'host'. See 'compendium build --help'.")]
    [InlineData("preview --port many", "--port needs a number from 1 to 65535, found 'many'. See 'compendium preview --help'.")]
    [InlineData("serve -o nowhere", "There is no folder 'nowhere' to serve. Build the site first, or name its folder with --output. See 'compendium serve --help'.")]
    [InlineData("new proposal", "'new' needs KIND ID; ID is missing. See 'compendium new --help'.")]
    [InlineData("new propsal x", "There is no kind of record 'propsal'. Did you mean 'proposal'? See 'compendium new --help'.")]
    public async Task A_wrong_command_line_is_explained_and_ends_with_2(string typed, string explanation)
    {
        var (code, output, error) = await program.Type(typed.Split(' '));

        Assert.Equal((2, "", explanation + "\n"), (code, output, error));
    }

    [Fact]
    public async Task Every_verb_explains_itself_with_its_options_and_an_example()
    {
        var (_, all, _) = await program.Type("--help");
        foreach (var verb in Verbs.All)
        {
            var (code, help, _) = await program.Type(verb.Name, "--help");

            Assert.Equal(0, code);
            Assert.Contains(verb.Summary.En, all, StringComparison.Ordinal);
            Assert.Contains($"Example: dotnet run --project src/CompendiumSite -- {verb.Name}", help, StringComparison.Ordinal);
            Assert.All(verb.Options, option => Assert.Contains($"{option} {option.Value}", help, StringComparison.Ordinal));
            Assert.Equal(help, (await program.Type("help", verb.Name)).Out);
        }
    }

    [Theory]
    [InlineData("-o x")]
    [InlineData("--output x")]
    [InlineData("--output=x")]
    public void An_option_may_be_written_in_three_ways(string typed) =>
        Assert.Equal("x", Arguments.Read(Verbs.All[0], typed.Split(' ')).Arguments!.ValueOf(Option.Output));

    [Theory]
    [InlineData("/repository/", "/repository/")]
    [InlineData("/repository", "/repository/")]
    [InlineData("repository", "/repository/")]
    [InlineData("a/b", "/a/b/")]
    [InlineData("", "/")]
    [InlineData("/", "/")]
    public void The_link_root_may_be_written_as_github_says_it(string typed, string meant) => Assert.Equal(meant, Settings.WithSlashes(typed));
}
