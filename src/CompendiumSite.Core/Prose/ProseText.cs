using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Prose;

/// <summary>What can be said of a text without writing it as HTML.</summary>
public static class ProseText
{
    public static string Plain(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var inlines in Lines(blocks))
        {
            if (text.Length > 0) text.Append('\n');
            AppendPlain(text, inlines);
        }
        return text.ToString();
    }

    public static string Plain(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        AppendPlain(text, inlines);
        return text.ToString();
    }

    /// <summary>Every run of inline content in reading order: paragraphs, headings, list items, cells.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph: yield return paragraph.Content; break;
                case Heading heading: yield return heading.Content; break;
                case CodeBlock code: yield return [new TextRun(code.Code)]; break;
                case Quotation quotation:
                    foreach (var line in Lines(quotation.Content)) yield return line;
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        foreach (var line in Lines(item)) yield return line;
                    break;
                case TableBlock table:
                    foreach (var cell in table.Header) yield return cell;
                    foreach (var row in table.Rows)
                        foreach (var cell in row) yield return cell;
                    break;
            }
        }
    }

    /// <summary>Every inline in reading order, with what stands inside of others.</summary>
    public static IEnumerable<Inline> Walk(ImmutableArray<Block> blocks) => Lines(blocks).SelectMany(Walk);

    public static IEnumerable<Inline> Walk(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            var inside = inline switch
            {
                Emphasis e => e.Content,
                Strong s => s.Content,
                Hyperlink h => h.Content,
                RecordLink r => r.Label,
                _ => [],
            };
            foreach (var child in Walk(inside)) yield return child;
        }
    }

    public static IEnumerable<NoteMark> Marks(ImmutableArray<Block> blocks) => Walk(blocks).OfType<NoteMark>();

    private static void AppendPlain(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case CodeSpan code: text.Append(code.Code); break;
                case HardBreak: text.Append(' '); break;
                case Emphasis e: AppendPlain(text, e.Content); break;
                case Strong s: AppendPlain(text, s.Content); break;
                case Hyperlink h: AppendPlain(text, h.Content); break;
                case RecordLink { Label.IsEmpty: true } r: text.Append(r.Key); break;
                case RecordLink r: AppendPlain(text, r.Label); break;
            }
        }
    }
}
