using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Outputs;

/// <summary>An object inside a row; in CSV its keys are columns with the name of the object and a point before theirs.</summary>
internal sealed class ObjectColumn<T, TPart>(string name, string about, Func<T, TPart?> part, Columns<TPart> columns) : Column<T>(name, about)
    where TPart : class
{
    private readonly int width = columns.Cells.Count();

    public override ImmutableArray<Cell> Cells => [.. columns.Cells.Select(cell => cell with { Name = $"{Name}.{cell.Name}" })];

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        if (part(row) is { } value) columns.WriteObject(json, value);
        else json.WriteNullValue();
    }

    public override void WriteCells(CsvLines csv, T row)
    {
        if (part(row) is { } value) columns.WriteCells(csv, value);
        else
            for (var cell = 0; cell < width; cell++) csv.Cell("");
    }

    protected override void WriteSchema(Utf8JsonWriter schema)
    {
        WriteType(schema, "object");
        columns.WriteObjectSchema(schema);
    }
}

/// <summary>A list of objects inside a row: it has no place in a flat table.</summary>
internal sealed class RowsColumn<T, TRow>(string name, string about, Func<T, IEnumerable<TRow>> rows, Columns<TRow> columns) : Column<T>(name, about)
{
    public override bool IsFlat => false;

    public override ImmutableArray<Cell> Cells => [];

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        json.WriteStartArray();
        foreach (var item in rows(row)) columns.WriteObject(json, item);
        json.WriteEndArray();
    }

    public override void WriteCells(CsvLines csv, T row) { }

    protected override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        schema.WriteString("type", "object");
        columns.WriteObjectSchema(schema);
        schema.WriteEndObject();
    }
}
