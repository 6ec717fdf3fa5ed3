using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Diagnostics;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CompendiumSite.Prose;

/// <summary>The door of the room: Markdown in, blocks out.</summary>
public static class ProseParser
{
    // An explicit list: the advanced set of Markdig lets attributes such as {onclick=…} through.
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseCjkFriendlyEmphasis();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketParser());
        builder.PreciseSourceLocation = true;
        return builder.Build();
    }

    /// <param name="at">Where the text begins in its file; each of its lines begins in the same column.</param>
    public static ParsedProse Parse(string markdown, Place at)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return ParsedProse.Empty;
        if (markdown.Length > Longest) return Refused(markdown, at, Codes.TextTooLong, $"The text has {markdown.Length} characters, more than {Longest}. Split it into several.");
        if (IsPlain(markdown)) return new([new Paragraph([new TextRun(markdown.Trim())]) { At = at }], []);
        if (SimpleLine(markdown, at) is { } line) return new([new Paragraph(line) { At = at }], []);
        return ParseFully(markdown, at);
    }

    internal static ParsedProse ParseFully(string markdown, Place at)
    {
        try
        {
            return new Reading(at).Read(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException tooDeep) when (tooDeep.TargetSite?.DeclaringType?.Assembly == typeof(Markdown).Assembly)
        {
            return Refused(markdown, at, Codes.TextTooDeep, "Brackets, quotations or lists in this text lie too deep in each other. Look for '[', '*' or '>' that are repeated or never closed.");
        }
    }

    // Some texts cost the parser the square of their length.
    private const int Longest = 50_000;

    private static ParsedProse Refused(string markdown, Place at, Code code, string body)
    {
        var messages = new MessageBag();
        messages.Add(code, at, body);
        return new([new Paragraph([new TextRun(markdown.Trim())]) { At = at }], messages.ToSorted());
    }

    // Most titles and many sentences hold nothing that Markdown would change; they skip the parser.
    private static bool IsPlain(string text) =>
        text.AsSpan().Trim().IndexOfAny(Special) < 0 && !char.IsAsciiDigit(text.TrimStart()[0]);

    private static readonly System.Buffers.SearchValues<char> Special =
        System.Buffers.SearchValues.Create("*_[]`<>&\\#|!\n\r\t-+=~:");

    // Nor do the words of the source with the marks of their notes, names of records and some emphasis.
    private static ImmutableArray<Inline>? SimpleLine(string markdown, Place at)
    {
        var text = markdown.AsMemory().TrimEnd('\n');
        if (char.IsWhiteSpace(text.Span[0]) || char.IsWhiteSpace(text.Span[^1]) || BeginsBlock.Contains(text.Span[0]) || text.Span is ['[', not '[', ..]) return null;
        var inlines = ImmutableArray.CreateBuilder<Inline>(4);
        var (from, start) = (0, 0);
        while (text.Span[start..].IndexOfAny(SpecialInLine) is >= 0 and var next)
        {
            start += next;
            if (text.Span[start..] is ['&', ' ', ..])
            {
                start++;
                continue;
            }
            var place = at.File.Length == 0 ? at : at with { Column = at.Column + start };
            var length = 0;
            Inline? inline = text.Span[start..] switch
            {
                ['[', '^', ..] => MarkAt(text.Span[start..], place, out length),
                ['[', '[', ..] => ReferenceAt(text.Span[start..], place, out length),
                ['*', ..] => EmphasisAt(text[start..], out length),
                _ => null,
            };
            if (inline is null) return null;
            if (start > from) inlines.Add(new TextRun(text[from..start]));
            inlines.Add(inline);
            from = start += length;
        }
        if (from < text.Length) inlines.Add(new TextRun(text[from..]));
        return inlines.DrainToImmutable();
    }

    // Within a line, what begins a list, a heading or a definition at its start means nothing.
    private static readonly System.Buffers.SearchValues<char> SpecialInLine = System.Buffers.SearchValues.Create("*_[]`<>&\\|!\n\r\t");

    private static readonly System.Buffers.SearchValues<char> BeginsBlock = System.Buffers.SearchValues.Create("0123456789-+=~:#");

    private static NoteMark? MarkAt(ReadOnlySpan<char> text, Place at, out int length)
    {
        length = text.IndexOf(']') + 1;
        return length > 0 && int.TryParse(text[2..(length - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000
            ? new NoteMark(number, at) : null;
    }

    private static RecordLink? ReferenceAt(ReadOnlySpan<char> text, Place at, out int length) =>
        BracketParser.ReadReference(text, out var label, out length) is { } key ? new(key, label is null ? [] : [new TextRun(label)], at) : null;

    // A star before a letter or digit can only open, one behind such can close, whatever stands outside.
    private static Inline? EmphasisAt(ReadOnlyMemory<char> text, out int length)
    {
        length = 0;
        var stars = text.Span.IndexOfAnyExcept('*');
        if (stars is not (1 or 2)) return null;
        var words = text.Span[stars..];
        var end = words.IndexOfAny(SpecialInLine);
        if (end < 1 || !char.IsLetterOrDigit(words[0]) || !char.IsLetterOrDigit(words[end - 1])) return null;
        var behind = words[end..].IndexOfAnyExcept('*');
        if (stars != (behind < 0 ? words.Length - end : behind)) return null;
        length = end + 2 * stars;
        ImmutableArray<Inline> content = [new TextRun(text.Slice(stars, end))];
        return stars == 1 ? new Emphasis(content) : new Strong(content);
    }

    private sealed class Reading(Place at)
    {
        private readonly MessageBag messages = new();

        public ParsedProse Read(MarkdownDocument document)
        {
            var blocks = Blocks(document);
            return new(blocks, messages.ToSorted());
        }

        private Place PlaceOf(MarkdownObject node) =>
            at.File.Length == 0 ? at : new(at.File, at.Line + node.Line, at.Column + node.Column);

        private ImmutableArray<Block> Blocks(ContainerBlock container)
        {
            var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
            foreach (var block in container)
                if (One(block) is { } read)
                    blocks.Add(read with { At = PlaceOf(block) });
            return blocks.ToImmutable();
        }

        private Block? One(Markdig.Syntax.Block block) => block switch
        {
            ParagraphBlock paragraph => new Paragraph(Inlines(paragraph.Inline)),
            HeadingBlock heading => ReadHeading(heading),
            Markdig.Syntax.ListBlock list => new ListBlock(list.IsOrdered, int.TryParse(list.OrderedStart, out var start) ? start : 1,
                [.. list.OfType<ListItemBlock>().Select(Blocks)]),
            QuoteBlock quote => new Quotation(Blocks(quote)),
            Table table => ReadTable(table),
            FencedCodeBlock fenced => new CodeBlock(fenced.Info ?? "", fenced.Lines.ToString()),
            Markdig.Syntax.CodeBlock code => new CodeBlock("", code.Lines.ToString()),
            ThematicBreakBlock => new Rule(),
            LinkReferenceDefinitionGroup => null,
            _ => null,
        };

        private Heading ReadHeading(HeadingBlock heading)
        {
            var (content, id) = TakeHeadingId(Inlines(heading.Inline));
            if (id is null)
                messages.Add(Codes.HeadingWithoutId, PlaceOf(heading), "The heading has no id. Write one behind it, the same in every language: ## Title {#short-id}");
            return new Heading(heading.Level, id ?? "", content);
        }

        // '## Title {#id}': ids come from the data, so that an address is the same in every language and for ever.
        private static (ImmutableArray<Inline>, string?) TakeHeadingId(ImmutableArray<Inline> content)
        {
            if (content.IsEmpty || content[^1] is not TextRun last || !last.Text.Span.EndsWith('}')) return (content, null);
            var open = last.Text.Span.LastIndexOf("{#");
            if (open < 0) return (content, null);
            var id = last.Text[(open + 2)..^1].ToString();
            if (id.Length == 0 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')) return (content, null);
            var rest = last.Text[..open].TrimEnd();
            return (rest.Length == 0 ? content.RemoveAt(content.Length - 1) : content.SetItem(content.Length - 1, new TextRun(rest)), id);
        }

        private TableBlock ReadTable(Table table)
        {
            var rows = table.OfType<TableRow>().Select(row => (row.IsHeader,
                Cells: row.OfType<TableCell>().Select(cell => cell.OfType<ParagraphBlock>().SelectMany(p => Inlines(p.Inline)).ToImmutableArray()).ToImmutableArray())).ToList();
            return new TableBlock(rows.FirstOrDefault(r => r.IsHeader).Cells is { IsDefault: false } header ? header : [],
                [.. rows.Where(r => !r.IsHeader).Select(r => r.Cells)]);
        }

        private ImmutableArray<Inline> Inlines(ContainerInline? container)
        {
            if (container is null) return [];
            var result = ImmutableArray.CreateBuilder<Inline>();
            var text = new RunBuilder();
            void Flush()
            {
                if (text.Take() is { } run) result.Add(run);
            }

            for (var node = container.FirstChild; node is not null; node = node.NextSibling)
            {
                switch (node)
                {
                    case LiteralInline { Content: var words }: text.Append(words.Text.AsMemory(words.Start, words.Length)); break;
                    // An opening bracket that nothing closes is a bracket; what follows hangs below it.
                    case DelimiterInline unclosed:
                        text.Append(unclosed.ToLiteral().AsMemory());
                        Flush();
                        result.AddRange(Inlines(unclosed));
                        break;
                    case HtmlEntityInline entity: text.Append(Visible(entity).AsMemory()); break;
                    case LineBreakInline { IsHard: true }: Flush(); result.Add(new HardBreak()); break;
                    case LineBreakInline soft: if (NeedsSpace(soft)) text.Append(" ".AsMemory()); break;
                    default:
                        if (Special(node) is { } inline)
                        {
                            Flush();
                            result.Add(inline);
                        }
                        else if (node is ContainerInline other)
                        {
                            Flush();
                            result.AddRange(Inlines(other));
                        }
                        break;
                }
            }
            Flush();
            return result.ToImmutable();
        }

        // Most runs come as one piece, which is then the run.
        private struct RunBuilder
        {
            private ReadOnlyMemory<char> first;
            private StringBuilder? more;

            public void Append(ReadOnlyMemory<char> piece)
            {
                if (first.IsEmpty) first = piece;
                else (more ??= new StringBuilder().Append(first)).Append(piece);
            }

            public TextRun? Take()
            {
                var run = more is null ? first : more.ToString().AsMemory();
                (first, more) = (default, null);
                return run.IsEmpty ? null : new(run);
            }
        }

        // '&#x202E;' passes the look at the raw file; only here it becomes the character.
        private string Visible(HtmlEntityInline entity)
        {
            var text = entity.Transcoded.ToString();
            if (HiddenCharacters.First(text) is var at and >= 0)
                messages.Add(Codes.HiddenCharacter, PlaceOf(entity), $"The sign '{entity.Original}' is the invisible character {HiddenCharacters.NameAt(text, at)}. Remove it.");
            return HiddenCharacters.Shown(text);
        }

        private Inline? Special(Markdig.Syntax.Inlines.Inline node) => node switch
        {
            MarkInline mark => new NoteMark(mark.Number, PlaceOf(mark)),
            RecordLinkInline link => new RecordLink(link.Key, link.Label is null ? [] : [new TextRun(link.Label)], PlaceOf(link)),
            EmphasisInline emphasis => emphasis.DelimiterCount == 2 ? new Strong(Inlines(emphasis)) : new Emphasis(Inlines(emphasis)),
            CodeInline code => new CodeSpan(code.Content),
            AutolinkInline auto => ReadLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [new TextRun(auto.Url)], auto),
            LinkInline link => ReadLink(link),
            _ => null,
        };

        private Inline? ReadLink(LinkInline link)
        {
            if (link.IsImage)
                messages.Add(Codes.Image, PlaceOf(link), "Texts have no pictures. Say in words what the picture shows, and remove '![…](…)'.");
            return ReadLink(link.Url ?? "", Inlines(link), link);
        }

        private Inline? ReadLink(string url, ImmutableArray<Inline> content, MarkdownObject node)
        {
            if (url.StartsWith("xref:", StringComparison.Ordinal))
                return new RecordLink(Uri.UnescapeDataString(url[5..]), content, PlaceOf(node));
            if (LinkTargets.IsAllowed(url)) return new Hyperlink(url, content);
            messages.Add(Codes.ForbiddenLink, PlaceOf(node), $"A link cannot lead to '{LinkTargets.Shown(url)}'. It must begin with https://, http://, mailto:, xref: or #.");
            return null;
        }

        // A line end between two wide characters is how a long Chinese line was broken, not a space between words.
        private static bool NeedsSpace(LineBreakInline soft) =>
            !(EastAsian.IsWide(LastChar(soft.PreviousSibling)) && EastAsian.IsWide(FirstChar(soft.NextSibling)));

        private static char LastChar(Markdig.Syntax.Inlines.Inline? node) => node switch
        {
            LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[^1],
            LinkInline or EmphasisInline => LastChar(((ContainerInline)node).LastChild),
            MarkInline mark => LastChar(mark.PreviousSibling),
            RecordLinkInline { Label: null, Key: [.., var last] } => last,
            RecordLinkInline { Label: [.., var last] } => last,
            _ => ' ',
        };

        private static char FirstChar(Markdig.Syntax.Inlines.Inline? node) => node switch
        {
            LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[0],
            LinkInline or EmphasisInline => FirstChar(((ContainerInline)node).FirstChild),
            MarkInline mark => FirstChar(mark.NextSibling),
            RecordLinkInline { Label: null, Key: [var first, ..] } => first,
            RecordLinkInline { Label: [var first, ..] } => first,
            _ => ' ',
        };
    }
}
