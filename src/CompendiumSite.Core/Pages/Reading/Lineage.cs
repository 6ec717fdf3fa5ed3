using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var (dated, undated) = (new List<Use>(), ImmutableArray.CreateBuilder<Use>());
        foreach (var use in uses)
            if (use.Kind == UseKind.Citation)
            {
                if (use.Year is null) undated.Add(use);
                else dated.Add(use);
            }
        dated.Sort(Compare);
        return new(ByYear(CollectionsMarshal.AsSpan(dated)), undated.DrainToImmutable());
    }

    private static int Compare(Use a, Use b)
    {
        var order = a.Year!.Value.CompareTo(b.Year!.Value);
        if (order == 0) order = DateOf(a).CompareTo(DateOf(b));
        if (order == 0) order = a.Note.CompareTo(b.Note);
        return order != 0 ? order : a.Position.CompareTo(b.Position);
    }

    private static ImmutableArray<(int Year, ImmutableArray<Use> Uses)> ByYear(ReadOnlySpan<Use> dated)
    {
        var years = ImmutableArray.CreateBuilder<(int, ImmutableArray<Use>)>();
        while (!dated.IsEmpty)
        {
            var (year, length) = (dated[0].Year!.Value, 1);
            while (length < dated.Length && dated[length].Year == year) length++;
            years.Add((year, [.. dated[..length]]));
            dated = dated[length..];
        }
        return years.DrainToImmutable();
    }

    public bool IsEmpty => Years.IsEmpty;

    public int First => Years[0].Year;

    public int Last => Years[^1].Year;

    public int Count => Years.Sum(y => y.Uses.Length) + Undated.Length;

    public IEnumerable<Use> InOrder => Years.SelectMany(y => y.Uses).Concat(Undated);

    public IEnumerable<Gap> Gaps
    {
        get
        {
            for (var i = 1; i < Years.Length; i++)
                if (new Gap(Years[i - 1].Year, Years[i].Year) is { Years: >= ShortestGap } gap)
                    yield return gap;
        }
    }

    public static DateOnly DateOf(Use use) => use.LikelyDate ?? use.Date ?? new DateOnly(use.Year ?? 1, 12, 31);
}
