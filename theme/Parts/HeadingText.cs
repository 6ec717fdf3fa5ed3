using CompendiumSite.Chinese;
using CompendiumSite.Pages;
using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme.Parts;

/// <summary>The words of a heading, with the places where a line of it may end: a Chinese heading of two lines breaks between words.</summary>
public sealed class HeadingText : WrittenView
{
    [Parameter, EditorRequired] public required Page Page { get; set; }
    [Parameter, EditorRequired] public required string Text { get; set; }

    public override void WriteTo(HtmlWriter html)
    {
        var isFirst = true;
        foreach (var word in Page.In.IsChinese ? TitleWords.Of(Text) : [Text])
        {
            if (!isFirst) html.Raw("<wbr>"u8);
            html.Text(word);
            isFirst = false;
        }
    }
}
