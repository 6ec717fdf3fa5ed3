using System.Collections.Immutable;
using CompendiumSite;
using CompendiumSite.Commands;
using CompendiumSite.Diagnostics;
using CompendiumSite.Peer;

// compendium-peer adapt CORPUS SOURCES     writes the comparison's records in the form of our own; not timed
// compendium-peer build INPUT OUTPUT       what is timed
switch (args)
{
    case ["adapt", var corpus, var sources]:
        Adapter.Run(corpus, Path.Combine(sources, "input"));
        return 0;
    case ["build", var input, var output]:
        var request = new BuildRequest(input, output, []) { Design = PeerDesign.Of(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(input))!, "style.css")) };
        var stages = new Stages(stage => Console.WriteLine($"{stage.Name,-8} {stage.Time.TotalSeconds:0.000} s  {stage.Counted}"));
        var result = await SitePipeline.BuildAsync(request, stages);
        foreach (var message in result.Messages.Where(message => message.Severity == Severity.Error).Take(20)) Console.WriteLine($"{message}");
        foreach (var kind in result.Messages.GroupBy(message => message.Code)) Console.WriteLine($"{kind.Key}: {kind.Count()} times, first {kind.First()}");
        return result.Written is null ? ExitCode.WrongContent : ExitCode.Done;
    case ["version"]:
        Console.WriteLine(typeof(Adapter).Assembly.GetName().Version?.ToString(3));
        return 0;
    default:
        Console.Error.WriteLine("Write: adapt CORPUS SOURCES, or build INPUT OUTPUT, or version.");
        return 2;
}
