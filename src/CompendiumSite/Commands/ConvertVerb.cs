using System.Collections.Immutable;
using CompendiumSite.Chinese;

namespace CompendiumSite.Commands;

/// <summary>Lets an editor try how a phrase looks in Traditional characters, and ask why.</summary>
internal sealed class ConvertVerb : Verb
{
    private static readonly Option explain = new("explain", null, null, "say for each changed character what decided");

    public override string Name => "convert";

    public override string Summary => "Convert Chinese that is typed or piped in to Traditional characters, as the site does.";

    public override ImmutableArray<Option> Options => [Option.Input, explain];

    public override string Example => "convert --explain";

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var converter = ConverterOf(arguments, terminal);
        var input = terminal.In();
        while (input.ReadLine() is { } line)
        {
            terminal.Out.WriteLine(converter.Convert(line));
            if (!arguments.Has(explain)) continue;
            foreach (var decision in converter.Explain(line))
                terminal.Out.WriteLine($"  {decision.Position + 1}: {decision.From} → {decision.To}  {decision.Layer}  {decision.By}");
        }
        return Task.FromResult(ExitCode.Done);
    }

    // The glossary of the site counts where there is one; a phrase can be tried without it, and while a record is broken.
    private static TraditionalConverter ConverterOf(Arguments arguments, Terminal terminal)
    {
        var plan = SitePipeline.Plan(new BuildRequest(Folders.Input(arguments, terminal), "", []), new Stages(_ => { }));
        return plan.Site is { } site && site.Compendium.Content.Settings.Editions.FirstOrDefault(edition => edition.Traditional) is { } edition
            ? EditionReaders.ConversionOf(edition, site.Compendium)
            : new TraditionalConverter();
    }
}
