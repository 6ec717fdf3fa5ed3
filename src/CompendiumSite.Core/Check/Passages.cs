using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>A text of a record with the name by which a message calls it, parsed in every language.</summary>
internal sealed record Passage(Record Record, string Name, TextKind Kind, Text Text, ImmutableArray<PassageVersion> Versions)
{
    public bool MayHoldMarks => Kind is TextKind.Body || (Kind is TextKind.Paragraph && Record is Proposal);
}

/// <summary>A text in one language, with the marks and links in it, for which several rules ask.</summary>
internal sealed class PassageVersion
{
    public PassageVersion(TextVersion written)
    {
        Written = written;
        foreach (var inline in ProseText.Walk(Prose.Blocks))
            if (inline is NoteMark mark) Marks = Marks.Add(mark);
            else if (inline is RecordLink link) Links = Links.Add(link);
    }

    public TextVersion Written { get; }

    public ParsedProse Prose => Written.Prose;

    public string Language => Written.Language;

    public ImmutableArray<NoteMark> Marks { get; } = [];

    public ImmutableArray<RecordLink> Links { get; } = [];
}

/// <summary>Every text that a record holds, in the order in which it is written.</summary>
internal static class Passages
{
    public static IEnumerable<Passage> Of(Record record) => TextsOf.Named(record).Select(named => Read(record, named));

    private static Passage Read(Record record, NamedText named)
    {
        var versions = ImmutableArray.CreateBuilder<PassageVersion>(named.Text.Versions.Length);
        foreach (var version in named.Text.Versions)
            versions.Add(new(version));
        return new(record, named.Name, named.Kind, named.Text, versions.MoveToImmutable());
    }
}
