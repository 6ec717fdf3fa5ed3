using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Prose;
using Xunit;

namespace CompendiumSite.Tests.Prose;

public sealed class ProseParserTests
{
    private static string Html(string markdown, string language = "en") => HtmlText.Of(html => new ProseHtml(new ProseSurroundings(
        language, key => key == "G.1" ? new LinkTarget("../proposals/x.html", "Terms") : null, "Note {0}")).Plain(html, ProseParser.Parse(markdown, Place.None).Blocks));

    private static string[] Codes(string markdown) => [.. ProseParser.Parse(markdown, new Place("a.yml", 3, 5)).Messages.Select(m => m.Code)];

    [Fact]
    public void A_plain_sentence_is_a_paragraph() => Assert.Equal("<p>Four working weeks</p>\n", Html("Four working weeks"));

    [Fact]
    public void A_note_mark_links_to_its_note_and_can_be_linked_to() => Assert.Equal(
        "<p>Too short.<sup class=\"mark\" id=\"ref-7\"><a href=\"#note-7\" role=\"doc-noteref\" aria-label=\"Note 7\">7</a></sup></p>\n", Html("Too short.[^7]"));

    [Fact]
    public void Words_with_marks_names_and_emphasis_mean_the_same_whether_they_skip_the_parser_or_not()
    {
        string[] pieces = ["words", "词句。", " ", "  ", "\u3000", "7", ".", "/", "“", "(a)", "[^1]", "[^23]", "[^0]", "[^007]", "[^1234567]", "[^x]", "[^", "[", "]", "^", "\n",
            "*", "*", "*", "**", "**", "***", "*word*", "**two words**", "**词**", "-", "- ", "+ ", "=", ":", "~~~", "# ", "!", "|", "_", " & ", "&", "&amp;",
            "[[key]]", "[[ a-key | two words ]]", "[[key|]]", "[[ ]]", "[[a*b|**c**]]", "[[", "]]"];
        string[] begins = ["A", "A", "词", "“", "(", "*", "**", "*A", "**词", "-", "+", "#", "~", "=", ":", "!", "[^1]", "[[key]]", "|"];
        var random = new Random(7);
        var (marks, links, emphases) = (0, 0, 0);
        for (var round = 0; round < 20_000; round++)
        {
            // What begins or ends in a space, or begins with a number, is left to the parser or trimmed.
            var text = begins[random.Next(begins.Length)] + string.Concat(random.GetItems(pieces, random.Next(1, 9))) + "。";
            var (read, fully) = (ProseParser.Parse(text, new("a.yml", 3, 5)), ProseParser.ParseFully(text, new("a.yml", 3, 5)));
            Assert.Equal(Described(fully), Described(read));
            if (read.Blocks is not [Paragraph { Content.Length: > 1 } paragraph] || text.Contains('\n')) continue;
            if (paragraph.Content.Any(inline => inline is NoteMark)) marks++;
            if (paragraph.Content.Any(inline => inline is RecordLink)) links++;
            if (paragraph.Content.Any(inline => inline is Emphasis or Strong)) emphases++;
        }
        Assert.InRange(marks, 1_000, 20_000);
        Assert.InRange(links, 1_000, 20_000);
        Assert.InRange(emphases, 1_000, 20_000);
    }

    private static string Described(ParsedProse prose) => string.Join('\n', prose.Blocks.Select(block =>
        block is Paragraph paragraph ? $"{block.At}: {Described(paragraph.Content)}" : $"{block}").Concat(prose.Messages.Select(message => $"{message}")));

    private static string Described(ImmutableArray<Inline> inlines) => string.Join(", ", inlines.Select(inline => inline switch
    {
        Emphasis emphasis => $"*{Described(emphasis.Content)}*",
        Strong strong => $"**{Described(strong.Content)}**",
        RecordLink link => $"[[{link.Key}|{Described(link.Label)}]] {link.At}",
        _ => $"{inline}",
    }));

    [Fact]
    public void The_second_mark_of_a_note_has_an_id_of_its_own()
    {
        var html = Html("One[^7] two[^7]");
        Assert.Contains("id=\"ref-7\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"ref-7-2\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[G.1]]", "<p><a href=\"../proposals/x.html\">Terms</a></p>\n")]
    [InlineData("[[G.1|the term]]", "<p><a href=\"../proposals/x.html\">the term</a></p>\n")]
    [InlineData("[the *term*](xref:G.1)", "<p><a href=\"../proposals/x.html\">the <em>term</em></a></p>\n")]
    [InlineData("[[G.1|]]\nhold", "<p><a href=\"../proposals/x.html\">Terms</a> hold</p>\n")]
    [InlineData("[[ ]]\nhold", "<p> hold</p>\n")]
    [InlineData("[[nowhere]]", "<p>nowhere</p>\n")]
    [InlineData("`[[G.1]]`", "<p><code>[[G.1]]</code></p>\n")]
    [InlineData(@"\[[G.1]]", "<p>[[G.1]]</p>\n")]
    public void References_become_links_except_in_code_and_after_a_backslash(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("<b onclick=alert(1)>x</b>", "<p>&lt;b onclick=alert(1)&gt;x&lt;/b&gt;</p>\n")]
    [InlineData("# T {onclick=alert(1)}", "<h2>T {onclick=alert(1)}</h2>\n")]
    [InlineData("[x](/y){onmouseover=alert(1)}", "<p>x{onmouseover=alert(1)}</p>\n")]
    public void Html_and_attributes_are_text(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](https:\\\\evil)")]
    public void A_link_that_could_do_harm_is_an_error_and_no_link(string markdown)
    {
        Assert.Equal(["P401"], Codes(markdown));
        Assert.DoesNotContain("href", Html(markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_is_an_error() => Assert.Contains("P402", Codes("![x](https://example.org/a.png)"));

    [Fact]
    public void A_message_of_prose_names_its_place()
    {
        var message = Assert.Single(ProseParser.Parse("one\n\n[x](ftp://y)", new Place("input/a.yml", 3, 5)).Messages);
        Assert.Equal(("input/a.yml", 5), (message.At.File, message.At.Line));
    }

    [Theory]
    [InlineData("**请注意：**该文件", "<p><strong>请注意：</strong>该文件</p>\n")]
    [InlineData("该文件**“核裁军”**的内容", "<p>该文件<strong>“核裁军”</strong>的内容</p>\n")]
    [InlineData("文件**（草案）**已分发", "<p>文件<strong>（草案）</strong>已分发</p>\n")]
    public void Emphasis_works_beside_full_width_punctuation(string markdown, string html) => Assert.Equal(html, Html(markdown, "zh-Hans"));

    [Theory]
    [InlineData("裁军\n谈判", "裁军谈判")]
    [InlineData("裁军，\n谈判", "裁军，谈判")]
    [InlineData("裁军**谈\n判**会议", "裁军谈判会议")]
    [InlineData("the\nConference", "the Conference")]
    [InlineData("裁军\nCD", "裁军 CD")]
    public void A_line_end_between_wide_characters_is_no_space(string markdown, string plain) =>
        Assert.Equal(plain, ProseText.Plain(ProseParser.Parse(markdown, Place.None).Blocks));

    [Fact]
    public void A_heading_takes_its_id_from_the_text() => Assert.Equal("<h2 id=\"membership\">Membership</h2>\n", Html("## Membership {#membership}"));

    [Fact]
    public void A_heading_without_an_id_is_an_error() => Assert.Equal(["P403"], Codes("## Membership"));

    [Fact]
    public void Words_of_the_other_language_say_so()
    {
        Assert.Equal("<p>The word <span lang=\"zh-Hans\">裁谈会</span> is short</p>\n", Html("The word 裁谈会 is short"));
        Assert.Equal("<p>作者<span lang=\"en\">James Revill</span>、CD/1913、P6+2</p>\n", Html("作者James Revill、CD/1913、P6+2", "zh-Hans"));
    }

    [Fact]
    public void Entries_that_bring_their_letters_need_no_bullets()
    {
        Assert.Equal("<ul class=\"own-letters\" role=\"list\"><li>(a) one;</li>\n<li>(b) two</li>\n</ul>\n", Html("- (a) one;\n- (b) two"));
        Assert.Equal("<ul><li>(a) one;</li>\n<li>two</li>\n</ul>\n", Html("- (a) one;\n- two"));
        Assert.Equal("<ul><li>(as before) one</li>\n</ul>\n", Html("- (as before) one"));
    }

    [Fact]
    public void Lists_and_tables_keep_their_structure()
    {
        Assert.Equal("<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>\n", Html("3. a\n4. b"));
        Assert.Contains("<th scope=\"col\">n</th>", Html("| n |\n|---|\n| 1 |"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a [b", "a [b")]
    [InlineData("a [b *c* d", "a [b c d")]
    [InlineData("[[[ ![", "[[[ ![")]
    [InlineData("[a](b c", "[a](b c")]
    [InlineData("a *b **c", "a *b **c")]
    public void What_opens_and_never_closes_stays_as_it_was_written(string markdown, string plain)
    {
        var parsed = ProseParser.Parse(markdown, Place.None);

        Assert.Empty(parsed.Messages);
        Assert.Equal(plain, ProseText.Plain(parsed.Blocks));
    }

    [Theory]
    [InlineData("a &#x202E;b")]
    [InlineData("a &rlm;b")]
    [InlineData("a &shy;b")]
    [InlineData("a &#0;b")]
    [InlineData("a &#27;[31mb")]
    public void A_sign_for_an_invisible_character_is_reported(string markdown)
    {
        var message = Assert.Single(ProseParser.Parse(markdown, new("a.md", 3, 5)).Messages);

        Assert.Equal(("P104", 3, 7), (message.Code, message.At.Line, message.At.Column));
    }
}
