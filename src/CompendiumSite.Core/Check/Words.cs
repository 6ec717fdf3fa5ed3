namespace CompendiumSite.Check;

/// <summary>How lists and names stand in a sentence.</summary>
internal static class Words
{
    public static string And(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }

    /// <summary>The first of them, and how many more there are.</summary>
    public static string Few(IEnumerable<string> words)
    {
        const int Shown = 4;
        var all = words.ToList();
        return all.Count > Shown ? string.Join(", ", all.Take(Shown)) + $" and {all.Count - Shown} more" : And(all);
    }

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
