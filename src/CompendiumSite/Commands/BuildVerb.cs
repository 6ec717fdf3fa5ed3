using System.Collections.Immutable;
using System.Diagnostics;

namespace CompendiumSite.Commands;

internal sealed class BuildVerb : Verb
{
    public override string Name => "build";

    public override string Summary => "Build the site: read input/, write output/. This also happens without any verb.";

    public override string Details =>
        "Errors in the records are all printed, and then nothing is written. Files that are the same as before are not touched.";

    public override ImmutableArray<Option> Options => [Option.Input, Option.Output, Option.Host, Option.LinkRoot, Option.Setting];

    public override string Example => "build --host https://example.org --link-root /repository/";

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
