using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Pages.Charts;
using Xunit;

namespace CompendiumSite.Tests.Pages.Charts;

public sealed class LibraryFiguresTests
{
    [Fact]
    public void The_longest_bar_fills_the_room_and_sums_get_none()
    {
        var bars = FigureChart.Of(Of(Row("posts", 50), Row("travel", 12.5m), Row("total", 62.5m, kind: RowKind.Total)));

        Assert.Equal([("posts", 100.0), ("travel", 25.0)], bars.Select(b => (b.Row.Id, b.Length)));
    }

    [Fact]
    public void A_row_without_a_number_has_no_bar() =>
        Assert.Equal(["posts"], FigureChart.Of(Of(Row("posts", 3), Row("grants", null))).Select(b => b.Row.Id));

    [Fact]
    public void A_chart_of_nothing_but_zeros_divides_by_nothing() =>
        Assert.Equal([0.0], FigureChart.Of(Of(Row("posts", 0))).Select(b => b.Length));

    [Fact]
    public void Levels_make_a_tree_and_the_total_stands_outside_it()
    {
        var tree = RowTree.Of(Of(Row("head", 1), Row("branch", 2, 1), Row("unit", 3, 2), Row("office", 4, 1), Row("total", 10, kind: RowKind.Total)));

        Assert.Equal("head(branch(unit) office)", Shape(tree));
    }

    [Fact]
    public void A_row_that_skips_a_level_is_not_lost() =>
        Assert.Equal("head(unit branch) other", Shape(RowTree.Of(Of(Row("head", 1), Row("unit", 2, 3), Row("branch", 3, 1), Row("other", 4)))));

    private static string Shape(ImmutableArray<RowNode> nodes) => string.Join(" ", nodes.Select(n => n.Row.Id + (n.Below.IsEmpty ? "" : $"({Shape(n.Below)})")));

    private static TableRow Row(string id, decimal? number, int level = 0, RowKind kind = RowKind.Item) =>
        new(id, Text.Of(("en", id)), level, kind, [new(number, null, Place.None)], null, Place.None);

    private static DataTable Of(params TableRow[] rows) => new()
    {
        Id = "figure", At = Place.None, Document = new("budget", Place.None), Number = "4.7", TableKind = TableKind.Chart, Title = Text.Of(("en", "Figure")),
        Columns = [new("item", Text.Of(("en", "Item")), ColumnType.Text, Place.None), new("value", Text.Of(("en", "Value")), ColumnType.Number, Place.None)],
        Rows = [.. rows],
    };
}
