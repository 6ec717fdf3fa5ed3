using System.Collections.Immutable;

namespace CompendiumSite.Prose;

/// <summary>Converts the text of a prose and never its structure: links, marks and code stay untouched by construction.</summary>
public static class ProseConversion
{
    /// <param name="convert">Converts the pieces of one line in the light of each other and hands back as many pieces.</param>
    public static ImmutableArray<Block> Convert(ImmutableArray<Block> blocks, Func<ImmutableArray<string>, ImmutableArray<string>> convert) =>
        [.. blocks.Select(block => One(block, convert))];

    private static Block One(Block block, Func<ImmutableArray<string>, ImmutableArray<string>> convert) => block switch
    {
        Paragraph paragraph => paragraph with { Content = Line(paragraph.Content, convert) },
        Heading heading => heading with { Content = Line(heading.Content, convert) },
        Quotation quotation => quotation with { Content = Convert(quotation.Content, convert) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => Convert(item, convert))] },
        TableBlock table => new TableBlock(
            [.. table.Header.Select(cell => Line(cell, convert))],
            [.. table.Rows.Select(row => row.Select(cell => Line(cell, convert)).ToImmutableArray())]),
        _ => block,
    };

    private static ImmutableArray<Inline> Line(ImmutableArray<Inline> line, Func<ImmutableArray<string>, ImmutableArray<string>> convert)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        foreach (var inline in ProseText.Walk(line))
            if (inline is TextRun run)
                pieces.Add(run.Text.ToString());
        if (pieces.Count == 0) return line;
        var converted = convert(pieces.ToImmutable());
        var next = 0;
        return Rebuild(line);

        ImmutableArray<Inline> Rebuild(ImmutableArray<Inline> inlines)
        {
            var result = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
            foreach (var inline in inlines)
            {
                result.Add(inline switch
                {
                    TextRun => new TextRun(converted[next++]),
                    Emphasis e => new Emphasis(Rebuild(e.Content)),
                    Strong s => new Strong(Rebuild(s.Content)),
                    Hyperlink h => h with { Content = Rebuild(h.Content) },
                    RecordLink r => r with { Label = Rebuild(r.Label) },
                    _ => inline,
                });
            }
            return result.MoveToImmutable();
        }
    }
}
