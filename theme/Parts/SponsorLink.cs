using CompendiumSite.Pages;
using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme.Parts;

/// <summary>A sponsor with its page.</summary>
public sealed class SponsorLink : WrittenView
{
    [Parameter, EditorRequired] public required Page Page { get; set; }
    [Parameter, EditorRequired] public required string Id { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        if (!Page.In.Site.SponsorById.TryGetValue(Id, out var sponsor))
        {
            html.Text(Id);
            return;
        }
        html.Raw("<a class=\"sponsor\" href=\""u8);
        Page.WriteHref(html, sponsor);
        html.Write($"\">{Page.In.NameOf(sponsor)}</a>");
    }
}
