using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>Compares two values of the data field by field. It knows nothing of any list: objects, lists and texts are recognized by their form.</summary>
internal sealed class Differences(RecordNames oldNames, RecordNames newNames)
{
    // Alike enough to be the same paragraph in other words.
    private const double SameParagraph = 0.4;

    /// <param name="left">Keys that are said elsewhere.</param>
    public ImmutableArray<Difference> OfRows(JsonElement was, JsonElement @is, FrozenSet<string> left) => [.. OfObjects("", was, @is, left)];

    private IEnumerable<Difference> OfObjects(string field, JsonElement was, JsonElement @is, FrozenSet<string>? left = null)
    {
        var keys = Keys(@is).Concat(Keys(was)).Distinct(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (left?.Contains(key) == true) continue;
            var name = field.Length == 0 ? DataWords.OfKey(key) : $"{field}, {Lower(DataWords.OfKey(key))}";
            foreach (var difference in Of(key, name, Value(was, key), Value(@is, key))) yield return difference;
        }
    }

    private IEnumerable<Difference> Of(string key, string field, JsonElement was, JsonElement @is)
    {
        if (was.IsNothing() ? @is.IsNothing() : !@is.IsNothing() && JsonElement.DeepEquals(was, @is)) return [];
        if (IsTextOrNothing(was) && IsTextOrNothing(@is) && (was.IsText() || @is.IsText())) return OfTexts(field, was, @is);
        if (Either(was, @is, JsonValueKind.Object)) return OfObjects(field, was, @is);
        if (Either(was, @is, JsonValueKind.Array)) return OfLists(key, field, Items(was), Items(@is));
        // Another id of the same name is no news here; the record that has it says so.
        var (before, after) = (Shown(oldNames, key, was), Shown(newNames, key, @is));
        return before == after ? [] : [new WordsDiffer(field, null, before, after)];
    }

    // The Traditional is made from the Simplified: it is news only where the Simplified did not change.
    private static IEnumerable<Difference> OfTexts(string field, JsonElement was, JsonElement @is)
    {
        var changed = Languages.Known.Where(language => was.Word(language) != @is.Word(language)).ToList();
        foreach (var language in changed)
            if (language != "zh-Hant" || !(changed.Contains("zh-Hans") || changed.Contains("zh")))
                foreach (var difference in OfWords(field, language, was.Word(language), @is.Word(language)))
                    yield return difference;
    }

    // A long text in Markdown is compared paragraph by paragraph, like a list of texts.
    private static IEnumerable<Difference> OfWords(string field, string language, string? was, string? @is)
    {
        if (was?.Contains("\n\n", StringComparison.Ordinal) != true && @is?.Contains("\n\n", StringComparison.Ordinal) != true) return [new WordsDiffer(field, language, was, @is)];
        return Paired(Paragraphs(was), Paragraphs(@is), string.Equals, words => words)
            .Where(pair => pair.Was != pair.Is)
            .Select(pair => new WordsDiffer($"{field}, paragraph {pair.Number}", language, pair.Was, pair.Is));
    }

    private IEnumerable<Difference> OfLists(string key, string field, ImmutableArray<JsonElement> was, ImmutableArray<JsonElement> @is)
    {
        if (was.Concat(@is).All(item => item.ValueKind is not JsonValueKind.Object and not JsonValueKind.Array)) return OfWordLists(key, field, was, @is);
        if (RowKeys.Pair(was, @is) is { } pairs) return pairs.SelectMany(pair => Of("", $"{Singular(field)} {pair.Key}", pair.Old, pair.New));
        return Paired(was, @is, JsonElement.DeepEquals, Said)
            .SelectMany(pair => Of("", $"{(IsTextOrNothing(pair.Is) && IsTextOrNothing(pair.Was) ? $"{field}, paragraph" : Singular(field))} {pair.Number}", pair.Was, pair.Is));
    }

    private IEnumerable<Difference> OfWordLists(string key, string field, ImmutableArray<JsonElement> was, ImmutableArray<JsonElement> @is)
    {
        var (old, @new) = (was.Select(item => Shown(oldNames, key, item) ?? "").ToList(), @is.Select(item => Shown(newNames, key, item) ?? "").ToList());
        var (added, removed) = (@new.Except(old).ToImmutableArray(), old.Except(@new).ToImmutableArray());
        return old.SequenceEqual(@new) ? [] : [new ListDiffers(field, added, removed, added.IsEmpty && removed.IsEmpty)];
    }

    // Items that are equal are the same; between those, what is alike is the same in other words.
    private static IEnumerable<(string Number, T? Was, T? Is)> Paired<T>(IReadOnlyList<T> was, IReadOnlyList<T> @is, Func<T, T, bool> same, Func<T, string> said)
    {
        var (gone, come) = (new Queue<int>(), new Queue<int>());
        foreach (var (old, @new) in Sequences.Align(was, @is, same).Append((-1, -1)))
        {
            if (old >= 0 && @new < 0) gone.Enqueue(old);
            else if (old < 0 && @new >= 0) come.Enqueue(@new);
            else
            {
                while (gone.TryPeek(out var g) && come.TryPeek(out var c))
                {
                    if (gone.Count == come.Count || TextChange.Likeness(said(was[g]), said(@is[c])) >= SameParagraph)
                    {
                        yield return ($"{c + 1}", was[gone.Dequeue()], @is[come.Dequeue()]);
                    }
                    else if (gone.Count > come.Count) yield return ($"{g + 1}", was[gone.Dequeue()], default);
                    else yield return ($"{c + 1}", default, @is[come.Dequeue()]);
                }
                while (gone.TryDequeue(out var g)) yield return ($"{g + 1}", was[g], default);
                while (come.TryDequeue(out var c)) yield return ($"{c + 1}", default, @is[c]);
            }
        }
    }

    private static string? Shown(RecordNames names, string key, JsonElement value) =>
        value.IsNothing() ? null : names.Behind(key, value.Plain());

    private static string Said(JsonElement item) => item.IsText() ? item.Word("en") ?? item.Word("zh-Hans") ?? "" : item.GetRawText();

    private static IReadOnlyList<string> Paragraphs(string? text) => text is null ? [] : text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsTextOrNothing(JsonElement value) => value.IsNothing() || value.IsText();

    private static bool Either(JsonElement was, JsonElement @is, JsonValueKind kind) =>
        (was.ValueKind == kind || @is.ValueKind == kind) && (was.ValueKind == kind || was.IsNothing()) && (@is.ValueKind == kind || @is.IsNothing());

    private static IEnumerable<string> Keys(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(p => p.Name) : [];

    // A key that is left out says the same as one without a value.
    private static JsonElement Value(JsonElement row, string key) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var value) ? value : default;

    private static ImmutableArray<JsonElement> Items(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string Singular(string field) => field.EndsWith('s') ? field[..^1] : field;

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
