using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Compare;
using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

/// <summary>Tells a reviewer what a change of the records means for a reader.</summary>
internal sealed class CompareVerb : Verb
{
    private static readonly Option report = new("report", null, "FILE", new("write the report into this file instead of showing it", "把报告写入该文件，不在屏幕显示"));
    private static readonly Option json = new("json", null, null, new("for other programs: everything as JSON instead of Markdown", "供其他程序使用：全部内容以JSON输出，不用Markdown"));

    public override string Name => "compare";

    public override Label Summary => new(
        "Tell what changed for a reader between two built sites.",
        "说明两个已生成的网站之间，哪些内容对读者有变化。");

    public override Label Details => new(
        "OLD and NEW are the output folders of two builds, or only their data folders (data/v1).\n"
        + "The report is Markdown: records field by field, who now proposes or no longer proposes what, pages, translations, size.\n"
        + "An old address that leads nowhere any more is an error, and the exit code is 4.",
        "OLD和NEW是两次生成的输出文件夹，也可以只是其中的数据（data/v1）。报告用Markdown写成：逐条逐项列出记录的改动、谁新提出或不再提出某项提案、页面、翻译和大小。旧网址失去去处时为错误，退出代码为4。");

    public override ImmutableArray<string> Words => ["OLD", "NEW"];

    public override ImmutableArray<Option> Options => [report, json];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("compare ../before/output output", new("Shows the report.", "显示报告。")),
        new("compare ../before/output output --report changes.md", new("Writes it into a file.", "把报告写入文件。")),
        new("compare ../before/output/data/v1 output/data/v1 --json", new("Compares the data alone, for another program.", "只比较数据，供其他程序使用。")),
    ];

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var comparison = Comparer.Compare(Read(arguments.Words[0], terminal), Read(arguments.Words[1], terminal));
        var text = arguments.Has(json) ? Encoding.UTF8.GetString(ComparisonJson.Of(comparison).Span) : ComparisonReport.Of(comparison);
        ImmutableArray<Message> lost = [.. comparison.Lost.Select(Report)];
        if (arguments.ValueOf(report) is { } file)
        {
            File.WriteAllText(Path.GetFullPath(file, terminal.CurrentFolder), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            terminal.Out.WriteLine($"The report is in {file}.");
            MessageReport.Print(lost, terminal);
        }
        else
        {
            terminal.Out.WriteLine(text.TrimEnd('\n'));
            foreach (var message in lost) terminal.Error.WriteLine(message);
        }
        return Task.FromResult(Outcome.Of(lost));
    }

    private static Message Report(PageChange page) => new(
        Codes.AddressGone.Severity, Codes.AddressGone.Id, new(page.Paths[0], 0, 0),
        $"This address of “{page.Title}” would lead nowhere{(page.Paths.Length > 1 ? $", in {page.Paths.Length} languages" : "")}. "
        + $"Write 'redirect-from: [{page.Address}]' in the record that took its place{(page.Successor is { } successor ? $", perhaps that of {successor}" : "")}.");

    private static Publication Read(string named, Terminal terminal)
    {
        var folder = Path.GetFullPath(named, terminal.CurrentFolder);
        return PublishedFolder.Read(folder) ?? throw new WrongCommand(
            Directory.Exists(folder)
                ? $"'{named}' is neither a built site nor its data: it has no data/v1 and no JSON files. Build the site first."
                : $"There is no folder '{named}'. Name the output of a build.");
    }
}
