namespace CompendiumSite.Check;

/// <summary>How lists and names stand in a sentence.</summary>
internal static class Words
{
    public static string And(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
