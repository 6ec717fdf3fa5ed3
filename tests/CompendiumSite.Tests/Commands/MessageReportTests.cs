using System.Collections.Immutable;
using CompendiumSite.Commands;
using CompendiumSite.Diagnostics;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class MessageReportTests : IDisposable
{
    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    private static Message Of(Severity severity, string file, int line, string body) => new(severity, "C203", new(file, line, 5), body);

    [Theory]
    [InlineData("input/a.yml", 12, "plain", "::error file=input/a.yml,line=12,col=5,title=C203::plain")]
    [InlineData("input/a,b:c%.yml", 12, "50% of\nall: a, b", "::error file=input/a%2Cb%3Ac%25.yml,line=12,col=5,title=C203::50%25 of%0Aall: a, b")]
    [InlineData("input/a.yml", 0, "the whole file", "::error file=input/a.yml,title=C203::the whole file")]
    [InlineData("", 0, "no file", "::error title=C203::no file")]
    [InlineData("input/a.yml", 1, "x\r\n::warning::y", "::error file=input/a.yml,line=1,col=5,title=C203::x%0D%0A::warning::y")]
    public void An_annotation_is_escaped_so_that_it_stays_one(string file, int line, string body, string annotation) =>
        Assert.Equal(annotation, MessageReport.Annotation(Of(Severity.Error, file, line, body)));

    [Fact]
    public void On_github_the_worst_come_first_because_only_ten_are_shown()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, output, "", "", name => name == "GITHUB_ACTIONS" ? "true" : null);
        MessageReport.Print([Of(Severity.Warning, "input/a.yml", 1, "w"), Of(Severity.Error, "input/b.yml", 1, "e"), Of(Severity.Error, "input/c.yml", 1, "e")], terminal);

        Assert.Equal(["::error file=input/b.yml", "::error file=input/c.yml", "::warning file=input/a.yml", "2 errors", ""], output.ToString().Split('\n').Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task On_github_the_summary_of_the_step_gets_the_full_list()
    {
        program.Temp.Write("input/proposals/[x](http:evil)|<b>.yml");
        var summary = program.Temp.Write("summary.md", "before\n");
        program.Variables["GITHUB_ACTIONS"] = "true";
        program.Variables["GITHUB_STEP_SUMMARY"] = summary;

        var (code, output, _) = await program.Type("check");

        Assert.Equal(4, code);
        Assert.Contains("::error file=input/proposals/", output, StringComparison.Ordinal);
        Assert.StartsWith("before\n### 1 error, 0 warnings\n\n| | Where | Code | What |\n| --- | --- | --- | --- |\n| error | input/proposals/\\[x\\](http:evil)\\|&lt;b>.yml | P124 | ",
            program.Temp.Read("summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_github_would_drop_for_its_size_is_cut_and_says_so()
    {
        ImmutableArray<Message> messages = [.. Enumerable.Range(1, 20_000).Select(line => Of(Severity.Error, "input/a.yml", line, new string('x', 100)))];
        var summary = StepSummary.Of(messages);

        Assert.InRange(summary.Length, 900_000, 1_000_000);
        Assert.Matches("… and [0-9]+ more; the log of the step has all of them.\n\n$", summary);
    }
}
