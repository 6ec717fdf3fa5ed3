using System.Collections.Immutable;
using CompendiumSite.Cite;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Parse;

namespace CompendiumSite.Commands;

internal sealed class CiteVerb : Verb
{
    public override string Name => "cite";

    public override Label Summary => new(
        "Turn a note as it is printed, in English or Chinese, into the lines of a record.",
        "把印出的注释（中文或英文）转换成记录中的引文。");

    public override Label Details => new(
        """
        TEXT is one or more citations with semicolons between them; without TEXT they are read from what is typed or piped in.
        Sponsors are found by any of their names. What cannot be found is a TODO in the lines, and a warning says what is nearest.
        """,
        "TEXT是一条或多条引文，用分号隔开；不写TEXT时读取输入的文字。提出者的任何名称都能识别。找不到的写作TODO，并提示最接近的名称。");

    public override string MoreWords => "[TEXT]";

    public override ImmutableArray<Option> Options => [Option.Input];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("cite \"Colombia (2011), CD/1913, 30 June 2011\"", new("An English note.", "英文注释。"), "",
            """
                citations:
                  - sponsor: colombia
                    year: 2011
                    document: CD/1913
                    date: 2011-06-30
            """),
        new("cite", new("A Chinese note with two citations, read from what is piped in. The year of the first contradicts its date.", "中文注释，含两条引文，从输入读取。第一条的年份与日期不符。"),
            "哥伦比亚（2021），CD/1913，2011年6月30日；另见挪威（2011），CD/PV.1231，2011年8月4日\n",
            """
                citations:
                  - sponsor: colombia
                    year: 2021
                    document: CD/1913
                    date: 2011-06-30
                  - lead: see-also
                    sponsor: norway
                    year: 2011
                    document: CD/PV.1231
                    date: 2011-08-04
            warning: 哥伦比亚: the year 2021 contradicts the date 2011-06-30. If the source prints both, keep them and add a finding.
            """),
        new("cite \"Columbia (2011), CD/1931, 30 June 2011\"", new("A name and a symbol that no record has.", "没有记录的名称和文号。"), "",
            """
                citations:
                  - sponsor: TODO # Columbia
                    year: 2011
                    document: CD/1931
                    date: 2011-06-30
            warning: No sponsor is called 'Columbia'. Did you mean 'Colombia'?
            warning: There is no record of CD/1931. Did you mean 'CD/1913'? If the symbol is right: new document CD/1931
            """),
    ];

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var folder = Folders.Input(arguments, terminal);
        if (ContentParser.Parse(InputFolder.Read(folder).Files).Content is not { } content)
            throw new WrongCommand($"The records in {Folders.Shown(folder, terminal)} cannot be read, and without them no name is known. Start with 'check'.");
        var typed = arguments.Words.IsEmpty ? terminal.In().ReadToEnd() : string.Join(' ', arguments.Words);
        var note = new CitationReader(content).Read(typed);
        if (note.Citations.IsEmpty && !note.Repeats) throw new WrongCommand("There is no citation in the text.");
        terminal.Out.WriteLine(CitationYaml.Of(note).TrimEnd());
        foreach (var warning in note.Warnings) terminal.Error.WriteLine($"warning: {warning}");
        return Task.FromResult(ExitCode.Done);
    }
}
