namespace CompendiumSite.Link;

/// <summary>Orders section numbers as the source prints them: G.2 before G.10, III.A.9 before III.A.10.</summary>
public static class SectionOrder
{
    public static int Compare(string a, string b)
    {
        var (left, right) = (a.Split('.'), b.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = int.TryParse(left[i], out var x) && int.TryParse(right[i], out var y)
                ? x.CompareTo(y)
                : string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }
        return left.Length.CompareTo(right.Length);
    }
}
