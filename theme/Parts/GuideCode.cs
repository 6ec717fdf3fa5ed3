using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme.Parts;

/// <summary>Code and records as they are typed: Chinese in them says that it is Chinese.</summary>
public sealed class GuideCode : WrittenView
{
    [Parameter, EditorRequired] public required string Code { get; set; }
    [Parameter] public string Script { get; set; } = "zh-Hans";

    public override void WriteTo(HtmlWriter html) => ForeignText.Write(html, Code, "en", Script);
}
