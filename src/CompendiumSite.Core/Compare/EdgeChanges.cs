using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace CompendiumSite.Compare;

/// <summary>
/// Edges that are derived from the records. Each stands in the data twice, once at either end; it is said once, as a sentence,
/// and neither end is reported as a changed field.
/// </summary>
internal static class EdgeChanges
{
    /// <param name="Gained">{0} is the record, {1} what it is now connected with.</param>
    private sealed record Edge(string List, string Key, string Gained, string Lost);

    private static readonly ImmutableArray<Edge> edges =
    [
        new("sponsors", "proposals", "{0} now proposes {1}", "{0} no longer proposes {1}"),
        new("sponsors", "notes", "{0} is now named in note {1}", "{0} is no longer named in note {1}"),
        new("documents", "notes", "{0} is now cited in note {1}", "{0} is no longer cited in note {1}"),
        new("documents", "proposals", "{0} is now cited for {1}", "{0} is no longer cited for {1}"),
        new("proposals", "sessions", "{0} now came up at the retreat in {1}", "{0} no longer came up at the retreat in {1}"),
        new("steps", "sessions", "{0} now follows from an idea of {1}", "{0} no longer follows from an idea of {1}"),
        new("steps", "proposals", "{0} now takes up {1}", "{0} no longer takes up {1}"),
        new("themes", "proposals", "{0} now gathers {1}", "{0} no longer gathers {1}"),
        new("themes", "steps", "{0} now gathers {1}", "{0} no longer gathers {1}"),
        new("themes", "sessions", "{0} now gathers {1}", "{0} no longer gathers {1}"),
    ];

    // The other ends.
    private static readonly ImmutableArray<(string List, string Key)> mirrors =
    [
        ("proposals", "sponsors"), ("proposals", "documents"), ("proposals", "steps"), ("proposals", "themes"), ("steps", "themes"), ("sessions", "themes"),
    ];

    private static readonly FrozenDictionary<string, FrozenSet<string>> keys = edges.Select(edge => (edge.List, edge.Key)).Concat(mirrors)
        .GroupBy(edge => edge.List).ToFrozenDictionary(list => list.Key, list => list.Select(edge => edge.Key).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The keys of a list that are said here.</summary>
    public static FrozenSet<string> KeysOf(string list) => keys.GetValueOrDefault(list, []);

    public static ImmutableArray<EdgeChange> Between(
        ImmutableSortedDictionary<string, DataList> before, ImmutableSortedDictionary<string, DataList> after, RecordNames oldNames, RecordNames newNames) =>
        [.. edges.Where(edge => before.ContainsKey(edge.List) && after.ContainsKey(edge.List)).SelectMany(edge => Between(edge, before[edge.List], after[edge.List], oldNames, newNames))];

    private static IEnumerable<EdgeChange> Between(Edge edge, DataList old, DataList @new, RecordNames oldNames, RecordNames newNames)
    {
        foreach (var (_, was, @is) in RecordPairs.Of(edge.List, old.Rows, @new.Rows))
        {
            var (lost, gained) = (was.Words(edge.Key).ToList(), @is.Words(edge.Key).ToList());
            // The same end under another id has the same name; under another name it has the same id.
            foreach (var to in gained.Except(lost).Where(to => !lost.Any(end => oldNames.Behind(edge.Key, end) == newNames.Behind(edge.Key, to))))
                yield return Said(true, edge, RecordNames.Of(edge.List, @is), newNames.Behind(edge.Key, to));
            foreach (var to in lost.Except(gained).Where(to => !gained.Any(end => newNames.Behind(edge.Key, end) == oldNames.Behind(edge.Key, to))))
                yield return Said(false, edge, RecordNames.Of(edge.List, was), oldNames.Behind(edge.Key, to));
        }
    }

    private static EdgeChange Said(bool gained, Edge edge, string from, string to) =>
        new(gained, edge.List, from, to, string.Format(CultureInfo.InvariantCulture, gained ? edge.Gained : edge.Lost, from, to));
}
