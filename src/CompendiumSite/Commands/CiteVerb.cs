using System.Collections.Immutable;
using CompendiumSite.Cite;
using CompendiumSite.Files;
using CompendiumSite.Parse;

namespace CompendiumSite.Commands;

internal sealed class CiteVerb : Verb
{
    public override string Name => "cite";

    public override string Summary => "Turn a note as it is printed, in English or Chinese, into the lines of a record.";

    public override string Details =>
        """
        TEXT is one or more citations with semicolons between them; without TEXT they are read from what is typed or piped in.
        Sponsors are found by any of their names. What cannot be found is a TODO in the lines, and a warning says what is nearest.
        """;

    public override string MoreWords => "[TEXT]";

    public override ImmutableArray<Option> Options => [Option.Input];

    public override string Example => "cite \"Colombia (2011), CD/1913, 30 June 2011\"";

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var folder = Folders.Input(arguments, terminal);
        if (ContentParser.Parse(InputFolder.Read(folder).Files).Content is not { } content)
            throw new WrongCommand($"The records in {Folders.Shown(folder, terminal)} cannot be read, and without them no name is known. Start with 'check'.");
        var typed = arguments.Words.IsEmpty ? terminal.In().ReadToEnd() : string.Join(' ', arguments.Words);
        var note = new CitationReader(content).Read(typed);
        if (note.Citations.IsEmpty) throw new WrongCommand("There is no citation in the text.");
        terminal.Out.WriteLine(CitationYaml.Of(note).TrimEnd());
        foreach (var warning in note.Warnings) terminal.Error.WriteLine($"warning: {warning}");
        return Task.FromResult(ExitCode.Done);
    }
}
