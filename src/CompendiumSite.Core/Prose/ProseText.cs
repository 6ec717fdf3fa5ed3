using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Prose;

/// <summary>What can be said of a text without writing it as HTML.</summary>
public static class ProseText
{
    public static string Plain(ImmutableArray<Block> blocks) => Plain(blocks, '\n', static link => link.Key);

    /// <param name="between">What parts the lines.</param>
    /// <param name="nameOf">What a link without a label says.</param>
    public static string Plain(ImmutableArray<Block> blocks, char between, Func<RecordLink, string> nameOf)
    {
        if (blocks is [Paragraph single] && OnlyRunOf(single.Content) is { } only) return only.Text.ToString();
        var text = new StringBuilder();
        foreach (var inlines in Lines(blocks))
        {
            if (text.Length > 0) text.Append(between);
            AppendPlain(text, inlines, nameOf);
        }
        return text.ToString();
    }

    public static string Plain(ImmutableArray<Inline> inlines)
    {
        if (OnlyRunOf(inlines) is { } only) return only.Text.ToString();
        var text = new StringBuilder();
        AppendPlain(text, inlines, static link => link.Key);
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
            var inside = Inside(inline);
            if (inside.IsEmpty) continue;
            foreach (var child in Walk(inside)) yield return child;
        }
    }

    public static ImmutableArray<Inline> Inside(Inline inline) => inline switch
    {
        Emphasis e => e.Content,
        Strong s => s.Content,
        Hyperlink h => h.Content,
        RecordLink r => r.Label,
        _ => [],
    };

    /// <summary>Whether the text says one of these, asked without writing it down.</summary>
    public static bool Says(ImmutableArray<Block> blocks, SearchValues<char> any)
    {
        if (blocks is [Paragraph only]) return Says(only.Content, any);
        foreach (var inlines in Lines(blocks))
            if (Says(inlines, any))
                return true;
        return false;
    }

    private static bool Says(ImmutableArray<Inline> inlines, SearchValues<char> any)
    {
        foreach (var inline in inlines)
        {
            ReadOnlySpan<char> own = inline switch
            {
                TextRun run => run.Text.Span,
                CodeSpan code => code.Code,
                RecordLink { Label.IsEmpty: true } link => link.Key,
                _ => "",
            };
            if (own.ContainsAny(any) || Says(Inside(inline), any)) return true;
        }
        return false;
    }

    public static IEnumerable<NoteMark> Marks(ImmutableArray<Block> blocks) => Walk(blocks).OfType<NoteMark>();

    // Most texts are one line of words, with marks at most, which say nothing: then these words are the text already.
    private static TextRun? OnlyRunOf(ImmutableArray<Inline> inlines)
    {
        TextRun? only = null;
        foreach (var inline in inlines)
        {
            if (inline is NoteMark) continue;
            if (only is not null || inline is not TextRun run) return null;
            only = run;
        }
        return only;
    }

    private static void AppendPlain(StringBuilder text, ImmutableArray<Inline> inlines, Func<RecordLink, string> nameOf)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case CodeSpan code: text.Append(code.Code); break;
                case HardBreak: text.Append(' '); break;
                case Emphasis e: AppendPlain(text, e.Content, nameOf); break;
                case Strong s: AppendPlain(text, s.Content, nameOf); break;
                case Hyperlink h: AppendPlain(text, h.Content, nameOf); break;
                case RecordLink { Label.IsEmpty: true } r: text.Append(nameOf(r)); break;
                case RecordLink r: AppendPlain(text, r.Label, nameOf); break;
            }
        }
    }
}
