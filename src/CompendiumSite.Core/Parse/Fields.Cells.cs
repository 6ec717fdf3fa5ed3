using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

// The cells of a table's row: numbers and texts by the type of their column.
internal sealed partial class Fields
{
    public ImmutableArray<TableValue> Cells(string key, ImmutableArray<ColumnType> types)
    {
        asked?.Note(key, new Shape.List(new Shape.Cell()), required: false);
        if (List(key, required: false, "…") is not { Items.Length: > 0 } list) return [];
        var cells = ImmutableArray.CreateBuilder<TableValue>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
            cells.Add(Cell(key, list.Items[i], i < types.Length ? types[i] : ColumnType.Text));
        return cells.MoveToImmutable();
    }

    private TableValue Cell(string key, YamlNode node, ColumnType type)
    {
        if (node is YamlScalar { Value: "null" or "~" or "", IsPlain: true }) return new(null, null, node.At);
        if (type == ColumnType.Text && node is YamlMap text)
            return text.Entries.Length == 0 ? new(null, null, node.At) : new(null, AsText(key, node, node.At), node.At);
        if (type == ColumnType.Text)
        {
            Report(Codes.BadCell, node.At, $"A value of '{key}' in a column of texts must have a line for each language ({LanguageExample()}), or be null where the source prints nothing, found {Describe.Node(node)}.");
            return new(null, null, node.At);
        }
        if (node is YamlScalar scalar && decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            ReportQuoted(key, scalar);
            return new(number, null, node.At);
        }
        Report(Codes.BadCell, node.At, $"A value of '{key}' must be a number such as 2630.4 or -14.1, or null where the source prints nothing, found {Describe.Node(node)}.");
        return new(null, null, node.At);
    }
}
