using CompendiumSite.Pages;
using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme.Parts;

/// <summary>A date as the language writes it, for machines too.</summary>
public sealed class Day : WrittenView
{
    [Parameter, EditorRequired] public required Reader In { get; set; }
    [Parameter, EditorRequired] public required DateOnly Date { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        html.Write($"<time datetime=\"{Date:O}\">");
        In.WriteDate(html, Date);
        html.Raw("</time>"u8);
    }
}
