using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme.Parts;

/// <summary>A symbol with its page; on paper, where nobody can follow a link, the official address stands behind it.</summary>
public sealed class DocumentLink : WrittenView
{
    [Parameter, EditorRequired] public required Page Page { get; set; }
    [Parameter, EditorRequired] public required string Symbol { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        if (!Page.In.Site.DocumentBySymbol.TryGetValue(SymbolText.Key(Symbol), out var document))
        {
            html.Write($"<span class=\"symbol\">{Symbol}</span>");
            return;
        }
        html.Raw("<a class=\"symbol\" href=\""u8);
        Page.WriteHref(html, document);
        html.Write($"\" data-paper=\"{SymbolText.OfficialLink(Symbol, Page.In.IsChinese ? "zh" : "en")}\">{Symbol}</a>");
    }
}
