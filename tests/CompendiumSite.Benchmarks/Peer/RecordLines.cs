using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Peer;

/// <summary>A line for each record, with a link to its page.</summary>
public sealed class RecordLines : WrittenView
{
    [Parameter, EditorRequired] public required Page Page { get; set; }
    /// <summary>Where the pages of these records stand.</summary>
    [Parameter, EditorRequired] public required string Folder { get; set; }
    [Parameter, EditorRequired] public required IEnumerable<Record> Records { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        var folder = Page.Href(Folder);
        foreach (var record in Records) Write(html, Page.In, folder, record);
    }

    public static void Write(HtmlWriter html, Reader read, string folder, Record record) =>
        html.Write($"<li><a href=\"{folder}{record.Id}.html\">{read.NameOf(record)}</a></li>\n");
}
