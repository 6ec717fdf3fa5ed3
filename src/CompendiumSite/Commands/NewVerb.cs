using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Parse;

namespace CompendiumSite.Commands;

internal sealed class NewVerb : Verb
{
    public override string Name => "new";

    public override Label Summary => new(
        "Write the skeleton of a new record.",
        "写出一条新记录的样板。");

    public override Label Details => new(
        $"KIND is one of: {Kinds}.\nID is the name of the file and of the page: lower-case letters, digits and hyphens. A document may be named by its symbol.",
        $"KIND写以下之一：{Kinds}。ID是文件和页面的名称：小写字母、数字和连字符。文件记录也可写文号。");

    public override ImmutableArray<string> Words => ["KIND", "ID"];

    public override ImmutableArray<Option> Options => [Option.Input];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("new proposal annual-report", new("Writes input/proposals/annual-report.yml with the next free number.", "写出input/proposals/annual-report.yml，编号取下一个空号。")),
        new("new document CD/2400", new("A document by its symbol: the record is called cd-2400.", "用文号新建文件记录，记录名为cd-2400。")),
        new("new narrative how-we-work", new("A narrative with its text in both languages.", "新建长文，两种语言各一个文件。")),
    ];

    private static string Kinds => string.Join(", ", Skeletons.All.Select(skeleton => skeleton.Kind));

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (kind, id) = (arguments.Words[0], arguments.Words[1]);
        var skeleton = Skeletons.All.FirstOrDefault(candidate => candidate.Kind == kind)
            ?? throw new WrongCommand($"There is no kind of record '{kind}'.{Hint(kind)}");
        var folder = Folders.Input(arguments, terminal);
        if (!Directory.Exists(folder)) throw new WrongCommand($"There is no folder '{Folders.Shown(folder, terminal)}'. Name the folder of the records with {Option.Input}.");

        var existing = InputFolder.Read(folder).Files;
        var files = skeleton.Write(id, ContentParser.Parse(existing, []).Content);
        var wrong = ProblemsOf(files, existing, Path.GetFileName(folder));
        if (!wrong.IsEmpty) throw new WrongCommand(wrong[0].Body);
        if (files.FirstOrDefault(file => File.Exists(Path.Combine(folder, file.Path))) is { } taken)
            throw new WrongCommand($"{Folders.Shown(Path.Combine(folder, taken.Path), terminal)} exists already. Choose another id, or edit that record.");
        Write(files, folder, terminal);
        terminal.Out.WriteLine("Replace every TODO, then check the records: dotnet run --project src/CompendiumSite -- check");
        return Task.FromResult(ExitCode.Done);
    }

    // The parser decides what an id may look like, here as everywhere.
    private static ImmutableArray<Message> ProblemsOf(ImmutableArray<SkeletonFile> files, ImmutableArray<SourceFile> existing, string root)
    {
        var paths = files.Select(file => $"{root}/{file.Path}").ToHashSet(StringComparer.Ordinal);
        var added = files.Select(file => new SourceFile($"{root}/{file.Path}", Encoding.UTF8.GetBytes(file.Text)));
        var read = ContentParser.Parse([.. existing.Where(file => !paths.Contains(file.Path)), .. added], []);
        return [.. read.Messages.Where(message => message.Severity == Severity.Error && paths.Contains(message.At.File))];
    }

    private static void Write(ImmutableArray<SkeletonFile> files, string folder, Terminal terminal)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew);
            stream.Write(Encoding.UTF8.GetBytes(file.Text));
            terminal.Out.WriteLine($"Written: {Folders.Shown(path, terminal)}");
        }
    }

    private static string Hint(string kind) =>
        Nearest.Hint(kind, Skeletons.All.Select(skeleton => skeleton.Kind)) is { Length: > 0 } hint ? hint : $" The kinds are: {Kinds}.";
}
