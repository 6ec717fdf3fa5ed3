using CompendiumSite.Prose;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Peer;

/// <summary>The lines of a page that lists proposals.</summary>
public sealed class ListLines : WrittenView
{
    [Parameter, EditorRequired] public required PeerList Page { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        var lines = Page.Lines.In(Page.Href(PeerDesign.Proposals));
        foreach (var place in Page.Places) html.Raw(lines[place]);
    }
}
