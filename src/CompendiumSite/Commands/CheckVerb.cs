using System.Collections.Immutable;

namespace CompendiumSite.Commands;

internal sealed class CheckVerb : Verb
{
    public override string Name => "check";

    public override string Summary => "Check the records as a build does, list conversions that nobody decided, and write nothing.";

    public override ImmutableArray<Option> Options => [Option.Input, Option.Host, Option.LinkRoot, Option.Setting];

    public override string Example => "check --input input";

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
