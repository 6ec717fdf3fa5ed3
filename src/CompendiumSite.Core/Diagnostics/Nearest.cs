namespace CompendiumSite.Diagnostics;

/// <summary>Finds what a person probably meant to type.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits and of these the first by its letters, or null where none is near enough to be worth proposing.</summary>
    public static string? To(string typed, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(2, typed.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - typed.Length) > bestDistance) continue;
            var distance = Distance(typed, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The sentence that goes behind a message, or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> candidates) =>
        To(typed, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    // Edits with neighbours swapped counted as one: the commonest slip of a hand.
    private static int Distance(string a, string b)
    {
        var (two, one, now) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) one[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                now[j] = Math.Min(Math.Min(now[j - 1], one[j]) + 1, one[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    now[j] = Math.Min(now[j], two[j - 2] + 1);
            }
            (two, one, now) = (one, now, two);
        }
        return one[b.Length];
    }
}
