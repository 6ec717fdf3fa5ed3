using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Translation;

/// <summary>The state of every translation of one record, found by comparing what stands there with what was checked.</summary>
/// <param name="languages">The keys of texts in the order of the editions, and behind them the corrections of generated ones.</param>
internal sealed class RecordSegments(Record record, ImmutableArray<string> languages)
{
    private readonly HashSet<string> pairs = [.. record.Translated];
    private readonly HashSet<string> halves = [.. record.Translated.SelectMany(pair => new[] { pair[..(SegmentHash.Length + 1)], pair[SegmentHash.Length..] })];
    private readonly ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();

    public static ImmutableArray<Segment> Of(Record record, ImmutableArray<string> languages)
    {
        var reading = new RecordSegments(record, languages);
        var number = 0;
        foreach (var named in TextsOf.Named(record)) number = reading.Add(named, number);
        return reading.segments.ToImmutable();
    }

    private int Add(NamedText named, int before)
    {
        if (named.Text.Versions.IsEmpty) return before;
        // What exists in one language only is the original of what is missing.
        var original = named.Text.In(named.Text.Original ?? record.Original ?? languages[0]) ?? named.Text.Versions[0];
        var parts = TextPart.Of(named, original);
        foreach (var language in languages)
        {
            if (language == original.Language) continue;
            if (!language.Contains('-')) Add(named, parts, original.Language, language, before);
            // A person's correction of a generated text belongs to the text from which that is generated.
            else if (named.Text.In(language) is not null && named.Text.In(language[..language.IndexOf('-')]) is { } generatedFrom)
                Add(named, TextPart.Of(named, generatedFrom), generatedFrom.Language, language, before);
        }
        return before + parts.Length;
    }

    private void Add(NamedText named, ImmutableArray<TextPart> originals, string from, string language, int before)
    {
        ImmutableArray<TextPart> translations = named.Text.In(language) is { } version ? TextPart.Of(named, version) : [];
        for (var i = 0; i < originals.Length; i++)
            segments.Add(Compare(named.Text, originals[i], i < translations.Length ? translations[i] : null, from, language, before + i + 1));
    }

    private Segment Compare(Text text, TextPart original, TextPart? translation, string from, string language, int number)
    {
        var first = SegmentHash.Of(original.Words);
        if (translation is not { } written)
            return new(record, original.Name, number, text, original.Block, from, language, SegmentState.Missing, original.Words, first, null, null, original.At);
        var second = SegmentHash.Of(written.Words);
        // In the order of the editions, so that it makes no difference to what was checked which of the two is called the original.
        var isOriginalFirst = languages.IndexOf(from) < languages.IndexOf(language);
        var pair = isOriginalFirst ? $"{first}-{second}" : $"{second}-{first}";
        var state = pairs.Contains(pair) ? SegmentState.Reviewed
            : halves.Contains(isOriginalFirst ? $"{first}-" : $"-{first}") ? SegmentState.Draft
            : halves.Contains(isOriginalFirst ? $"-{second}" : $"{second}-") ? SegmentState.Outdated
            : SegmentState.Draft;
        return new(record, original.Name, number, text, original.Block, from, language, state, original.Words, first, second, pair, written.At);
    }
}
