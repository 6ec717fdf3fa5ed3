using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Reads the change log.</summary>
internal static class ChangeReader
{
    private static readonly ImmutableArray<string> entryKeys = ["kind", "records", "sponsors", "text"];

    private static readonly ImmutableArray<(string, Alteration)> alterations =
        [("added", Alteration.Added), ("changed", Alteration.Changed), ("corrected", Alteration.Corrected), ("removed", Alteration.Removed)];

    public static Record Change(Fields fields, string id) => new Change
    {
        Id = id,
        At = fields.At,
        Date = fields.Date("date"),
        Title = fields.Versions("title"),
        Entries = Entries(fields),
    }.WithCommon(fields);

    private static ImmutableArray<ChangeEntry> Entries(Fields fields)
    {
        var number = 0;
        return fields.Items("entries", "a change", entryKeys, required: true, item => new ChangeEntry(
            ++number, item.Choice("kind", alterations), item.Versions("text"), item.WordList("records"), item.IdList("sponsors", required: false), item.At));
    }
}
