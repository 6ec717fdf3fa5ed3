using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace CompendiumSite.Outputs;

internal sealed class WordColumn<T>(string name, string about, Func<T, string?> value) : Column<T>(name, about)
{
    /// <summary>All the words that the key can have; empty where nobody can list them.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    protected override void WriteValue(Utf8JsonWriter json, T row) => json.WriteStringValue(value(row));

    public override bool IsKnown(T row) => value(row) is not null;

    public override void WriteCells(CsvLines csv, T row) => csv.Cell(value(row));

    protected override void WriteSchema(Utf8JsonWriter schema)
    {
        base.WriteSchema(schema);
        if (OneOf.IsEmpty) return;
        schema.WriteStartArray("enum");
        foreach (var word in OneOf) schema.WriteStringValue(word);
        if (IsOptional) schema.WriteNullValue();
        schema.WriteEndArray();
    }
}

internal sealed class NumberColumn<T>(string name, string about, Func<T, int?> value) : Column<T>(name, about)
{
    protected override string Type => "integer";

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        if (value(row) is { } number) json.WriteNumberValue(number);
        else json.WriteNullValue();
    }

    public override bool IsKnown(T row) => value(row) is not null;

    public override void WriteCells(CsvLines csv, T row) => csv.Cell(value(row));
}

internal sealed class DecimalColumn<T>(string name, string about, Func<T, decimal?> value) : Column<T>(name, about)
{
    protected override string Type => "number";

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        if (value(row) is { } number) json.WriteNumberValue(number);
        else json.WriteNullValue();
    }

    public override bool IsKnown(T row) => value(row) is not null;

    public override void WriteCells(CsvLines csv, T row) => csv.Figure(value(row));
}

internal sealed class FlagColumn<T>(string name, string about, Func<T, bool?> value) : Column<T>(name, about)
{
    protected override string Type => "boolean";

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        if (value(row) is { } flag) json.WriteBooleanValue(flag);
        else json.WriteNullValue();
    }

    public override void WriteCells(CsvLines csv, T row) => csv.Cell(value(row) switch { true => "true", false => "false", null => null });
}

internal sealed class DateColumn<T>(string name, string about, Func<T, DateOnly?> value) : Column<T>(name, about)
{
    public override ImmutableArray<Cell> Cells => [new(Name, "date", About)];

    protected override void WriteValue(Utf8JsonWriter json, T row) => json.WriteStringValue(Written(row));

    public override bool IsKnown(T row) => value(row) is not null;

    public override void WriteCells(CsvLines csv, T row) => csv.Cell(Written(row));

    protected override void WriteSchema(Utf8JsonWriter schema)
    {
        base.WriteSchema(schema);
        // Validators may ignore a format; they obey a pattern.
        schema.WriteString("format", "date");
        schema.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private string? Written(T row) => value(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
