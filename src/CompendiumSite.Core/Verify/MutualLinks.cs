using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Verify;

/// <summary>Where one page names another, that one names it back: a theme its proposals, a document the texts that cite it.</summary>
internal static class MutualLinks
{
    // A theme also names what only its ideas are about, and a text may mention a document in passing: there the way back is not owed.
    private static readonly ImmutableHashSet<(string From, string To)> owed = [("proposal", "theme"), ("session", "theme"), ("document", "proposal")];

    private static readonly FrozenSet<string> owing = owed.Select(pair => pair.From).ToFrozenSet();

    /// <summary>Whether anything is owed by pages of this kind, or to them.</summary>
    public static bool Matter(string? kind) => owed.Any(pair => pair.From == kind || pair.To == kind);

    public static void Check(Dictionary<string, PageFacts> pages, MessageBag messages)
    {
        foreach (var page in pages.Values.Where(page => page.Kind is { } kind && owing.Contains(kind)))
            foreach (var named in page.Named)
                if (pages.TryGetValue(named, out var other) && owed.Contains((page.Kind!, other.Kind ?? "")) && !other.Named.Contains(page.Path))
                    messages.Add(Codes.LinkWithoutOpposite, new Place(page.Path, 0, 0), $"The page names '{named}', which does not name it back.");
    }
}
