using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CompendiumSite.Prose;

/// <summary>Where a <c>[[key]]</c> leads on the page that is being written, and what it says when no label is given.</summary>
public readonly record struct LinkTarget(string Href, string Text);

/// <summary>What the writer has to know of the page around a text.</summary>
/// <param name="Language">The tag of the text's language.</param>
/// <param name="Resolve">Finds the target of a reference; null where the reference shall be plain text.</param>
/// <param name="MarkLabel">The accessible name of the mark of a note, with {0} for its number.</param>
public sealed record ProseSurroundings(string Language, Func<string, LinkTarget?> Resolve, string MarkLabel)
{
    /// <summary>False where the same text stands on the page a second time: an id must stand there once.</summary>
    public bool MarksHaveIds { get; init; } = true;
}

/// <summary>Writes blocks as HTML. Every character of a text passes through <see cref="HtmlWriter.Text"/>.</summary>
public sealed class ProseHtml(ProseSurroundings around)
{
    private readonly List<int> marksSoFar = [];
    // Where the text that is being written begins.
    private int begin;
    private bool isForeign;

    /// <summary>How many anchors were given so far.</summary>
    public int Anchors { get; private set; }

    /// <summary>Blocks with an anchor each (p-1, p-2 …), counted on from the text before.</summary>
    /// <param name="foreign">Whether the element around is marked as of another language, since no translation exists.</param>
    public void Anchored(HtmlWriter html, ImmutableArray<Block> blocks, bool foreign = false)
    {
        Begin(html, foreign);
        foreach (var block in blocks) Write(html, block, IsAnchored(block) ? AnchorId(++Anchors) : null);
    }

    public void Plain(HtmlWriter html, ImmutableArray<Block> blocks, bool foreign = false)
    {
        Begin(html, foreign);
        foreach (var block in blocks) Write(html, block, null);
    }

    /// <summary>Inline content alone: titles, cells, single sentences.</summary>
    public void Inlines(HtmlWriter html, ImmutableArray<Block> blocks)
    {
        Begin(html, false);
        var isFirst = true;
        foreach (var line in ProseText.Lines(blocks))
        {
            if (!isFirst) html.Raw(" "u8);
            Write(html, line);
            isFirst = false;
        }
    }

    public static bool IsAnchored(Block block) => block is not (Heading or Rule);

    public static string AnchorId(int number) => $"p-{number}";

    public static string MarkId(int number, int occurrence) =>
        occurrence == 1 ? $"ref-{number}" : $"ref-{number}-{occurrence}";

    private void Begin(HtmlWriter html, bool foreign) => (begin, isForeign) = (html.Length, foreign);

    private void Write(HtmlWriter html, Block block, string? id)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Open(html, "p", id);
                Write(html, paragraph.Content);
                html.Raw("</p>\n"u8);
                break;
            case Heading heading:
                // The title of the page is its h1, so a text begins at h2.
                var level = Math.Clamp(heading.Level, 2, 6);
                Open(html, $"h{level}", heading.Id.Length > 0 ? heading.Id : null);
                Write(html, heading.Content);
                html.Write($"</h{level}>\n");
                break;
            case ListBlock list:
                Open(html, list.Ordered ? "ol" : "ul", id, list is { Ordered: true, Start: not 1 } ? $" start=\"{list.Start}\"" : IsLettered(list) ? " class=\"own-letters\" role=\"list\"" : "");
                foreach (var item in list.Items)
                {
                    html.Raw("<li>"u8);
                    if (item is [Paragraph only]) Write(html, only.Content);
                    else foreach (var inner in item) Write(html, inner, null);
                    html.Raw("</li>\n"u8);
                }
                html.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
                break;
            case Quotation quotation:
                Open(html, "blockquote", id);
                foreach (var inner in quotation.Content) Write(html, inner, null);
                html.Raw("</blockquote>\n"u8);
                break;
            case CodeBlock code:
                Open(html, "pre", id, " tabindex=\"0\"");
                // Records and commands are as they are typed, whatever the language around them: their Chinese is Simplified.
                html.Raw("<code lang=\"en\">"u8);
                ForeignText.Write(html, code.Code, "en");
                html.Raw("</code></pre>\n"u8);
                break;
            case TableBlock table: WriteTable(html, table, id); break;
            case Rule: html.Raw("<hr>\n"u8); break;
        }
    }

    // Entries that bring their own letters, (a), (b) …, need no bullet before them.
    private static bool IsLettered(ListBlock list) =>
        !list.Ordered && list.Items.All(static item => item is [Paragraph { Content: [TextRun { Text.Span: ['(', >= 'a' and <= 'z', ..] text }, ..] }, ..] && text.IndexOf(')') is 2 or 3);

    private void WriteTable(HtmlWriter html, TableBlock table, string? id)
    {
        Open(html, "div", id, " class=\"scroll\" tabindex=\"0\"");
        html.Raw("<table>"u8);
        if (!table.Header.IsEmpty)
        {
            html.Raw("<thead><tr>"u8);
            foreach (var cell in table.Header) { html.Raw("<th scope=\"col\">"u8); Write(html, cell); html.Raw("</th>"u8); }
            html.Raw("</tr></thead>"u8);
        }
        html.Raw("<tbody>"u8);
        foreach (var row in table.Rows)
        {
            html.Raw("<tr>"u8);
            foreach (var cell in row) { html.Raw("<td>"u8); Write(html, cell); html.Raw("</td>"u8); }
            html.Raw("</tr>\n"u8);
        }
        html.Raw("</tbody></table></div>\n"u8);
    }

    private static void Open(HtmlWriter html, string tag, string? id, string attributes = "")
    {
        html.Write($"<{tag}");
        if (id is not null) html.Write($" id=\"{id}\"");
        html.Raw(attributes);
        html.Raw(">"u8);
    }

    private void Write(HtmlWriter html, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: ForeignText.Write(html, run.Text.Span, around.Language); break;
                case Emphasis emphasis: Wrap(html, "em", emphasis.Content); break;
                case Strong strong: Wrap(html, "strong", strong.Content); break;
                case CodeSpan code: html.Write($"<code>{code.Code}</code>"); break;
                case HardBreak: html.Raw("<br>\n"u8); break;
                case Hyperlink link: WriteHyperlink(html, link); break;
                case RecordLink link: WriteRecordLink(html, link); break;
                case NoteMark mark: WriteMark(html, mark.Number); break;
            }
        }
    }

    private void Wrap(HtmlWriter html, string tag, ImmutableArray<Inline> content)
    {
        html.Write($"<{tag}>");
        Write(html, content);
        html.Write($"</{tag}>");
    }

    private void WriteHyperlink(HtmlWriter html, Hyperlink link)
    {
        html.Write($"<a href=\"{link.Url}\"");
        if (link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase)) html.Raw(" rel=\"external\""u8);
        html.Raw(">"u8);
        Write(html, link.Content);
        html.Raw("</a>"u8);
    }

    private void WriteRecordLink(HtmlWriter html, RecordLink link)
    {
        if (around.Resolve(link.Key) is not { } target)
        {
            if (link.Label.IsEmpty) html.Text(link.Key); else Write(html, link.Label);
            return;
        }
        html.Write($"<a href=\"{target.Href}\"");
        // A name that nobody wrote here is of the page's language, and so is what a mark is called.
        if (link.Label.IsEmpty) WriteOwnLanguage(html);
        html.Raw(">"u8);
        if (link.Label.IsEmpty) ForeignText.Write(html, target.Text, around.Language); else Write(html, link.Label);
        html.Raw("</a>"u8);
    }

    private void WriteMark(HtmlWriter html, int number)
    {
        marksSoFar.Add(number);
        var occurrence = CollectionsMarshal.AsSpan(marksSoFar).Count(number);
        // Behind a full-width stop the mark hangs over the empty half of its square.
        html.Raw(EndsInFullWidthStop(html.Written.Span[begin..]) ? "<sup class=\"mark hung\""u8 : "<sup class=\"mark\""u8);
        if (around.MarksHaveIds) html.Write($" id=\"{MarkId(number, occurrence)}\"");
        html.Write($"><a href=\"#note-{number}\" role=\"doc-noteref\" aria-label=\"");
        WriteLabel(html, number);
        html.Raw("\""u8);
        WriteOwnLanguage(html);
        html.Write($">{number}</a></sup>");
    }

    private void WriteLabel(HtmlWriter html, int number)
    {
        var at = around.MarkLabel.IndexOf("{0}", StringComparison.Ordinal);
        html.Write($"{around.MarkLabel.AsSpan(0, at)}{number}{around.MarkLabel.AsSpan(at + 3)}");
    }

    private static bool EndsInFullWidthStop(ReadOnlySpan<byte> text) =>
        text.EndsWith("，"u8) || text.EndsWith("。"u8) || text.EndsWith("；"u8) || text.EndsWith("、"u8) || text.EndsWith("："u8);

    private void WriteOwnLanguage(HtmlWriter html)
    {
        if (isForeign) html.Write($" lang=\"{around.Language}\"");
    }
}
