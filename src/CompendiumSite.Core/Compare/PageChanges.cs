using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Compare;

/// <summary>Addresses are for ever: what happened to each, and whether what is gone still leads somewhere.</summary>
internal static class PageChanges
{
    public const string List = "pages";
    public const string Redirects = "redirects";

    public static ImmutableArray<PageChange> Between(
        ImmutableSortedDictionary<string, DataList> before, ImmutableSortedDictionary<string, DataList> after, ImmutableArray<PublishedFile> files)
    {
        if (!before.ContainsKey(List) || !after.ContainsKey(List)) return [];
        var (old, @new) = (Pages(before[List]), Pages(after[List]));
        var redirects = after.TryGetValue(Redirects, out var list) ? list.Rows.Where(row => row.Word("path") is not null).ToDictionary(row => row.Word("path")!, row => row.Word("target") ?? "", StringComparer.Ordinal) : [];
        var stillThere = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        var appeared = @new.Where(page => !old.ContainsKey(page.Key)).Select(page => page.Value).ToList();
        var gone = old.Where(page => !@new.ContainsKey(page.Key)).Select(page => page.Value).ToList();
        string? Target(JsonElement page) => page.Word("path") is not { } path ? null : redirects.TryGetValue(path, out var to) ? to : stillThere.Contains(path) ? "another page" : null;

        var lostOrMoved = gone.GroupBy(page => (Family(page), Moved: Target(page) is not null))
            .Select(family => OfFamily(ChangeKind.Removed, family, Target(family.First()), family.Key.Moved ? null : Successor(family.First(), appeared)))
            .OrderBy(page => page.MovedTo is not null).ToList();
        // The new address of a page that moved is not another page.
        var targets = gone.Select(Target).ToHashSet();
        return
        [
            .. lostOrMoved,
            .. appeared.Where(page => !targets.Contains(page.Word("path"))).GroupBy(Family, StringComparer.Ordinal).Select(family => OfFamily(ChangeKind.Added, family, null, null)),
        ];
    }

    private static PageChange OfFamily(ChangeKind kind, IEnumerable<JsonElement> family, string? movedTo, string? successor)
    {
        var pages = family.ToList();
        return new(kind, pages[0].Word("kind") ?? "page", pages[0].Word("title") ?? "", [.. pages.Select(page => page.Word("path")!)], movedTo, successor);
    }

    // The same page in all languages is one page to a reviewer.
    private static string Family(JsonElement page)
    {
        if (page.TryGetProperty("alternates", out var alternates) && alternates.ValueKind == JsonValueKind.Object)
            foreach (var alternate in alternates.EnumerateObject())
                if (alternate.Value.ValueKind == JsonValueKind.String)
                    return alternate.Value.GetString()!;
        return page.Word("path")!;
    }

    // A page of the same kind and title that is new is probably the same one under another name.
    private static string? Successor(JsonElement gone, IEnumerable<JsonElement> appeared) =>
        appeared.Where(page => page.Word("kind") == gone.Word("kind") && page.Word("language") == gone.Word("language") && page.Word("title") == gone.Word("title"))
            .Select(page => page.Word("path")).FirstOrDefault();

    private static OrderedDictionary<string, JsonElement> Pages(DataList list)
    {
        var pages = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var row in list.Rows)
            if (row.Word("path") is { } path)
                pages.TryAdd(path, row);
        return pages;
    }
}
