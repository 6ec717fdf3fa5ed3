using CompendiumSite.Commands;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class ConvertVerbTests
{
    private static async Task<string> Convert(string typed, params string[] words)
    {
        using var temp = new TempFolder();
        WholeSite.Write(temp);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, temp[""], Path.GetTempPath(), _ => null) { In = () => new StringReader(typed) };
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(["convert", .. words], terminal));
        return output.ToString();
    }

    [Fact]
    public async Task Each_line_of_the_input_is_converted() =>
        Assert.Equal("秘書長發起\nCD/1913「議事規則」\n", await Convert("秘书长发起\nCD/1913“议事规则”\n"));

    [Fact]
    public async Task Each_changed_character_says_what_decided()
    {
        var lines = (await Convert("裁谈会系于1978年设立\n", "--explain")).Split('\n');
        Assert.Equal("裁談會係於1978年設立", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("  4: 系 → 係", StringComparison.Ordinal));
    }
}
