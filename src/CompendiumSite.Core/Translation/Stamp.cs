using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Translation;

/// <summary>What a file shall list once a person has checked the translations in it.</summary>
/// <param name="File">The path as places have it.</param>
public sealed record Stamp(string File, ImmutableArray<string> Pairs)
{
    public bool IsFrontMatter => File.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The stamps of a record: each translation is stamped in the file in which it stands.</summary>
    public static ImmutableArray<Stamp> Of(Record record, ImmutableArray<Segment> segments)
    {
        var files = TextsOf.Record(record).SelectMany(text => text.Versions).Select(version => version.At.File).Prepend(record.At.File).Distinct();
        return [.. files.Select(file => new Stamp(file, [.. segments.Where(segment => segment.At.File == file).Select(segment => segment.Pair).OfType<string>().Distinct()]))];
    }
}
