using System.Collections.Concurrent;
using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Parse;

namespace CompendiumSite.Translation;

/// <summary>The door of the room: what is translated, by which state. Found when somebody asks for it first.</summary>
public sealed class Segments
{
    private readonly ImmutableArray<string> languages;
    private readonly Content content;
    private readonly ConcurrentDictionary<Record, ImmutableArray<Segment>> byRecord = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ILookup<Text, Segment>> unfinished;

    /// <param name="before">Those of an earlier state: a record that is still the same has the same ones.</param>
    public Segments(Content content, Segments? before = null)
    {
        this.content = content;
        languages = SiteReader.TextLanguages(content.Settings.Editions);
        if (before is not null && before.languages.SequenceEqual(languages))
            foreach (var record in content.All)
                if (before.byRecord.TryGetValue(record, out var same)) byRecord[record] = same;
        unfinished = new(() => All.Where(segment => segment.State != SegmentState.Reviewed).ToLookup(segment => segment.Text, (IEqualityComparer<Text>)ReferenceEqualityComparer.Instance));
    }

    /// <summary>In the order of the records.</summary>
    public IEnumerable<Segment> All => content.All.SelectMany(record => Of(record));

    /// <summary>Only what somebody has checked can be outdated.</summary>
    public IEnumerable<Segment> Outdated => content.All.Where(record => !record.Translated.IsEmpty).SelectMany(record => Of(record)).Where(segment => segment.State == SegmentState.Outdated);

    public ImmutableArray<Segment> Of(Record record) => byRecord.GetOrAdd(record, RecordSegments.Of, languages);

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
