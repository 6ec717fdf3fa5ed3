using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Charts;

/// <summary>A bar of a figure: its row, its number, and its length in hundredths of the room.</summary>
public readonly record struct FigureBar(TableRow Row, decimal Value, double Length);

/// <summary>A figure of the library drawn from its table: the last column, item by item, on one scale; sums are not parts and get no bar.</summary>
public static class FigureChart
{
    public static ImmutableArray<FigureBar> Of(DataTable table)
    {
        var rows = table.Rows.Where(r => r.Kind == RowKind.Item && ValueOf(r) is not null).ToList();
        var most = rows.Count == 0 ? 0 : rows.Max(r => ValueOf(r)!.Value);
        return [.. rows.Select(r => new FigureBar(r, ValueOf(r)!.Value, most <= 0 ? 0 : (double)(Math.Max(0, ValueOf(r)!.Value) / most) * 100))];
    }

    private static decimal? ValueOf(TableRow row) => row.Values.IsEmpty ? null : row.Values[^1].Number;
}
