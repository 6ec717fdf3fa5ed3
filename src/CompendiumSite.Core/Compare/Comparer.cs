using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>The door of the room: two publications of the site in, what changed for a reader out.</summary>
public static class Comparer
{
    // Compared in their own way, or made from what is compared.
    private static readonly FrozenSet<string> otherwise =
        new[] { PageChanges.List, PageChanges.Redirects, TranslationChanges.List, "build", "datapackage", "citations.csl" }.ToFrozenSet(StringComparer.Ordinal);

    public static Comparison Compare(Publication old, Publication @new)
    {
        var (before, after) = (Lists(old), Lists(@new));
        var (oldNames, newNames) = (new RecordNames(before.Values), new RecordNames(after.Values));
        var differences = new Differences(oldNames, newNames);
        var names = before.Keys.Union(after.Keys).Where(list => !otherwise.Contains(list)).OrderBy(DataWords.Rank).ThenBy(list => list, StringComparer.Ordinal).ToList();
        return new(
            [.. names.Where(list => !before.ContainsKey(list)).Select(list => new ListChange(true, list, after[list].Rows.Length)),
             .. names.Where(list => !after.ContainsKey(list)).Select(list => new ListChange(false, list, before[list].Rows.Length))],
            [.. names.Where(list => before.ContainsKey(list) && after.ContainsKey(list)).SelectMany(list => Records(list, before[list].Rows, after[list].Rows, differences))],
            PageChanges.Between(before, after, @new.Files),
            EdgeChanges.Between(before, after, oldNames, newNames),
            TranslationChanges.Between(before, after),
            SizeChanges.Between(old, @new));
    }

    private static ImmutableSortedDictionary<string, DataList> Lists(Publication publication) =>
        publication.Data.Select(file => DataList.Read(file.Key, file.Value)).OfType<DataList>().ToImmutableSortedDictionary(list => list.Name, list => list, StringComparer.Ordinal);

    private static IEnumerable<RecordChange> Records(string list, ImmutableArray<JsonElement> old, ImmutableArray<JsonElement> @new, Differences differences)
    {
        var said = EdgeChanges.KeysOf(list);
        foreach (var (key, was, @is) in RecordPairs.Of(list, old, @new))
        {
            var found = differences.OfRows(was, @is, said);
            if (found.IsEmpty) continue;
            var shown = @is.IsNothing() ? was : @is;
            yield return new(was.IsNothing() ? ChangeKind.Added : @is.IsNothing() ? ChangeKind.Removed : ChangeKind.Changed,
                list, key, shown.Word("slug") ?? shown.Word("id") ?? shown.Word("record") ?? shown.Word("part"), RecordNames.Of(list, shown), Sponsors(list, was, @is), found);
        }
    }

    // Of a record that only changed, those who came or went.
    private static ImmutableArray<string> Sponsors(string list, JsonElement was, JsonElement @is)
    {
        string?[] named = list == "sponsors" ? [@is.Word("id") ?? was.Word("id")] : [was.Word("sponsor"), was.Word("onBehalfOf"), @is.Word("sponsor"), @is.Word("onBehalfOf")];
        var (before, after) = (was.Words("sponsors").ToHashSet(StringComparer.Ordinal), @is.Words("sponsors").ToHashSet(StringComparer.Ordinal));
        before.SymmetricExceptWith(after);
        return [.. named.OfType<string>().Concat(before).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
