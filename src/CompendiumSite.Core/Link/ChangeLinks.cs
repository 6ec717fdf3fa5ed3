using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Link;

/// <summary>An entry of the change log in its release.</summary>
public sealed record PlacedChange(Change Release, ChangeEntry Entry)
{
    /// <summary>Unique on the page of changes, for ever.</summary>
    public string Anchor => $"{Release.Id}-{Entry.Number}";
}

/// <summary>The change log, and from each record to what it says of it.</summary>
public sealed class ChangeLinks
{
    private readonly FrozenDictionary<Record, DateOnly> lastByRecord;

    public ChangeLinks(Content content, Keys keys)
    {
        Entries = [.. content.Changes.OrderByDescending(c => c.Date).ThenByDescending(c => c.Id, StringComparer.Ordinal).SelectMany(c => c.Entries.Select(e => new PlacedChange(c, e)))];
        lastByRecord = Entries.SelectMany(e => e.Entry.Records.Select(key => (Record: keys.Find(key.Value)?.Record, e.Release.Date)))
            .Where(e => e.Record is not null).GroupBy(e => e.Record!, e => e.Date, ReferenceEqualityComparer.Instance)
            .ToFrozenDictionary(g => (Record)g.Key!, g => g.Max(), (IEqualityComparer<Record>)ReferenceEqualityComparer.Instance);
        BySponsor = Linker.GroupByEach(Entries, e => e.Entry.Sponsors.Select(s => s.Value));
    }

    /// <summary>The newest release first; in it as written.</summary>
    public ImmutableArray<PlacedChange> Entries { get; }

    public FrozenDictionary<string, ImmutableArray<PlacedChange>> BySponsor { get; }

    /// <summary>When the log last says that a record changed.</summary>
    public DateOnly? LastOf(Record record) => lastByRecord.TryGetValue(record, out var date) ? date : null;
}
