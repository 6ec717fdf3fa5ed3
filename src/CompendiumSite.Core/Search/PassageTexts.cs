using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
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
        foreach (var paragraph in paragraphs)
        {
            var blocks = read.Blocks(paragraph);
            foreach (var block in blocks)
            {
                var anchor = block switch { Heading heading => heading.Id, Rule => null, _ => $"p-{++anchors}" };
                if (anchor is not null && (blocks.Length == 1 ? Plain(paragraph) : Plain([block])) is { Length: > 0 } text) passages.Add(new(anchor, text));
            }
        }
        return passages.ToImmutable();
    }

    public ImmutableArray<SearchPassage> Plain(ImmutableArray<Text> paragraphs) => [.. paragraphs.Select(p => new SearchPassage("", Plain(p)))];

    // One line without links says the same everywhere.
    public string Plain(Text text) =>
        read.Blocks(text) is var blocks && blocks is [Paragraph single] && single.Content.All(inline => inline is TextRun or NoteMark) ? read.Say(text).Value : Plain(blocks);

    /// <summary>The text in every language in which somebody wrote it: readers of one edition know names from the other.</summary>
    public ImmutableArray<string> Names(Text? text) => text is null ? [] : [.. text.Versions.Select(version => Plain(version == read.VersionOf(text) ? read.Blocks(text) : read.Blocks(version)))];

    /// <summary>A name of unknown language, in the script of the edition.</summary>
    public string Name(string name) => Plain(read.Blocks(new TextVersion(name.Any(EastAsian.IsHan) ? "zh" : "en", name, Place.None)));

    private string Plain(ImmutableArray<Block> blocks) => ProseText.Plain(blocks, ' ', link => NameOf(link.Key));

    // As the page says it: PageProse gives the same name to a link without a label.
    private string NameOf(string key) => read.Site.Keys.Find(key) is not { } target ? key
        : target.Paragraph is { } paragraph ? read.Say(Labels.Paragraph, paragraph.Number)
        : target.Note is { } note ? read.Say(Labels.Note, note) : read.NameOf(target.Record!);
}
