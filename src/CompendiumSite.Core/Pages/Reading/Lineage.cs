using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>Years in a row in which an idea was not heard, between two in which it was.</summary>
/// <param name="After">The last year before the silence.</param>
/// <param name="Before">The first year after it.</param>
public readonly record struct Gap(int After, int Before)
{
    public int Years => Before - After - 1;
}

/// <summary>When an idea was first made, repeated and last heard, as far as its citations tell.</summary>
/// <param name="Years">Each year with what is cited from it, in order.</param>
/// <param name="Undated">What neither prints a year nor has one that is likely.</param>
public sealed record Lineage(ImmutableArray<(int Year, ImmutableArray<Use> Uses)> Years, ImmutableArray<Use> Undated)
{
    /// <summary>A single year without a citation is how the Conference works; two in a row are a silence.</summary>
    public const int ShortestGap = 2;

    /// <summary>Statements only: a book about the idea is no repetition of it, nor is an ibid. of the same statement.</summary>
    public static Lineage Of(IEnumerable<Use> uses)
    {
        var cited = uses.Where(u => u.Kind == UseKind.Citation).ToList();
        return new(
            [.. cited.Where(u => u.Year is not null).GroupBy(u => u.Year!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.OrderBy(DateOf).ThenBy(u => u.Note).ThenBy(u => u.Position).ToImmutableArray()))],
            [.. cited.Where(u => u.Year is null)]);
    }

    public bool IsEmpty => Years.IsEmpty;

    public int First => Years[0].Year;

    public int Last => Years[^1].Year;

    public IEnumerable<Use> InOrder => Years.SelectMany(y => y.Uses).Concat(Undated);

    public IEnumerable<Gap> Gaps => Years.Zip(Years.Skip(1), (a, b) => new Gap(a.Year, b.Year)).Where(g => g.Years >= ShortestGap);

    public static DateOnly DateOf(Use use) => use.LikelyDate ?? use.Date ?? new DateOnly(use.Year ?? 1, 12, 31);
}
