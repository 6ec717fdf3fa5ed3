using System.Collections.Immutable;
using CompendiumSite.Guide;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

internal sealed class CheckVerb : Verb
{
    public override string Name => "check";

    public override Label Summary => new(
        "Check the records as a build does, list conversions that nobody decided, and write nothing.",
        "像生成网站一样检查全部记录，列出尚未确认的繁体转换，不写入任何内容。");

    public override ImmutableArray<Option> Options => [Option.Input, Option.Host, Option.LinkRoot, Option.Setting];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("check", new("Checks the records of the repository.", "检查代码库中的记录。")),
        new("check --input other/input", new("Checks those in another folder.", "检查另一个文件夹中的记录。")),
    ];

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var request = new BuildRequest(Folders.Input(arguments, terminal), "", Settings.Of(arguments));
        var result = SitePipeline.Plan(request, StageLines.For(terminal));
        MessageReport.Print(result.Messages, terminal);
        if (result.Messages.IsEmpty) terminal.Out.WriteLine("No errors and no warnings.");
        if (result.Site is { } site) UndecidedReport.Print(site.Compendium, terminal);
        return Task.FromResult(Outcome.Of(result.Messages));
    }
}
