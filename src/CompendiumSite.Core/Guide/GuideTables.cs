using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Parse;

namespace CompendiumSite.Guide;

/// <summary>A folder of the input with how many records lie in it, and one of them to look at.</summary>
public sealed record GuideFolder(GuideKind Kind, int Records, string? Example);

/// <summary>A message as the guide explains it.</summary>
public sealed record GuideCode(string Id, Severity Severity, Label Title, Label Remedy);

/// <summary>Messages whose numbers begin alike: the hundreds are the rooms of the check.</summary>
public sealed record GuideSeries(string Name, Label About, ImmutableArray<GuideCode> Codes);

/// <summary>What the editing guide prints from the program itself, so that it cannot say anything else than the program does.</summary>
public static class GuideTables
{
    // In the order in which an editor meets them.
    private static readonly ImmutableArray<(string Series, Label Text)> abouts =
    [
        ("P1", new("The file and its YAML", "文件和YAML")),
        ("P2", new("Keys and values", "键和值")),
        ("P3", new("Tables and paragraphs of the library", "资料库的表格和段落")),
        ("P4", new("Markdown in the texts", "正文中的Markdown")),
        ("C2", new("Ids, links and section numbers", "编号、链接和节号")),
        ("C3", new("Notes, paragraphs and headings of the two languages", "两种语言的注释、段落和标题")),
        ("C4", new("What a record says against what it says elsewhere", "记录内容前后矛盾")),
        ("C5", new("The change log", "更新记录")),
        ("F5", new("What looks wrong in the source", "来源中的疑误")),
        ("T6", new("Translations", "翻译")),
        ("W7", new("The finished pages", "生成的页面")),
        ("W8", new("One edition beside the next", "新旧版本比较")),
        ("M1", new("Reading the input", "读取输入文件")),
        ("M2", new("Writing the output", "写入输出文件")),
        ("M3", new("The preview", "预览")),
    ];

    /// <summary>What the console prints where an example names a theme that does not exist.</summary>
    public const string SampleMessage = "input/steps/publish-a-calendar.yml(9,10): error C203: 'themes' names 'presidenci', which no file defines. Did you mean 'presidency'?";

    public static ImmutableArray<GuideSeries> Messages { get; } =
    [
        .. Codes.All.Select(c => new GuideCode(c.Id, c.Severity, new(c.English.Title, c.Chinese.Title), new(c.English.Remedy, c.Chinese.Remedy)))
            .OrderBy(c => About(c.Id[..2]).Rank).ThenBy(c => c.Id, StringComparer.Ordinal).GroupBy(c => c.Id[..2])
            .Select(g => new GuideSeries(g.Key + "00", About(g.Key).Text, [.. g])),
    ];

    public static ImmutableArray<GuideFolder> Folders(Content content) => [.. RecordKinds.All.Select(kind => Folder(content, GuideKinds.Find(kind.Folder)))];

    public static GuideFolder Folder(Content content, GuideKind kind)
    {
        var (records, example) = (0, (string?)null);
        foreach (var record in content.All)
        {
            if (!LiesIn(kind.Folder, record.At.File)) continue;
            records++;
            example ??= record.At.File;
        }
        return new(kind, records, example);
    }

    // Below the input folder, whatever its name is.
    private static bool LiesIn(string folder, ReadOnlySpan<char> file)
    {
        var rest = file[(file.IndexOf('/') + 1)..];
        return rest.Length > folder.Length && rest[folder.Length] == '/' && rest.StartsWith(folder, StringComparison.Ordinal);
    }

    private static (int Rank, Label Text) About(string series)
    {
        for (var i = 0; i < abouts.Length; i++)
            if (abouts[i].Series == series)
                return (i, abouts[i].Text);
        throw new InvalidOperationException($"nobody has said what the messages {series}00 are about");
    }
}
