using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Parse;

namespace CompendiumSite.Pages.Reading;

/// <summary>A folder of the input: what lies in it and which keys its records may have.</summary>
public sealed record GuideFolder(string Folder, string Kind, ImmutableArray<string> Keys, int Records, string? Example);

/// <summary>A message as the guide explains it.</summary>
public sealed record GuideCode(string Id, Severity Severity, Label Title, Label Remedy);

/// <summary>What the editing guide prints from the program itself, so that it cannot say anything else than the program does.</summary>
public static class GuideTables
{
    /// <summary>Under their headings: the hundreds of the numbers are the rooms of the check.</summary>
    public static readonly ImmutableArray<(string Series, ImmutableArray<GuideCode> Codes)> Messages =
    [
        .. Codes.All.Select(c => new GuideCode(c.Id, c.Severity, new(c.English.Title, c.Chinese.Title), new(c.English.Remedy, c.Chinese.Remedy)))
            .OrderBy(c => c.Id, StringComparer.Ordinal).GroupBy(c => c.Id[..2]).Select(g => (g.Key + "00", g.ToImmutableArray())),
    ];

    public static ImmutableArray<GuideFolder> Folders(Content content)
    {
        var records = content.All.GroupBy(r => FolderOf(r)).ToDictionary(g => g.Key, g => g.ToList());
        return
        [
            .. RecordKinds.All.Where(kind => records.ContainsKey(kind.Folder))
                .Select(kind => new GuideFolder(kind.Folder, records[kind.Folder][0].Kind, kind.Keys, records[kind.Folder].Count, records[kind.Folder][0].At.File)),
        ];
    }

    private static string FolderOf(Record record) => record.At.File.Split('/') is [_, var folder, ..] ? folder : "";
}
