using CompendiumSite.Model;

namespace CompendiumSite.Link;

/// <summary>Orders section numbers as the source prints them: G.2 before G.10, III.A.9 before III.A.10.</summary>
public static class SectionOrder
{
    public static int Compare(string a, string b) => PartOrder.Compare(a, b, '.', ComparePart);

    private static int ComparePart(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        int.TryParse(a, out var x) && int.TryParse(b, out var y) ? x.CompareTo(y) : a.SequenceCompareTo(b);
}
