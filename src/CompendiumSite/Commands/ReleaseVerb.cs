using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Compare;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;
using CompendiumSite.Schema;

namespace CompendiumSite.Commands;

/// <summary>Drafts what a release changed, for a person to word.</summary>
internal sealed class ReleaseVerb : Verb
{
    private static readonly Option from = new("from", null, "FOLDER", new("the site as it was published last, or its data; none for the first release", "上次发布的网站或其数据；首次发布时不写"));
    private static readonly Option date = new("date", null, "YYYY-MM-DD", new("the day of the release (default: today)", "发布日期（默认为当天）"));

    public override string Name => "release";

    public override Label Summary => new(
        "Draft the entry of the change log for what changed since a published site.",
        "为已发布网站之后的变化起草一期更新记录。");

    public override Label Details => new(
        "Writes input/changes/DATE.yml: what was added, changed, corrected and removed, with the records and the sponsors concerned.\n"
        + "Its words begin with TODO; until a person has replaced them in every language, no site is built.",
        "写出input/changes/日期.yml：新增、修改、更正和删除了什么，涉及哪些记录和提出者。草稿以TODO开头，各语言全部改写之前不会生成网站。");

    public override ImmutableArray<Option> Options => [Option.Input, from, date];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("release --from ../published/output --date 2027-01-15", new("Drafts the entry of that day.", "起草当日的更新记录。")),
        new("release --from ../published/output/data/v1", new("The data of the published site is enough; the day is today.", "有已发布网站的数据即可；日期为当天。")),
    ];

    public override Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var day = DateOf(arguments);
        var input = Folders.Input(arguments, terminal);
        var plan = SitePipeline.Plan(new BuildRequest(input, "", []), StageLines.For(terminal));
        if (plan.Site is not { } site)
        {
            MessageReport.Print(plan.Messages, terminal);
            return Task.FromResult(Outcome.Of(plan.Messages));
        }
        var comparison = Comparer.Compare(WithoutLog(Before(arguments, site, terminal)), WithoutLog(Now(site)));
        if (comparison.Lists.IsEmpty && comparison.Records.IsEmpty)
        {
            terminal.Out.WriteLine("Nothing changed for a reader; nothing was written.");
            return Task.FromResult(ExitCode.Done);
        }
        var id = FreeId(input, day);
        Write(Path.Combine(input, "changes", $"{id}.yml"), RecordSchemas.LineFor("changes") + ReleaseDraft.Of(comparison, site.Compendium, id, day), terminal);
        terminal.Out.WriteLine($"Word every TODO in it, put 'updated: {Written(day)}' into site.yml, then check: dotnet run --project src/CompendiumSite -- check");
        return Task.FromResult(ExitCode.Done);
    }

    private static DateOnly DateOf(Arguments arguments)
    {
        // The only look at a clock, and only where nobody names the day.
        if (arguments.ValueOf(date) is not { } typed) return DateOnly.FromDateTime(DateTime.UtcNow);
        return DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new WrongCommand($"{date} needs a date such as 2027-01-15, found '{typed}'.");
    }

    private static Publication Before(Arguments arguments, PlannedSite site, Terminal terminal)
    {
        if (arguments.ValueOf(from) is { } named)
            return PublishedFolder.Read(Path.GetFullPath(named, terminal.CurrentFolder))
                ?? throw new WrongCommand($"'{named}' is neither a built site nor its data. Name the output of the last release with {from}.");
        if (site.Compendium.Content.Changes.IsEmpty) return Publication.Nothing;
        throw new WrongCommand($"There was a release before. Name the site as it was published then with {from}.");
    }

    // The change log does not list its own entries as news.
    private static Publication WithoutLog(Publication publication) => publication with { Data = publication.Data.Remove("changes") };

    private static Publication Now(PlannedSite site) => new(
        SiteFiles.All(site.Compendium, site.Readers, site.Pages, site.InputHash)
            .Where(file => file.Path.StartsWith(DataFiles.Folder + "/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal) && file.Path.LastIndexOf('/') == DataFiles.Folder.Length)
            .ToImmutableSortedDictionary(file => Path.GetFileNameWithoutExtension(file.Path), file => (ReadOnlyMemory<byte>)file.Bytes.ToArray(), StringComparer.Ordinal), []);

    private static string FreeId(string input, DateOnly day)
    {
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? Written(day) : $"{Written(day)}-{number}";
            if (!File.Exists(Path.Combine(input, "changes", $"{id}.yml"))) return id;
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(string path, string text, Terminal terminal)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(path, FileMode.CreateNew)) stream.Write(Encoding.UTF8.GetBytes(text));
        terminal.Out.WriteLine($"Written: {Folders.Shown(path, terminal)}");
    }
}
