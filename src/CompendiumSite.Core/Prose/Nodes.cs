using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Prose;

// What Markdown means here, and nothing more: no raw HTML, no attributes, no images.

public abstract record Inline;

/// <summary>Words: a part of the text in which they stand, so that nothing is copied.</summary>
public sealed record TextRun(ReadOnlyMemory<char> Text) : Inline
{
    public TextRun(string text) : this(text.AsMemory()) { }
}

public sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;

public sealed record Strong(ImmutableArray<Inline> Content) : Inline;

public sealed record CodeSpan(string Code) : Inline;

public sealed record Hyperlink(string Url, ImmutableArray<Inline> Content) : Inline;

/// <summary><c>[[key]]</c>, <c>[[key|label]]</c> or a link to <c>xref:key</c>: a record, a document symbol or a note.</summary>
public sealed record RecordLink(string Key, ImmutableArray<Inline> Label, Place At) : Inline;

/// <summary><c>[^7]</c>: the place in the text to which note 7 belongs.</summary>
public sealed record NoteMark(int Number, Place At) : Inline;

public sealed record HardBreak : Inline;

public abstract record Block
{
    /// <summary>Where the block begins in its file.</summary>
    public Place At { get; init; }
}

public sealed record Paragraph(ImmutableArray<Inline> Content) : Block;

public sealed record Heading(int Level, string Id, ImmutableArray<Inline> Content) : Block;

public sealed record ListBlock(bool Ordered, int Start, ImmutableArray<ImmutableArray<Block>> Items) : Block;

public sealed record Quotation(ImmutableArray<Block> Content) : Block;

public sealed record CodeBlock(string Language, string Code) : Block;

public sealed record TableBlock(ImmutableArray<ImmutableArray<Inline>> Header, ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows) : Block;

public sealed record Rule : Block;

/// <summary>A text after parsing: its blocks, and what was wrong with it.</summary>
public sealed record ParsedProse(ImmutableArray<Block> Blocks, ImmutableArray<Message> Messages)
{
    public static readonly ParsedProse Empty = new([], []);
}
