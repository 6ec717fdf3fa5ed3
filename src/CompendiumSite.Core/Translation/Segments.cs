using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Parse;

namespace CompendiumSite.Translation;

/// <summary>The door of the room: what is translated, by which state. Found when somebody asks for it first.</summary>
public sealed class Segments
{
    private readonly ImmutableArray<string> languages;
    private readonly Content content;
    private readonly Lazy<Dictionary<Record, ImmutableArray<Segment>>> byRecord;
    private readonly Lazy<ILookup<Text, Segment>> unfinished;

    /// <param name="before">Those of an earlier state: a record that is still the same has the same ones.</param>
    public Segments(Content content, Segments? before = null)
    {
        this.content = content;
        languages = SiteReader.TextLanguages(content.Settings.Editions);
        var known = before is { byRecord: { IsValueCreated: true, Value: var found } } && before.languages.SequenceEqual(languages) ? found : [];
        byRecord = new(() => content.All.ToDictionary(record => record, record => known.TryGetValue(record, out var same) ? same : RecordSegments.Of(record, languages), (IEqualityComparer<Record>)ReferenceEqualityComparer.Instance));
        unfinished = new(() => All.Where(segment => segment.State != SegmentState.Reviewed).ToLookup(segment => segment.Text, (IEqualityComparer<Text>)ReferenceEqualityComparer.Instance));
    }

    /// <summary>In the order of the records.</summary>
    public IEnumerable<Segment> All => content.All.SelectMany(record => Of(record));

    public ImmutableArray<Segment> Of(Record record) => byRecord.Value.GetValueOrDefault(record, []);

    /// <summary>What an edition shows of a paragraph that is not as it should be; null where there is nothing to say.</summary>
    public Segment? Unfinished(Text text, Edition edition, int block = 0) =>
        unfinished.Value[text].FirstOrDefault(segment => segment.Block == block && IsOf(segment, edition));

    /// <summary>Whether the edition shows this translation.</summary>
    public static bool IsOf(Segment segment, Edition edition)
    {
        if (!edition.Traditional) return segment.Language == edition.TextLanguage;
        var corrected = edition.Language.ToLowerInvariant();
        return segment.Language == (segment.Text.In(corrected) is null ? edition.TextLanguage : corrected);
    }
}
