using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Outputs;

/// <summary>A key of one table that names a row of another.</summary>
internal readonly record struct TableLink(string Key, string Table, string TableKey);

/// <summary>A published list: what every kind of it can do.</summary>
internal abstract record Table(string Name, string About, ImmutableArray<string> Key)
{
    public ImmutableArray<TableLink> Links { get; init; } = [];

    public abstract bool IsFlat { get; }

    public abstract IEnumerable<Cell> Cells { get; }

    public abstract void WriteJson(IBufferWriter<byte> buffer);

    public abstract void WriteCsv(IBufferWriter<byte> buffer);

    /// <summary>The schema of one row, inside an object that the caller has opened.</summary>
    public abstract void WriteRowSchema(Utf8JsonWriter schema);
}

internal sealed record Table<T>(string Name, string About, ImmutableArray<string> Key, IEnumerable<T> Rows, Columns<T> Columns) : Table(Name, About, Key)
{
    public override bool IsFlat => Columns.IsFlat;

    public override IEnumerable<Cell> Cells => Columns.Cells;

    public override void WriteJson(IBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.OneLine);
        var isFirst = true;
        buffer.Write("["u8);
        foreach (var row in Rows)
        {
            buffer.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            Columns.WriteObject(json, row);
            json.Flush();
            json.Reset();
        }
        buffer.Write("\n]\n"u8);
    }

    public override void WriteCsv(IBufferWriter<byte> buffer)
    {
        var csv = new CsvLines(buffer);
        foreach (var cell in Cells) csv.Cell(cell.Name);
        csv.EndLine();
        foreach (var row in Rows)
        {
            Columns.WriteCells(csv, row);
            csv.EndLine();
        }
    }

    public override void WriteRowSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        Columns.WriteObjectSchema(schema);
    }
}
