using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Charts;

/// <summary>A row of a table with the rows below it.</summary>
public sealed record RowNode(TableRow Row, ImmutableArray<RowNode> Below);

/// <summary>The tree that the levels of a table's rows make; sums stand outside it.</summary>
public static class RowTree
{
    public static ImmutableArray<RowNode> Of(DataTable table)
    {
        var rows = table.Rows.Where(r => r.Kind is RowKind.Item or RowKind.Heading).ToList();
        return Below(rows, 0, rows.Count);
    }

    // A row that skips a level hangs on the nearest row above it all the same: nothing is lost.
    private static ImmutableArray<RowNode> Below(List<TableRow> rows, int from, int to)
    {
        var nodes = ImmutableArray.CreateBuilder<RowNode>();
        for (var at = from; at < to;)
        {
            var next = at + 1;
            while (next < to && rows[next].Level > rows[at].Level) next++;
            nodes.Add(new(rows[at], Below(rows, at + 1, next)));
            at = next;
        }
        return nodes.ToImmutable();
    }
}
