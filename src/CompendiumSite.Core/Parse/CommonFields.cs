using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Translation;

namespace CompendiumSite.Parse;

/// <summary>What every record has, and the findings, which several have.</summary>
internal static class CommonFields
{
    private static readonly ImmutableArray<string> reviewKeys = ["date", "compared"];
    private static readonly ImmutableArray<string> findingKeys = ["code", "likely", "confidence", "reason"];
    private static readonly ImmutableArray<string> textFindingKeys = ["paragraph", .. findingKeys];
    private static readonly ImmutableArray<string> likelyKeys = ["sponsor", "on-behalf-of", "document", "date", "year"];

    public static readonly ImmutableArray<(string, Confidence)> Confidences =
        [("certain", Confidence.Certain), ("probable", Confidence.Probable), ("uncertain", Confidence.Uncertain)];

    public static T WithCommon<T>(this T record, Fields fields) where T : Record =>
        (T)(record with
        {
            Keys = fields.KeyPlaces(), Reviews = Reviews(fields), RedirectFrom = Redirects(fields),
            Original = Original(fields), Translated = Translated(fields),
        });

    private static string? Original(Fields fields) =>
        fields.Has("original") && fields.Word("original", fields.Reading.WrittenLanguages) is { Value.Length: > 0 } language ? language.Value : null;

    /// <summary>The pairs of short hashes that 'translations accept' writes.</summary>
    public static ImmutableArray<string> Translated(Fields fields)
    {
        if (fields.OptionalWords("translated", Forms.Pairs) is not { } words) return [];
        var pairs = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToLookup(SegmentHash.IsPair);
        if (pairs[false].FirstOrDefault() is { } odd)
            fields.Report(Codes.BadForm, fields.PlaceOf("translated"),
                $"'translated' must hold pairs like 1f2e3d-4c5b6a, found '{Describe.Shortened(odd)}'. Nobody writes them by hand: remove the key, and let 'translations accept' write it.");
        return [.. pairs[true]];
    }

    private static ImmutableArray<Review> Reviews(Fields fields) =>
        fields.Items("review", "a review", reviewKeys, required: false, static item => new Review(item.Date("date"), item.Words("compared")));

    private static ImmutableArray<Sourced<string>> Redirects(Fields fields)
    {
        var addresses = fields.WordList("redirect-from", Forms.OldAddress);
        return addresses.IsEmpty ? addresses : [.. addresses.Where(address => IsAddress(address, fields))];
    }

    private static bool IsAddress(Sourced<string> address, Fields fields)
    {
        var parts = address.Value.Split('/');
        if (Forms.OldAddress.Fits(address.Value) && Array.TrueForAll(parts, part => part.Length <= 100 && part[^1] != '.' && !Ids.IsDevice(part))
            // A folder and a page cannot have the same name.
            && !parts[..^1].Any(part => part.EndsWith(".html", StringComparison.OrdinalIgnoreCase)))
            return true;
        fields.Report(Codes.BadRedirect, address.At,
            $"'redirect-from' must hold old addresses of this record, without the language: proposals/old-id.html. Found '{Describe.Shortened(address.Value)}'.");
        return false;
    }

    public static ImmutableArray<Finding> Findings(Fields fields, bool aboutText) =>
        fields.Items("findings", "a finding", aboutText ? textFindingKeys : findingKeys, required: false, static item => new Finding
        {
            Code = item.Word("code", FindingCodes.All),
            Likely = item.Inner("likely", "'likely'", likelyKeys, required: true, ReadLikely) ?? new(),
            Confidence = item.Choice("confidence", Confidences),
            Reason = item.Versions("reason"),
            Paragraph = item.OptionalNumber("paragraph", 1, 999)?.Value,
        });

    private static Likely ReadLikely(Fields likely) => new(
        likely.OptionalId("sponsor"), likely.OptionalId("on-behalf-of"), likely.OptionalSymbol("document"),
        likely.OptionalDate("date"), likely.OptionalYear("year"));
}
