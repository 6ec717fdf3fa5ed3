using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Reads the tables of the library: typed columns, rows with a value for each, and the sums that the build recomputes.</summary>
internal static class TableReader
{
    private static readonly ImmutableArray<string> columnKeys = ["id", "title", "type"];
    private static readonly ImmutableArray<string> rowKeys = ["id", "label", "level", "kind", "values", "note"];
    private static readonly ImmutableArray<string> noteKeys = ["mark", "text"];
    private static readonly ImmutableArray<string> checkKeys = ["sum", "difference", "percent", "of", "columns", "table", "and", "part", "whole"];
    private static readonly ImmutableArray<string> checkKinds = ["sum", "difference", "percent"];

    private static readonly ImmutableArray<(string, TableKind)> kinds = [("table", TableKind.Table), ("chart", TableKind.Chart), ("tree", TableKind.Tree)];

    private static readonly ImmutableArray<(string, ColumnType)> types =
        [("text", ColumnType.Text), ("number", ColumnType.Number), ("percent", ColumnType.Percent), ("count", ColumnType.Count)];

    private static readonly ImmutableArray<(string, RowKind)> rowKinds =
        [("item", RowKind.Item), ("heading", RowKind.Heading), ("subtotal", RowKind.Subtotal), ("total", RowKind.Total)];

    public static Record Table(Fields fields, string id)
    {
        var columns = fields.Items("columns", "a column", columnKeys, required: true,
            static item => new TableColumn(item.Id("id").Value, item.Versions("title"), item.Choice("type", types), item.At));
        return new DataTable
        {
            Id = id,
            At = fields.At,
            Document = fields.Id("document"),
            Compares = fields.OptionalId("compares"),
            Number = fields.Words("number"),
            TableKind = fields.OptionalChoice("kind", kinds, TableKind.Table),
            Title = fields.Versions("title"),
            Unit = fields.OptionalVersions("unit"),
            Columns = columns,
            Rows = fields.Items("rows", "a row", rowKeys, required: true, item => Row(item, columns)),
            Notes = fields.Items("notes", "a note of the table", noteKeys, required: false, static item => new TableNote(item.Words("mark"), item.Versions("text"))),
            Checks = [.. fields.Items("checks", "a check", checkKeys, required: false, Check).OfType<TableCheck>()],
            Findings = CommonFields.Findings(fields, aboutText: false),
        }.WithCommon(fields);
    }

    private static TableRow Row(Fields fields, ImmutableArray<TableColumn> columns)
    {
        var row = new TableRow(fields.Id("id").Value, fields.Versions("label"), fields.OptionalNumber("level", 0, 9)?.Value ?? 0,
            fields.OptionalChoice("kind", rowKinds, RowKind.Item), fields.Cells("values", [.. columns.Skip(1).Select(c => c.Type)]), fields.OptionalWords("note"), fields.At);
        if (!fields.Broken("values") || row.Values.Length == Math.Max(0, columns.Length - 1) || row.Kind == RowKind.Heading) return row;
        fields.Report(Codes.RowOfWrongLength, fields.PlaceOf("values"),
            $"The row '{row.Id}' has {row.Values.Length} of the {columns.Length - 1} values that the columns after the first need. Write null where the source prints nothing.");
        return row;
    }

    private static TableCheck? Check(Fields fields)
    {
        switch (fields.KindOf(checkKinds))
        {
            case "sum":
                fields.Excludes("sum", "part", "whole");
                return new(CheckKind.Sum, fields.Id("sum"), fields.IdList("of", required: false), fields.IdList("columns", required: false), fields.At)
                {
                    Table = fields.OptionalId("table"), And = fields.IdList("and", required: false),
                };
            case "difference":
                fields.Excludes("difference", "columns", "table", "and", "part", "whole");
                return new(CheckKind.Difference, fields.Id("difference"), fields.IdList("of"), [], fields.At);
            case "percent":
                fields.Excludes("percent", "of", "columns", "table", "and");
                return new(CheckKind.Percent, fields.Id("percent"), [fields.Id("part"), fields.Id("whole")], [], fields.At);
            default:
                fields.Report(Codes.CheckOfNothing, fields.At, "The check is neither a 'sum' of rows, a 'difference' of columns nor a 'percent' of columns.");
                return null;
        }
    }
}
