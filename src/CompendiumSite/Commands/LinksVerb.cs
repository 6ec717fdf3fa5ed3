using System.Text.Json;
using CompendiumSite.Diagnostics;
using CompendiumSite.Links;

namespace CompendiumSite.Commands;

internal sealed class LinksVerb : Verb
{
    private static readonly Option json = new("json", null, null, "print a JSON list instead of lines");
    private static readonly Option all = new("all", null, null, "also list the addresses that answered well");

    public override string Name => "links";

    public override string Summary => "Ask every address elsewhere that a page links to whether it still answers. No build ever does.";

    public override string Details =>
        """
        Each host gets one question at a time, with a pause between two. What does not answer may be busy, or refuse programs:
        look at it with a browser before you change a record.
        """;

    public override System.Collections.Immutable.ImmutableArray<Option> Options => [Option.Input, all, json];

    public override string Example => "links --json";

    public override async Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (plan, verifier) = await SitePipeline.RenderInMemoryAsync(new(Folders.Input(arguments, terminal), "", []), new(static _ => { }));
        if (plan.Site is null)
        {
            MessageReport.Print([.. plan.Messages.Where(message => message.Severity == Severity.Error)], terminal);
            return Outcome.Of(plan.Messages);
        }
        var links = verifier.External();
        if (!arguments.Has(json)) terminal.Out.WriteLine($"{Count.Of(links.Count, "address")} elsewhere are asked, each host slowly …");
        using var checker = new LinkChecker();
        var answers = await checker.CheckAsync(links.Keys, arguments.Has(json) ? static _ => { } : answer => Print(answer, links[answer.Address], arguments.Has(all), terminal));
        if (arguments.Has(json))
            terminal.Out.WriteLine(JsonSerializer.Serialize(answers.Where(answer => arguments.Has(all) || !answer.IsGood).Select(answer => new { address = answer.Address, page = links[answer.Address], answer = answer.Said }), readable));
        else
            terminal.Out.WriteLine($"{answers.Count(answer => answer.IsGood)} answer, {answers.Count(answer => !answer.IsGood)} do not.");
        return answers.All(answer => answer.IsGood) ? ExitCode.Done : ExitCode.WrongContent;
    }

    private static readonly JsonSerializerOptions readable = new() { WriteIndented = true };

    private static void Print(LinkAnswer answer, string page, bool all, Terminal terminal)
    {
        if (all || !answer.IsGood) terminal.Out.WriteLine($"{answer.Said,-12} {answer.Address} (on {page})");
    }
}
