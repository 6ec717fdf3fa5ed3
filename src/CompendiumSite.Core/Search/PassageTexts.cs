using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;

namespace CompendiumSite.Search;

/// <summary>The paragraphs of a page as plain text, under the anchors that <see cref="ProseHtml.Anchored"/> gives them.</summary>
internal sealed class PassageTexts(Reader read)
{
    public ImmutableArray<SearchPassage> Anchored(ImmutableArray<Text> paragraphs)
    {
        var (passages, anchors) = (ImmutableArray.CreateBuilder<SearchPassage>(), 0);
        foreach (var block in paragraphs.SelectMany(p => read.Blocks(p)))
        {
            var anchor = block switch { Heading heading => heading.Id, Rule => null, _ => $"p-{++anchors}" };
            if (anchor is not null && Plain([block]) is { Length: > 0 } text) passages.Add(new(anchor, text));
        }
        return passages.ToImmutable();
    }

    public ImmutableArray<SearchPassage> Plain(ImmutableArray<Text> paragraphs) => [.. paragraphs.Select(p => new SearchPassage("", Plain(p)))];

    public string Plain(Text text) => Plain(read.Blocks(text));

    /// <summary>The text in every language in which somebody wrote it: readers of one edition know names from the other.</summary>
    public ImmutableArray<string> Names(Text? text) => text is null ? [] : [.. text.Versions.Select(v => Plain(Text.Of((v.Language, v.Value))))];

    /// <summary>A name of unknown language, in the script of the edition.</summary>
    public string Name(string name) => Plain(Text.Of((name.Any(EastAsian.IsHan) ? "zh" : "en", name)));

    private string Plain(ImmutableArray<Block> blocks)
    {
        var to = new StringBuilder();
        foreach (var line in ProseText.Lines(blocks))
        {
            if (to.Length > 0) to.Append(' ');
            foreach (var inline in ProseText.Walk(line))
                to.Append(inline switch
                {
                    TextRun run => run.Text,
                    CodeSpan code => code.Code,
                    HardBreak => " ",
                    RecordLink { Label.IsEmpty: true } link => NameOf(link.Key),
                    _ => "",
                });
        }
        return to.ToString();
    }

    // As the page says it: PageProse gives the same name to a link without a label.
    private string NameOf(string key) => read.Site.Keys.Find(key) is not { } target ? key
        : target.Paragraph is { } paragraph ? read.Say(Labels.Paragraph, paragraph.Number)
        : target.Note is { } note ? read.Say(Labels.Note, note) : read.NameOf(target.Record!);
}
