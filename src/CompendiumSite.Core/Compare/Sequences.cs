namespace CompendiumSite.Compare;

/// <summary>What of one sequence stands where in another: the longest common subsequence.</summary>
internal static class Sequences
{
    // Beyond this a table of all pairs would cost more than the answer is worth, and nothing is found to be alike.
    private const long MostPairs = 9_000_000;

    /// <summary>Pairs of places in order; -1 stands for nothing on that side. What went comes before what came.</summary>
    public static IEnumerable<(int Old, int New)> Align<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, T, bool> same)
    {
        var start = 0;
        while (start < old.Count && start < @new.Count && same(old[start], @new[start])) start++;
        var (oldEnd, newEnd) = (old.Count, @new.Count);
        while (oldEnd > start && newEnd > start && same(old[oldEnd - 1], @new[newEnd - 1])) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);

        for (var i = 0; i < start; i++) yield return (i, i);
        foreach (var pair in Middle(old, @new, start, oldEnd, newEnd, same)) yield return pair;
        for (var i = 0; i < old.Count - oldEnd; i++) yield return (oldEnd + i, newEnd + i);
    }

    private static IEnumerable<(int, int)> Middle<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, int start, int oldEnd, int newEnd, Func<T, T, bool> same)
    {
        var (rows, columns) = (oldEnd - start, newEnd - start);
        var length = (long)rows * columns <= MostPairs ? Lengths(old, @new, start, rows, columns, same) : null;
        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (length is not null && i < rows && j < columns && same(old[start + i], @new[start + j])) yield return (start + i++, start + j++);
            else if (j == columns || (i < rows && (length is null || length[i + 1, j] >= length[i, j + 1]))) yield return (start + i++, -1);
            else yield return (-1, start + j++);
        }
    }

    private static int[,] Lengths<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, int start, int rows, int columns, Func<T, T, bool> same)
    {
        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                length[i, j] = same(old[start + i], @new[start + j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        return length;
    }
}
