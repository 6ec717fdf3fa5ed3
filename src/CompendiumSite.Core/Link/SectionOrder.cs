namespace CompendiumSite.Link;

/// <summary>Orders section numbers as the source prints them: G.2 before G.10, III.A.9 before III.A.10.</summary>
public static class SectionOrder
{
    public static int Compare(string a, string b)
    {
        ReadOnlySpan<char> left = a, right = b;
        while (true)
        {
            var (x, y) = (left.IndexOf('.'), right.IndexOf('.'));
            var order = ComparePart(x < 0 ? left : left[..x], y < 0 ? right : right[..y]);
            if (order != 0) return order;
            if (x < 0 || y < 0) return x.CompareTo(y);
            left = left[(x + 1)..];
            right = right[(y + 1)..];
        }
    }

    private static int ComparePart(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        int.TryParse(a, out var x) && int.TryParse(b, out var y) ? x.CompareTo(y) : a.SequenceCompareTo(b);
}
