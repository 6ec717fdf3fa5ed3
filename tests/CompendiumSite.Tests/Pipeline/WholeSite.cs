using System.Collections.Immutable;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Sites;

namespace CompendiumSite.Tests.Pipeline;

/// <summary>The small site with what it lacks for every link of its pages to lead somewhere.</summary>
internal static class WholeSite
{
    /// <summary>Mandates are shown by the two documents that list them, and the small site has neither.</summary>
    public static readonly ImmutableArray<string> Left = ["input/mandates/ga-61-257.yml", "input/documents/a-res-61-257.yml"];

    /// <summary>The report's contents list steps and topics below the sections that hold them in the source.</summary>
    public static readonly ImmutableArray<(string Path, string Text)> Narratives = [.. Narrative("the-steps", "I", 20), .. Narrative("the-topics", "III", 30)];

    public static void Write(TempFolder temp)
    {
        temp.CopyFrom(TestSite.FolderOf("small"), "");
        foreach (var (path, text) in Narratives) temp.Write(path, text);
        foreach (var path in Left) File.Delete(temp[path]);
    }

    private static ImmutableArray<(string, string)> Narrative(string id, string section, int order) =>
    [
        ($"input/narrative/{id}.yml", $"id: {id}\npart: retreat\norder: {order}\nsection: {section}\nreview: []\n"),
        ($"input/narrative/{id}.en.md", "---\ntitle: What follows\nsummary: What follows.\n---\nIt follows.\n"),
        ($"input/narrative/{id}.zh.md", "---\ntitle: 下文\nsummary: 下文。\n---\n见下文。\n"),
    ];
}
