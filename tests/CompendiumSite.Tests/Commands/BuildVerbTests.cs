using CompendiumSite.Tests.Files;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class BuildVerbTests : IDisposable
{
    private const string Broken = "input/proposals/shorter-meetings.yml";

    private readonly TypedProgram program = new();

    private TempFolder Temp => program.Temp;

    public void Dispose() => program.Dispose();

    private void Break() => Temp.Write(Broken, Temp.Read(Broken).Replace("id: shorter-meetings", "id: shorter, meetings\nnonsense: 1", StringComparison.Ordinal));

    [Fact]
    public async Task Without_any_word_the_program_builds_into_output()
    {
        var (code, output, error) = await program.Type();

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("<html lang=\"zh-Hant\">", Temp.Read("output/zh-hant/index.html"), StringComparison.Ordinal);
        Assert.EndsWith("The site is in output.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_stage_is_reported_with_what_it_counted_and_its_time()
    {
        var lines = (await program.Type()).Out.Split('\n');

        Assert.Equal(["read", "parse", "check", "link", "plan", "render", "single", "verify", "write"], lines[..9].Select(line => line.Split(' ')[0]));
        Assert.All(lines[..9], line => Assert.Matches(@"^\w+ +\d+\.\d{3} s  .*\d", line));
    }

    [Fact]
    public async Task It_finds_the_repository_from_any_folder_inside_it()
    {
        Directory.CreateDirectory(Temp["src/CompendiumSite"]);
        program.CurrentFolder = "src/CompendiumSite";

        Assert.Equal(0, (await program.Type()).Code);
        Assert.True(File.Exists(Temp["output/en/index.html"]));
    }

    [Fact]
    public async Task The_output_of_a_named_input_lies_beside_it()
    {
        Temp.CopyFrom(Temp["input"], "other/records");

        Assert.Equal(0, (await program.Type("-i", "other/records")).Code);
        Assert.True(File.Exists(Temp["other/output/en/index.html"]));
        Assert.False(Directory.Exists(Temp["output"]));
    }

    [Fact]
    public async Task Errors_are_all_printed_in_order_and_counted_and_nothing_is_written()
    {
        Break();
        Temp.Write("input/stray.txt");
        var (code, output, _) = await program.Type();

        Assert.Equal(4, code);
        var lines = output.Split('\n').SkipWhile(line => !line.StartsWith("input/", StringComparison.Ordinal)).ToList();
        Assert.StartsWith($"{Broken}(1,5): error P", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{Broken}(2,1): error P201: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("input/stray.txt: error P120: ", lines[2], StringComparison.Ordinal);
        Assert.Equal("3 errors, 0 warnings\nNothing was written.\n", string.Join('\n', lines[3..]));
        Assert.False(Directory.Exists(Temp["output"]));
    }

    [Fact]
    public async Task An_error_leaves_the_site_of_before_whole()
    {
        await program.Type();
        var before = Temp.All("output");
        Break();

        Assert.Equal(4, (await program.Type()).Code);
        Assert.Equal(before, Temp.All("output"));
    }

    [Fact]
    public async Task Settings_of_the_command_line_replace_those_of_the_site()
    {
        Assert.Equal(0, (await program.Type("--host", "https://cd.example/", "--link-root", "/sub")).Code);
        Assert.Contains("\"https://cd.example/sub/en/index.html\"", Temp.Read("output/en/index.html"), StringComparison.Ordinal);

        Assert.Equal(0, (await program.Type("-s", "host=https://other.example", "-s", "link-root=/")).Code);
        Assert.Contains("\"https://other.example/en/index.html\"", Temp.Read("output/en/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-s nonsense=1", "setting nonsense: error P")]
    [InlineData("--host localhost", "setting host: error P")]
    [InlineData("-i nowhere", "nowhere: error M101: ")]
    public async Task What_only_the_command_line_has_wrong_ends_with_2(string typed, string message)
    {
        var (code, output, _) = await program.Type(typed.Split(' '));

        Assert.Equal(2, code);
        Assert.Contains(message, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_record_ends_with_4_even_where_the_command_line_is_wrong_too()
    {
        Break();

        Assert.Equal(4, (await program.Type("-s", "nonsense=1")).Code);
    }

    [Fact]
    public async Task A_machine_that_does_not_allow_it_ends_with_3()
    {
        Temp.Write("output/thesis.doc", "x");
        var (code, output, _) = await program.Type();

        Assert.Equal(3, code);
        Assert.StartsWith($"{Temp["output"]}: error M202: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_says_what_a_build_would_say_and_writes_nothing()
    {
        var (code, output, _) = await program.Type("check");
        Assert.Equal(0, code);
        Assert.EndsWith("No errors and no warnings.\n", output, StringComparison.Ordinal);

        Break();
        Assert.Equal(4, (await program.Type("check")).Code);
        Assert.Equal(["input"], Temp.Entries());
    }
}
