using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>What all readers of one run share.</summary>
/// <param name="TextLanguages">The keys that a text may have, such as en, zh and zh-hant.</param>
internal sealed record Reading(MessageBag Bag, ImmutableArray<string> TextLanguages)
{
    /// <summary>Those in which a text can be an original: without the corrections of generated ones.</summary>
    public ImmutableArray<string> WrittenLanguages { get; } = [.. TextLanguages.Where(language => !language.Contains('-'))];
}

/// <summary>
/// The keys of one mapping, read one after the other. Every problem goes into the bag and a harmless value comes back,
/// so that one look finds all mistakes of a file.
/// </summary>
internal sealed partial class Fields
{
    private readonly YamlMap map;
    private readonly Reading reading;
    private readonly string what;
    private readonly ImmutableArray<string> known;
    // Listens where no record is read, but only asked what one may hold.
    private readonly Questions? asked;
    // Keys that were proposed for a misspelled one; that they are missing is no second mistake.
    private List<string>? proposed;

    /// <param name="what">What the mapping describes, with its article: "a citation".</param>
    /// <param name="known">Every key that it may have.</param>
    public Fields(YamlMap map, Reading reading, string what, ImmutableArray<string> known)
    {
        (this.map, this.reading, this.what, this.known) = (map, reading, what, known);
        foreach (var entry in map.Entries)
            if (!known.Contains(entry.Key))
                Report(Codes.UnknownKey, entry.KeyAt, $"{Capital(what)} has no key '{Describe.Shortened(entry.Key)}'." + NearestKey(entry.Key));
    }

    public Fields(Questions asked, Reading reading, string what, ImmutableArray<string> known)
        : this(new YamlMap(Place.None, []), reading, what, known) => this.asked = asked;

    public Reading Reading => reading;

    /// <summary>The place of the first key, where messages about the whole mapping point.</summary>
    public Place At => map.At;

    public bool Has(string key) => asked?.Has(key) ?? map.TryGet(key, out _);

    public Place PlaceOf(string key) => map.TryGet(key, out var entry) ? entry.KeyAt : map.At;

    public ImmutableArray<(string Key, Place At)> KeyPlaces()
    {
        var places = ImmutableArray.CreateBuilder<(string, Place)>(map.Entries.Length);
        foreach (var entry in map.Entries) places.Add((entry.Key, entry.KeyAt));
        return places.MoveToImmutable();
    }

    /// <summary>Which of the keys that decide what an item is stands here; null for none, and of two the second is reported.</summary>
    public string? KindOf(ImmutableArray<string> kinds)
    {
        var (first, second) = FirstTwoOf(kinds);
        if (second is not null)
            Report(Codes.EntryOfTwoKinds, PlaceOf(second), $"{Capital(what)} with '{first}' cannot also have '{second}'. Write it as an item of its own.");
        return first;
    }

    /// <summary>Which of these keys stand here, if any, and which second one.</summary>
    public (string? First, string? Second) FirstTwoOf(ImmutableArray<string> keys)
    {
        var (first, second) = (default(string), default(string));
        foreach (var key in keys)
            if (Has(key))
                (first, second) = first is null ? (key, null) : (first, second ?? key);
        return (first, second);
    }

    /// <summary>An item of this kind has none of the keys that only other kinds have.</summary>
    public void Excludes(string kind, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (Has(key))
                Report(Codes.EntryOfTwoKinds, PlaceOf(key), $"{Capital(what)} with '{kind}' cannot also have '{key}'. Write it as an item of its own.");
    }

    public void Report(Code code, Place at, string body) => reading.Bag.Add(code, at, body);

    private YamlScalar? Required(string key, Shape shape)
    {
        asked?.Note(key, shape, required: true);
        return RequiredScalar(key);
    }

    private YamlScalar? Optional(string key, Shape shape)
    {
        asked?.Note(key, shape, required: false);
        return OptionalScalar(key);
    }

    /// <summary>One value that must be there and not empty; null where it is not, which has then been reported.</summary>
    private YamlScalar? RequiredScalar(string key)
    {
        if (map.TryGet(key, out var entry)) return AsScalar(key, entry);
        ReportMissing(key);
        return null;
    }

    private YamlScalar? OptionalScalar(string key) => map.TryGet(key, out var entry) ? AsScalar(key, entry) : null;

    private YamlScalar? AsScalar(string key, YamlEntry entry)
    {
        switch (entry.Value)
        {
            case YamlScalar scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                return scalar;
            case YamlScalar:
                Report(Codes.Empty, entry.KeyAt, $"'{key}' is empty. Write a value behind the colon" + (IsRequired(key) ? "." : ", or remove the line."));
                return null;
            case YamlRefused:
                return null;
            default:
                Report(Codes.NotText, entry.Value.At, $"'{key}' must be a single value, found {Describe.Node(entry.Value)}.");
                return null;
        }
    }

    private void ReportMissing(string key, string remedy = "")
    {
        if (asked is null && proposed?.Contains(key) != true)
            Report(Codes.MissingKey, At, $"'{key}' is missing: {what} needs it{remedy}.");
    }

    // Only used for the wording of a message: where removing the line helps and where it does not.
    private bool IsRequired(string key) => requiredKeys.Contains(key);

    private static readonly ImmutableArray<string> requiredKeys =
        ["id", "section", "chapter", "title", "number", "tier", "group", "text", "sponsor", "symbol", "kind", "name", "term", "part", "order", "code", "confidence", "reason"];

    private string NearestKey(string typed)
    {
        var free = known.Where(key => !map.TryGet(key, out _)).ToList();
        if (Nearest.To(typed, free) is not { } near) return $" Its keys are: {string.Join(", ", known)}.";
        (proposed ??= []).Add(near);
        return $" Did you mean '{near}'?";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
