using System.Collections.Immutable;
using System.Diagnostics;
using CompendiumSite.Guide;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

internal sealed class BuildVerb : Verb
{
    public override string Name => "build";

    public override Label Summary => new(
        "Build the site: read input/, write output/. This also happens without any verb.",
        "生成网站：读取input/，写入output/。不写命令时也执行此操作。");

    public override Label Details => new(
        "Errors in the records are all printed, and then nothing is written. Files that are the same as before are not touched.",
        "有错误时全部列出，不写入任何内容。与原来相同的文件不会改动。");

    public override ImmutableArray<Option> Options => [Option.Input, Option.Output, Option.Host, Option.LinkRoot, Option.Setting];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("build", new("Builds the site of the repository.", "生成代码库中的网站。")),
        new("build --host https://example.org --link-root /repository/", new("Builds it for the place where it will stand.", "按网站将来的所在位置生成。")),
        new("build -i other/input -o other/site -s updated=2027-01-15", new("Builds another input into another folder, with a setting of its own.", "用另一套输入生成到另一个文件夹，并替换一项设置。")),
    ];

    public override async Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var start = Stopwatch.GetTimestamp();
        var request = new BuildRequest(Folders.Input(arguments, terminal), Folders.Output(arguments, terminal), Settings.Of(arguments));
        var result = await SitePipeline.BuildAsync(request, StageLines.For(terminal));

        MessageReport.Print(result.Messages, terminal);
        if (result is not { Site: { } site, Written: { } files })
        {
            terminal.Out.WriteLine("Nothing was written.");
            return Outcome.Of(result.Messages);
        }
        terminal.Out.WriteLine(
            $"{Count.Of(site.Records, "record")}, {Count.Of(site.Pages.Length, "page")}: {Count.Of(files.Written, "file")} written, {files.Unchanged} unchanged, {files.Deleted} deleted "
            + $"in {StageLines.Seconds(Stopwatch.GetElapsedTime(start))}. The site is in {Folders.Shown(request.Output, terminal)}.");
        return ExitCode.Done;
    }
}
