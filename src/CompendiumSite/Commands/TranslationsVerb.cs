using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Translation;

namespace CompendiumSite.Commands;

internal sealed class TranslationsVerb : Verb
{
    private const string Accept = "accept";

    private static readonly Option all = new("all", null, null, new("accept every translation of every record", "标记全部记录的全部译文"));
    private static readonly Option json = new("json", null, null, new("print a JSON list instead of lines", "以JSON列表输出"));
    private static readonly Option state = new("state", null, "STATE", new($"only this state; may be given several times: {States}", $"只列出这种状态，可多次使用：{States}"), Repeats: true);

    public override string Name => "translations";

    public override Label Summary => new(
        "List the translations that are missing, outdated or not checked, and stamp those that somebody has checked.",
        "列出缺少、过时或未经核对的译文，并为已核对的译文加上标记。");

    public override Label Details => new(
        """
        Without ID all records are listed. A record may also be named by its file, as the list prints it; one whose id another
        kind has too is named KIND/ID.
        'accept' writes into the files of the records named that their translations have been checked as they are now:
        it changes the key 'translated' and nothing else.
        """,
        "不写ID则列出全部记录。也可以写文件名，与列表所示相同；不同种类的记录编号相同时，写作KIND/ID。accept在所指记录的文件中记下译文现已核对，只改translated一个键。");

    public override string MoreWords => "[accept] [ID…]";

    public override ImmutableArray<Option> Options => [Option.Input, state, json, all];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("translations", new("Lists what is to do, record by record.", "逐条列出待办事项。")),
        new("translations terms-of-the-presidency --state outdated,missing", new("Only these states of one record.", "只列出一条记录的这几种状态。")),
        new("translations --json", new("The list for another program.", "以JSON列出，供其他程序使用。")),
        new("translations accept terms-of-the-presidency", new("Stamps what somebody has compared in both languages.", "为已对照两种语言核对过的译文加上标记。")),
        new("translations accept --all", new("Stamps every record. Only where somebody has read them all.", "为全部记录加上标记，只在全部核对过时使用。")),
    ];

    private static string States => string.Join(", ", SegmentStateNames.All.Select(SegmentStateNames.Of));

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var accepting = arguments.Words is [Accept, ..];
        if (arguments.Has(all) && !accepting) throw new WrongCommand($"{all} belongs to '{Name} {Accept}'.");
        if (accepting && (arguments.Has(json) || arguments.Has(state))) throw new WrongCommand($"'{Name} {Accept}' accepts whole records; {(arguments.Has(json) ? json : state)} belongs to the list.");
        var ids = accepting ? arguments.Words[1..] : arguments.Words;
        if (accepting && ids.IsEmpty != arguments.Has(all)) throw new WrongCommand($"'{Name} {Accept}' needs the ids of the records that somebody has checked, or {all} alone.");

        var folder = Folders.Input(arguments, terminal);
        var plan = SitePipeline.Plan(new(folder, "", []), new(static _ => { }));
        if (plan.Site is not { } site)
        {
            MessageReport.Print([.. plan.Messages.Where(message => message.Severity == Severity.Error)], terminal);
            return Task.FromResult(Outcome.Of(plan.Messages));
        }
        var records = ids.IsEmpty ? [.. site.Compendium.Content.All] : ids.SelectMany(id => Named(id, site.Compendium, single: accepting)).Distinct().ToImmutableArray();
        if (accepting) Stamp(records, site.Compendium, folder, terminal);
        else TranslationList.Print(records, site.Compendium, StatesOf(arguments), arguments.Has(json), terminal);
        return Task.FromResult(ExitCode.Done);
    }

    private static ImmutableArray<SegmentState> StatesOf(Arguments arguments)
    {
        var typed = arguments.ValuesOf(state).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)).ToList();
        if (typed.Count == 0) return [SegmentState.Missing, SegmentState.Outdated, SegmentState.Draft];
        var known = SegmentStateNames.All.ToDictionary(SegmentStateNames.Of);
        return [.. typed.Select(word => known.TryGetValue(word, out var found) ? found : throw new WrongCommand($"There is no state '{word}'.{Nearest.Hint(word, known.Keys)} The states are: {States}."))];
    }

    private static IEnumerable<Record> Named(string typed, Compendium site, bool single)
    {
        var found = site.Content.All.Where(record => record.Id == typed || $"{record.Kind}/{record.Id}" == typed || PlaceOf(record.At.File) == PlaceOf(typed)).ToList();
        if (found.Count == 0) throw new WrongCommand($"There is no record '{typed}'.{Nearest.Hint(typed, site.Content.All.Select(record => record.Id))}");
        if (single && found.Count > 1) throw new WrongCommand($"There are several records '{typed}'. Write {string.Join(" or ", found.Select(record => $"{record.Kind}/{record.Id}"))}.");
        return found;
    }

    // A file may be named as the list prints it, in whichever language: input/themes/presidency.yml is themes/presidency.
    private static string PlaceOf(string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        return parts.Length < 2 ? "" : $"{parts[^2]}/{parts[^1].Split('.')[0]}";
    }

    private static void Stamp(ImmutableArray<Record> records, Compendium site, string folder, Terminal terminal)
    {
        var input = InputFolder.Read(folder).Files;
        var before = input.ToDictionary(file => file.Path);
        var changed = new List<SourceFile>();
        foreach (var stamp in records.SelectMany(record => Translation.Stamp.Of(record, site.Segments.Of(record))))
        {
            var text = Encoding.UTF8.GetString(before[stamp.File].Bytes.Span);
            var stamped = StampedText.With(text, stamp.Pairs, stamp.IsFrontMatter);
            if (stamped != text) changed.Add(new(stamp.File, Encoding.UTF8.GetBytes(stamped)));
        }
        DemandThatItIsRead(changed, input, records);

        foreach (var file in changed)
        {
            var path = Path.Combine(Path.GetDirectoryName(folder)!, file.Path);
            File.WriteAllBytes(path, file.Bytes.Span);
            terminal.Out.WriteLine($"Written: {Folders.Shown(path, terminal)}");
        }
        var open = records.Sum(record => site.Segments.Of(record).Count(segment => segment.State == SegmentState.Missing));
        terminal.Out.WriteLine($"{Count.Of(records.Length, "record")} accepted, {Count.Of(changed.Count, "file")} changed.{(open > 0 ? $" {Count.Of(open, "translation")} still missing." : "")}");
    }

    // Nothing is written before the parser has read the new files and finds in them what was meant.
    private static void DemandThatItIsRead(List<SourceFile> changed, ImmutableArray<SourceFile> input, ImmutableArray<Record> accepted)
    {
        var paths = changed.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var read = ContentParser.Parse([.. input.Where(file => !paths.Contains(file.Path)), .. changed]);
        if (read.Content is null || read.Messages.Any(message => message.Severity == Severity.Error))
            throw new InvalidOperationException($"The stamped records cannot be read: {string.Join(' ', read.Messages)}");
        var names = accepted.Select(record => (record.Kind, record.Id)).ToHashSet();
        if (new Segments(read.Content).All.FirstOrDefault(s => names.Contains((s.Record.Kind, s.Record.Id)) && s.State is SegmentState.Draft or SegmentState.Outdated) is { } lost)
            throw new InvalidOperationException($"The stamp of {lost.Name} in the {lost.Record.Kind} '{lost.Record.Id}' would be lost.");
    }
}
