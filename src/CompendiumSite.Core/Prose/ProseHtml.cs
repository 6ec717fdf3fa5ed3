using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CompendiumSite.Prose;

/// <summary>Where a <c>[[key]]</c> leads on the page that is being written, and what it says when no label is given.</summary>
public readonly record struct LinkTarget(string Href, string Text);

/// <summary>What the writer has to know of the page around a text.</summary>
/// <param name="Language">The tag of the text's language.</param>
/// <param name="Resolve">Finds the target of a reference; null where the reference shall be plain text.</param>
/// <param name="MarkLabel">The accessible name of the mark of a note.</param>
public sealed record ProseSurroundings(string Language, Func<string, LinkTarget?> Resolve, Func<int, string> MarkLabel)
{
    /// <summary>Where the mark of a note leads; on most pages the note stands on the page itself.</summary>
    public Func<int, string> NoteHref { get; init; } = static number => "#note-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>False where the same text stands on the page a second time: an id must stand there once.</summary>
    public bool MarksHaveIds { get; init; } = true;
}

/// <summary>Writes blocks as HTML. Every character of a text passes through <see cref="Escape"/>.</summary>
public sealed class ProseHtml(ProseSurroundings around)
{
    private readonly StringBuilder html = new();
    private readonly Dictionary<int, int> marksSoFar = [];
    private int anchors;
    private bool isForeign;

    /// <summary>Blocks with an anchor each (p-1, p-2 …), counted on from the text before.</summary>
    /// <param name="foreign">Whether the element around is marked as of another language, since no translation exists.</param>
    public string Anchored(ImmutableArray<Block> blocks, bool foreign = false)
    {
        Begin(foreign);
        foreach (var block in blocks)
        {
            if (block is not (Heading or Rule)) anchors++;
            Write(block, block is Heading or Rule ? null : $"p-{anchors}");
        }
        return html.ToString();
    }

    /// <summary>The anchor that was given last.</summary>
    public string? LastAnchor => anchors == 0 ? null : $"p-{anchors}";

    public string Plain(ImmutableArray<Block> blocks, bool foreign = false)
    {
        Begin(foreign);
        foreach (var block in blocks) Write(block, null);
        return html.ToString();
    }

    /// <summary>Inline content alone: titles, cells, single sentences.</summary>
    public string Inlines(ImmutableArray<Block> blocks)
    {
        Begin(false);
        var first = true;
        foreach (var line in ProseText.Lines(blocks))
        {
            if (!first) html.Append(' ');
            Write(line);
            first = false;
        }
        return html.ToString();
    }

    public static string MarkId(int number, int occurrence) =>
        occurrence == 1 ? $"ref-{number}" : $"ref-{number}-{occurrence}";

    public static void Escape(StringBuilder to, ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny(Escaped)) >= 0)
        {
            to.Append(text[..special]).Append(text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(special + 1)..];
        }
        to.Append(text);
    }

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Escaped) < 0) return text;
        var to = new StringBuilder(text.Length + 16);
        Escape(to, text);
        return to.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Escaped = System.Buffers.SearchValues.Create("&<>\"'");

    private string OwnLanguage => isForeign ? $" lang=\"{around.Language}\"" : "";

    private void Begin(bool foreign)
    {
        html.Clear();
        isForeign = foreign;
    }

    private void Write(Block block, string? id)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Open("p", id);
                Write(paragraph.Content);
                html.Append("</p>\n");
                break;
            case Heading heading:
                // The title of the page is its h1, so a text begins at h2.
                var level = Math.Clamp(heading.Level, 2, 6);
                Open($"h{level}", heading.Id.Length > 0 ? heading.Id : null);
                Write(heading.Content);
                html.Append($"</h{level}>\n");
                break;
            case ListBlock list:
                Open(list.Ordered ? "ol" : "ul", id, list is { Ordered: true, Start: not 1 } ? $" start=\"{list.Start}\"" : IsLettered(list) ? " class=\"own-letters\" role=\"list\"" : "");
                foreach (var item in list.Items)
                {
                    html.Append("<li>");
                    if (item is [Paragraph only]) Write(only.Content);
                    else foreach (var inner in item) Write(inner, null);
                    html.Append("</li>\n");
                }
                html.Append(list.Ordered ? "</ol>\n" : "</ul>\n");
                break;
            case Quotation quotation:
                Open("blockquote", id);
                foreach (var inner in quotation.Content) Write(inner, null);
                html.Append("</blockquote>\n");
                break;
            case CodeBlock code:
                Open("pre", id, " tabindex=\"0\"");
                // Records and commands are as they are typed, whatever the language around them: their Chinese is Simplified.
                html.Append("<code lang=\"en\">");
                ForeignText.Write(html, code.Code, "en");
                html.Append("</code></pre>\n");
                break;
            case TableBlock table: WriteTable(table, id); break;
            case Rule: html.Append("<hr>\n"); break;
        }
    }

    // Entries that bring their own letters, (a), (b) …, need no bullet before them.
    private static bool IsLettered(ListBlock list) =>
        !list.Ordered && list.Items.All(static item => item is [Paragraph { Content: [TextRun { Text: ['(', >= 'a' and <= 'z', ..] text }, ..] }, ..] && text.IndexOf(')') is 2 or 3);

    private void WriteTable(TableBlock table, string? id)
    {
        Open("div", id, " class=\"scroll\" tabindex=\"0\"");
        html.Append("<table>");
        if (!table.Header.IsEmpty)
        {
            html.Append("<thead><tr>");
            foreach (var cell in table.Header) { html.Append("<th scope=\"col\">"); Write(cell); html.Append("</th>"); }
            html.Append("</tr></thead>");
        }
        html.Append("<tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row) { html.Append("<td>"); Write(cell); html.Append("</td>"); }
            html.Append("</tr>\n");
        }
        html.Append("</tbody></table></div>\n");
    }

    private void Open(string tag, string? id, string attributes = "")
    {
        html.Append('<').Append(tag);
        if (id is not null) html.Append(" id=\"").Append(id).Append('"');
        html.Append(attributes).Append('>');
    }

    private void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: ForeignText.Write(html, run.Text, around.Language); break;
                case Emphasis emphasis: Wrap("em", emphasis.Content); break;
                case Strong strong: Wrap("strong", strong.Content); break;
                case CodeSpan code: html.Append("<code>"); Escape(html, code.Code); html.Append("</code>"); break;
                case HardBreak: html.Append("<br>\n"); break;
                case Hyperlink link: WriteAnchor(link.Url, link.Content, link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? " rel=\"external\"" : ""); break;
                case RecordLink link: WriteRecordLink(link); break;
                case NoteMark mark: WriteMark(mark.Number); break;
            }
        }
    }

    private void Wrap(string tag, ImmutableArray<Inline> content)
    {
        html.Append('<').Append(tag).Append('>');
        Write(content);
        html.Append("</").Append(tag).Append('>');
    }

    private void WriteAnchor(string href, ImmutableArray<Inline> content, string attributes)
    {
        html.Append("<a href=\"");
        Escape(html, href);
        html.Append('"').Append(attributes).Append('>');
        Write(content);
        html.Append("</a>");
    }

    private void WriteRecordLink(RecordLink link)
    {
        if (around.Resolve(link.Key) is not { } target)
        {
            if (link.Label.IsEmpty) Escape(html, link.Key); else Write(link.Label);
            return;
        }
        // A name that nobody wrote here is of the page's language, and so is what a mark is called.
        WriteAnchor(target.Href, link.Label.IsEmpty ? [new TextRun(target.Text)] : link.Label, link.Label.IsEmpty ? OwnLanguage : "");
    }

    private void WriteMark(int number)
    {
        var occurrence = marksSoFar[number] = marksSoFar.GetValueOrDefault(number) + 1;
        // Behind a full-width stop the mark hangs over the empty half of its square.
        html.Append(html.Length > 0 && html[^1] is '，' or '。' or '；' or '、' or '：' ? "<sup class=\"mark hung\"" : "<sup class=\"mark\"");
        if (around.MarksHaveIds) html.Append(" id=\"").Append(MarkId(number, occurrence)).Append('"');
        html.Append("><a href=\"").Append(around.NoteHref(number)).Append("\" role=\"doc-noteref\" aria-label=\"");
        Escape(html, around.MarkLabel(number));
        html.Append('"');
        html.Append(OwnLanguage).Append('>').Append(number).Append("</a></sup>");
    }
}
