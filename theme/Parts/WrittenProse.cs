using System.Collections.Immutable;
using CompendiumSite.Prose;
using Microsoft.AspNetCore.Components;

namespace CompendiumSite.Theme.Parts;

/// <summary>A text of a record, in one of the three forms in which a page shows texts.</summary>
public abstract class WrittenProse : WrittenView
{
    /// <summary>That of the page: anchors and marks count on from text to text.</summary>
    [Parameter, EditorRequired] public required ProseHtml Writer { get; set; }
    [Parameter, EditorRequired] public required ImmutableArray<Block> Blocks { get; set; }
    /// <summary>Whether the element around is marked as of another language.</summary>
    [Parameter] public bool Foreign { get; set; }
}

/// <summary>Blocks that an address can name.</summary>
public sealed class AnchoredProse : WrittenProse
{
    public override void WriteTo(HtmlWriter html) => Writer.Anchored(html, Blocks, Foreign);
}

/// <summary>Blocks without anchors.</summary>
public sealed class PlainProse : WrittenProse
{
    public override void WriteTo(HtmlWriter html) => Writer.Plain(html, Blocks, Foreign);
}

/// <summary>Only the words, with their links and emphasis.</summary>
public sealed class InlineProse : WrittenProse
{
    public override void WriteTo(HtmlWriter html) => Writer.Inlines(html, Blocks);
}
