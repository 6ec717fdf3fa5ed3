namespace CompendiumSite.Model;

internal delegate int PartComparison(ReadOnlySpan<char> a, ReadOnlySpan<char> b);

/// <summary>Orders what is written in parts with a sign between them, part by part; what ends first comes first.</summary>
internal static class PartOrder
{
    public static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, char between, PartComparison compare)
    {
        while (true)
        {
            var (x, y) = (a.IndexOf(between), b.IndexOf(between));
            var order = compare(x < 0 ? a : a[..x], y < 0 ? b : b[..y]);
            if (order != 0) return order;
            if (x < 0 || y < 0) return x.CompareTo(y);
            a = a[(x + 1)..];
            b = b[(y + 1)..];
        }
    }
}
