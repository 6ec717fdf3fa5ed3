using System.Collections.Immutable;
using CompendiumSite.Chinese;
using CompendiumSite.Guide;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

/// <summary>Lets an editor try how a phrase looks in Traditional characters, and ask why.</summary>
internal sealed class ConvertVerb : Verb
{
    private static readonly Option explain = new("explain", null, null, new("say for each changed character what decided", "逐字说明转换依据"));

    public override string Name => "convert";

    public override Label Summary => new(
        "Convert Chinese that is typed or piped in to Traditional characters, as the site does.",
        "把输入的简体中文转换为繁体，与网站的转换一致。");

    public override ImmutableArray<Option> Options => [Option.Input, explain];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("convert", new("Converts what is typed or piped in.", "转换输入的文字。"), "裁谈会的主席团\n", "裁談會的主席團", "zh-Hant"),
        new("convert --explain", new("Says what decided.", "说明每个字的转换依据。")),
    ];

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
