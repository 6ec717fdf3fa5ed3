using System.Buffers;
using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme;

/// <summary>UTF-8 that goes into the page as it is, straight from the one who knows it.</summary>
public sealed class Verbatim : WrittenView
{
    [Parameter, EditorRequired] public required Action<IBufferWriter<byte>> Write { get; set; }

    public override void WriteTo(HtmlWriter html) => Write(html);
}
