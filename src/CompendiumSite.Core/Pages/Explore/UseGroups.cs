using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var homes = new OrderedDictionary<string, List<Use>>(StringComparer.Ordinal);
        foreach (var use in uses.OrderBy(u => u.Note).ThenBy(u => u.Position))
        {
            if (!homes.TryGetValue(use.Home.Id, out var home)) homes[use.Home.Id] = home = [];
            home.Add(use);
        }
        var next = 0;
        return [.. homes.Values.Select(home => new HomeUses(home[0].Home, home[0].Section, ByNote(CollectionsMarshal.AsSpan(home), ref next)))];
    }

    // The uses of a note follow one another.
    private static ImmutableArray<NoteUses> ByNote(ReadOnlySpan<Use> home, ref int next)
    {
        var notes = ImmutableArray.CreateBuilder<NoteUses>();
        while (!home.IsEmpty)
        {
            var (note, length) = (home[0].Note, 1);
            while (length < home.Length && home[length].Note == note) length++;
            notes.Add(new(note, Letter(next++), [.. home[..length]]));
            home = home[length..];
        }
        return notes.ToImmutable();
    }

    /// <summary>a to z, then aa, ab …, as encyclopaedias label the ways back from a source.</summary>
    public static string Letter(int index)
    {
        var letters = "";
        for (var rest = index; rest >= 0; rest = rest / 26 - 1) letters = (char)('a' + rest % 26) + letters;
        return letters;
    }
}
