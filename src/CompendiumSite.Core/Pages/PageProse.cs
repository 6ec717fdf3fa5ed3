using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Pages;

/// <summary>Writes the texts of one page: anchors and marks count on from text to text.</summary>
public static class PageProse
{
    public static ProseHtml For(Page page) => new(Around(page));

    /// <summary>For a text that stands on the page a second time, in the other language.</summary>
    public static ProseHtml Beside(Page page) => new(Around(page) with { MarksHaveIds = false });

    private static ProseSurroundings Around(Page page) => new(page.In.Language, key => Resolve(page, key), page.In.Say(Labels.Note));

    private static LinkTarget? Resolve(Page page, string key)
    {
        if (page.In.Site.Keys.Find(key) is not { } target) return null;
        if (target.Note is { } note)
            return new(page.Href(Addresses.OfNote(note, page.In.Site)), page.In.Say(Labels.Note, note));
        var record = target.Record!;
        if (target.Paragraph is { } paragraph) return new(page.Href(record) + "#" + paragraph.Anchor, page.In.Say(Labels.Paragraph, paragraph.Number));
        // Who writes a number wants to read a number: "steps A.1 to A.13".
        return new(page.Href(record), Keys.SectionOf(record) == key ? key : page.In.NameOf(record));
    }
}
