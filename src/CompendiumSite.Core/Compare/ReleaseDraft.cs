using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Check;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Outputs;

namespace CompendiumSite.Compare;

/// <summary>Drafts a record of the change log from a comparison: what is touched is filled in, the words are left to a person.</summary>
public static class ReleaseDraft
{
    // Named in the draft, so that its writer need not look; all are in the list.
    private const int Named = 6;

    private sealed record Entry(Alteration Kind, string What, ImmutableArray<RecordChange> Changes);

    /// <param name="site">The records as they are now; only what it knows is named.</param>
    public static string Of(Comparison comparison, Compendium site, string id, DateOnly date)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"id: {id}\ndate: {date:yyyy-MM-dd}\ntitle:\n  en: {ChangeLog.Placeholder} a title, such as the month\n  zh: {ChangeLog.Placeholder} 标题\nentries:\n");
        foreach (var list in comparison.Lists) Append(yaml, list.Added ? Alteration.Added : Alteration.Removed, [], [], $"{list.Records} {DataWords.Of(list.List, list.Records)}");
        foreach (var entry in Entries(comparison)) Append(yaml, entry.Kind, Keys(entry, site), Sponsors(entry, site), Draft(entry));
        return yaml.Append("review: []\n").ToString();
    }

    private static IEnumerable<Entry> Entries(Comparison comparison) =>
        comparison.Records.GroupBy(record => (Kind: KindOf(record), record.List)).OrderBy(group => group.Key.Kind).ThenBy(group => DataWords.Rank(group.Key.List))
            .Select(group => new Entry(group.Key.Kind, DataWords.Of(group.Key.List, group.Count()), [.. group]));

    // What a citation prints is a fact of the source: where the site says it otherwise than before, it was wrong.
    private static Alteration KindOf(RecordChange record) => record.Kind switch
    {
        ChangeKind.Added => Alteration.Added,
        ChangeKind.Removed => Alteration.Removed,
        _ => record.List == "citations" ? Alteration.Corrected : Alteration.Changed,
    };

    private static ImmutableArray<string> Keys(Entry entry, Compendium site) =>
    [
        .. entry.Changes.Select(change => change.Id).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => entry.Kind == Alteration.Removed ? id : site.Keys.Find(id) is not null ? id : KindFirst(id, entry.Changes[0].List, site)).OfType<string>(),
    ];

    // An id that two kinds share; a list is called by the plural of its kind.
    private static string? KindFirst(string id, string list, Compendium site) =>
        site.Keys.Find($"{list.TrimEnd('s')}/{id}") is not null ? $"{list.TrimEnd('s')}/{id}" : null;

    private static ImmutableArray<string> Sponsors(Entry entry, Compendium site) =>
        [.. entry.Changes.SelectMany(change => change.Sponsors).Distinct(StringComparer.Ordinal).Where(site.SponsorById.ContainsKey).Order(StringComparer.Ordinal)];

    private static string Draft(Entry entry)
    {
        var names = entry.Changes.Take(Named).Select(change => change.Kind == ChangeKind.Changed ? $"{change.Name} ({Fields(change)})" : change.Name);
        return $"{entry.Changes.Length} {entry.What}: {string.Join("; ", names)}{(entry.Changes.Length > Named ? "; …" : "")}";
    }

    private static string Fields(RecordChange change) =>
        string.Join(", ", change.Differences.Select(difference => difference.Field.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Take(Named));

    private static void Append(StringBuilder yaml, Alteration kind, ImmutableArray<string> records, ImmutableArray<string> sponsors, string draft)
    {
        yaml.Append($"  - kind: {Outputs.Names.Of(kind)}\n    records: [{string.Join(", ", records)}]\n    sponsors: [{string.Join(", ", sponsors)}]\n");
        yaml.Append($"    text:\n      en: {Quoted($"{ChangeLog.Placeholder} {draft}")}\n      zh: {Quoted($"{ChangeLog.Placeholder} {draft}")}\n");
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace('\n', ' ')}\"";
}
