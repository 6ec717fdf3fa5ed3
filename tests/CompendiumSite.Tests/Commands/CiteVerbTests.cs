using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class CiteVerbTests : IDisposable
{
    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_lines_go_to_the_output_and_warnings_do_not()
    {
        var (code, output, error) = await program.Type("cite", "Colombia (2012), CD/1913, 30 June 2011");

        Assert.Equal(0, code);
        Assert.StartsWith("    citations:\n      - sponsor: colombia\n        year: 2012\n", output, StringComparison.Ordinal);
        Assert.StartsWith("warning: Colombia: the year 2012 contradicts the date 2011-06-30.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_it_reads_what_is_piped_in()
    {
        program.Input = "哥伦比亚（2011），CD/1913，2011年6月30日；\n挪威（2011），CD/1913，2011年6月30日\n";

        var (code, output, _) = await program.Type("cite");

        Assert.Equal(0, code);
        Assert.Contains("sponsor: colombia", output, StringComparison.Ordinal);
        Assert.Contains("sponsor: norway", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_a_wrong_command() => Assert.Equal(2, (await program.Type("cite", " ")).Code);
}
