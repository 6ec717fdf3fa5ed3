using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Sites;

namespace CompendiumSite.Tests.Pipeline;

/// <summary>The small site on a disk, with what it lacks for every link of its pages to lead somewhere.</summary>
internal static class WholeSite
{
    public static void Write(TempFolder temp)
    {
        temp.CopyFrom(TestSite.FolderOf("small"), "");
        // The report's contents list steps and topics below the sections that hold them in the source.
        Narrative(temp, "the-steps", "I", 20);
        Narrative(temp, "the-topics", "III", 30);
        // Mandates are shown by the two documents that list them, and the small site has neither.
        File.Delete(temp["input/mandates/ga-61-257.yml"]);
        File.Delete(temp["input/documents/a-res-61-257.yml"]);
    }

    private static void Narrative(TempFolder temp, string id, string section, int order)
    {
        temp.Write($"input/narrative/{id}.yml", $"id: {id}\npart: retreat\norder: {order}\nsection: {section}\nreview: []\n");
        temp.Write($"input/narrative/{id}.en.md", "---\ntitle: What follows\nsummary: What follows.\n---\nIt follows.\n");
        temp.Write($"input/narrative/{id}.zh.md", "---\ntitle: 下文\nsummary: 下文。\n---\n见下文。\n");
    }
}
