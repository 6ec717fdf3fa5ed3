using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Explore;

/// <summary>What one note says about the subject of the page: one mark in one text, so one place to go back to.</summary>
/// <param name="Letter">a, b, c … in the order of the compendium; what a reader compares between list and text.</param>
public sealed record NoteUses(int Note, string Letter, ImmutableArray<Use> Uses);

/// <summary>The uses that stand in one text.</summary>
public sealed record HomeUses(Record Home, string Section, ImmutableArray<NoteUses> Notes)
{
    public int Count => Notes.Sum(n => n.Uses.Length);
}

public static class UseGroups
{
    /// <summary>By text and by note, both in the order of the source.</summary>
    public static ImmutableArray<HomeUses> ByHome(IEnumerable<Use> uses)
    {
        var next = 0;
        return
        [
            .. uses.GroupBy(u => u.Home.Id).Select(home => home.ToList())
                .OrderBy(home => home.Min(u => u.Note))
                .Select(home => new HomeUses(home[0].Home, home[0].Section,
                [
                    .. home.GroupBy(u => u.Note).OrderBy(n => n.Key)
                        .Select(n => new NoteUses(n.Key, Letter(next++), [.. n.OrderBy(u => u.Position)])),
                ])),
        ];
    }

    /// <summary>a to z, then aa, ab …, as encyclopaedias label the ways back from a source.</summary>
    public static string Letter(int index)
    {
        var letters = "";
        for (var rest = index; rest >= 0; rest = rest / 26 - 1) letters = (char)('a' + rest % 26) + letters;
        return letters;
    }
}
