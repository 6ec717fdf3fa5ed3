using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>The texts of all records, record by record and one after the other.</summary>
internal sealed record AllTexts(ImmutableArray<RecordTexts> ByRecord, ImmutableArray<Passage> Passages)
{
    public static AllTexts Of(Content content)
    {
        ImmutableArray<RecordTexts> byRecord = [.. content.All.Select(RecordTexts.Of)];
        return new(byRecord, [.. byRecord.SelectMany(texts => texts.Passages)]);
    }
}

/// <summary>The texts of a record, in the order in which they are written.</summary>
internal sealed record RecordTexts(Record Record, ImmutableArray<Passage> Passages)
{
    public static RecordTexts Of(Record record) => new(record, [.. TextsOf.Named(record).Select(named => Passage.Of(record, named))]);
}

/// <summary>A text of a record with the name by which a message calls it, parsed in every language.</summary>
internal sealed record Passage(Record Record, NamedText Named, ImmutableArray<PassageVersion> Versions)
{
    public string Name => Named.Name;

    public TextKind Kind => Named.Kind;

    public Text Text => Named.Text;

    public bool MayHoldMarks => Kind is TextKind.Body || (Kind is TextKind.Paragraph && Record is Proposal);

    public static Passage Of(Record record, NamedText named)
    {
        var versions = ImmutableArray.CreateBuilder<PassageVersion>(named.Text.Versions.Length);
        foreach (var version in named.Text.Versions)
            versions.Add(new(version));
        return new(record, named, versions.MoveToImmutable());
    }
}

/// <summary>A text in one language, with the marks and links in it, for which several rules ask.</summary>
internal sealed class PassageVersion
{
    public PassageVersion(TextVersion written)
    {
        Written = written;
        if (Prose.Blocks is [Paragraph only]) Take(only.Content);
        else
            foreach (var line in ProseText.Lines(Prose.Blocks)) Take(line);
    }

    public TextVersion Written { get; }

    public ParsedProse Prose => Written.Prose;

    public string Language => Written.Language;

    public ImmutableArray<NoteMark> Marks { get; private set; } = [];

    public ImmutableArray<RecordLink> Links { get; private set; } = [];

    private void Take(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is NoteMark mark) Marks = Marks.Add(mark);
            else if (inline is RecordLink link) Links = Links.Add(link);
            Take(ProseText.Inside(inline));
        }
    }
}
