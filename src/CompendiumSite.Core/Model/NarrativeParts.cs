using System.Collections.Immutable;

namespace CompendiumSite.Model;

/// <summary>The parts of the site to which a narrative may belong, in reading order.</summary>
public static class NarrativeParts
{
    public static readonly ImmutableArray<string> All = ["cover", "retreat", "compendium", "library", "site", "editing"];

    public static int Rank(string part) => All.IndexOf(part) is >= 0 and var rank ? rank : All.Length;
}
