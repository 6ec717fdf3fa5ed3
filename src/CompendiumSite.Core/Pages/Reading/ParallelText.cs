using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Pages.Reading;

/// <summary>One language version of a row: what stands in it, and in which language where nobody has translated it.</summary>
/// <param name="Text">Where it comes from, and which of its blocks it is.</param>
public sealed record ParallelCell(ImmutableArray<Block> Blocks, string Language, bool IsFallback, Text Text, int Block);

/// <summary>Two versions of the same paragraph, heading or idea, under the anchor that it has on the page of one language.</summary>
/// <param name="Number">What is printed beside the row: the number of the paragraph, of the step, of the idea.</param>
/// <param name="Idea">Set where the row is an idea of the retreat, for its quantity word and stance.</param>
public sealed record ParallelRow(string? Id, string Number, ParallelCell Own, ParallelCell Beside, Idea? Idea = null)
{
    public bool IsHeading => Own.Blocks is [Heading] || Beside.Blocks is [Heading];
}

/// <summary>Lays the versions of a text side by side. Blocks correspond by position; a check makes sure that they do.</summary>
public sealed class ParallelText
{
    private readonly Reader own;
    private readonly Reader beside;
    private readonly ImmutableArray<ParallelRow>.Builder rows = ImmutableArray.CreateBuilder<ParallelRow>();
    private int anchors;

    private ParallelText(Reader own, Reader beside) => (this.own, this.beside) = (own, beside);

    public static bool Exists(Record record) => record is Proposal or Chapter or Tier or SessionGroup or Session or Narrative or LibraryPart;

    public static ImmutableArray<ParallelRow> Of(Record record, Reader own, Reader beside)
    {
        var text = new ParallelText(own, beside);
        switch (record)
        {
            case Proposal proposal: text.Add(proposal.Paragraphs); break;
            case Chapter chapter: text.Add(chapter.Paragraphs); break;
            case SessionGroup group: text.Add(group.Paragraphs); break;
            case Narrative narrative: text.Add([narrative.Body]); break;
            case Tier tier: text.AddTier(tier); break;
            case Session session: text.AddSession(session); break;
            case LibraryPart part: text.AddPart(part); break;
        }
        return text.rows.ToImmutable();
    }

    private void AddTier(Tier tier)
    {
        Add(tier.Paragraphs);
        foreach (var step in own.Site.StepsByTier.Of(tier.Id))
        {
            rows.Add(new(step.Id, step.Number, HeadingOf(own, step.Title), HeadingOf(beside, step.Title)));
            Add(step.Paragraphs);
        }
    }

    private void AddSession(Session session)
    {
        Add(session.Paragraphs);
        foreach (var idea in session.Ideas)
            rows.Add(new($"idea-{idea.Number}", $"{idea.Number}", CellOf(own, idea.Text, own.Blocks(idea.Text)), CellOf(beside, idea.Text, beside.Blocks(idea.Text)), idea));
    }

    // Tables are numbers: they need no second language beside them.
    private void AddPart(LibraryPart part)
    {
        Add(part.Paragraphs);
        foreach (var entry in part.Entries)
        {
            if (entry is LibraryHeading heading)
                rows.Add(new(heading.Id, "", HeadingOf(own, heading.Text, heading.Level), HeadingOf(beside, heading.Text, heading.Level)));
            else if (entry is LibraryParagraph paragraph)
                rows.Add(new(paragraph.Anchor, paragraph.Number, CellOf(own, paragraph.Text, own.Blocks(paragraph.Text)), CellOf(beside, paragraph.Text, beside.Blocks(paragraph.Text))));
        }
    }

    private void Add(ImmutableArray<Text> texts)
    {
        foreach (var text in texts)
        {
            var (left, right) = (own.Blocks(text), beside.Blocks(text));
            for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
            {
                ImmutableArray<Block> a = i < left.Length ? [left[i]] : [], b = i < right.Length ? [right[i]] : [];
                rows.Add(RowOf(text, i, a, b));
            }
        }
    }

    private ParallelRow RowOf(Text text, int block, ImmutableArray<Block> left, ImmutableArray<Block> right)
    {
        var some = left.IsEmpty ? right[0] : left[0];
        // The row carries the anchor, so the heading inside must not have it a second time.
        var (a, b) = (CellOf(own, text, [.. left.Select(WithoutId)], block), CellOf(beside, text, [.. right.Select(WithoutId)], block));
        return some switch
        {
            Heading heading => new(heading.Id.Length > 0 ? heading.Id : null, "", a, b),
            Rule => new(null, "", a, b),
            _ => new($"p-{++anchors}", $"{anchors}", a, b),
        };
    }

    private static Block WithoutId(Block block) => block is Heading heading ? heading with { Id = "" } : block;

    private static ParallelCell CellOf(Reader read, Text text, ImmutableArray<Block> blocks, int block = 0)
    {
        var said = read.Say(text);
        return new(blocks, said.Language, said.IsFallback, text, block);
    }

    private static ParallelCell HeadingOf(Reader read, Text title, int level = 2)
    {
        var inlines = ProseText.Lines(read.Blocks(title)).FirstOrDefault([]);
        return CellOf(read, title, [new Heading(level, "", inlines)]);
    }
}
