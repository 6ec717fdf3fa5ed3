using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

internal sealed class WordsColumn<T>(string name, string about, Func<T, IEnumerable<string>> values) : Column<T>(name, about)
{
    public override ImmutableArray<Cell> Cells => [new(Name, "string", About + " Separated by ';'.")];

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        json.WriteStartArray();
        foreach (var value in values(row)) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public override void WriteCells(CsvLines csv, T row) => csv.Cell(values(row), ";");

    protected override void WriteSchema(Utf8JsonWriter schema) => ListSchema.Write(schema, "string");
}

internal sealed class NumbersColumn<T>(string name, string about, Func<T, IEnumerable<int>> values) : Column<T>(name, about)
{
    public override ImmutableArray<Cell> Cells => [new(Name, "string", About + " Separated by ';'.")];

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        json.WriteStartArray();
        foreach (var value in values(row)) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    public override void WriteCells(CsvLines csv, T row) =>
        csv.Cell(values(row).Select(n => n.ToString(CultureInfo.InvariantCulture)), ";");

    protected override void WriteSchema(Utf8JsonWriter schema) => ListSchema.Write(schema, "integer");
}

internal sealed class TextColumn<T>(string name, string about, Voices voices, Func<T, Text?> value) : Column<T>(name, about)
{
    public override ImmutableArray<Cell> Cells => [.. voices.Languages.Select(language => new Cell($"{Name}.{language}", "string", About))];

    protected override void WriteValue(Utf8JsonWriter json, T row) => voices.WriteJson(json, value(row));

    public override void WriteCells(CsvLines csv, T row) => voices.WriteCells(csv, value(row) is { } text ? [text] : []);

    protected override void WriteSchema(Utf8JsonWriter schema)
    {
        if (!IsOptional)
        {
            schema.WriteString("$ref", ListSchema.TextDefinition);
            return;
        }
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        schema.WriteString("$ref", ListSchema.TextDefinition);
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "null");
        schema.WriteEndObject();
        schema.WriteEndArray();
    }
}

/// <summary>Paragraphs: a list of texts in JSON, one cell for each language with empty lines between them in CSV.</summary>
internal sealed class TextsColumn<T>(string name, string about, Voices voices, Func<T, ImmutableArray<Text>> values) : Column<T>(name, about)
{
    public override ImmutableArray<Cell> Cells => [.. voices.Languages.Select(language => new Cell($"{Name}.{language}", "string", About))];

    protected override void WriteValue(Utf8JsonWriter json, T row)
    {
        json.WriteStartArray();
        foreach (var text in values(row)) voices.WriteJson(json, text);
        json.WriteEndArray();
    }

    public override void WriteCells(CsvLines csv, T row) => voices.WriteCells(csv, values(row));

    protected override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        schema.WriteString("$ref", ListSchema.TextDefinition);
        schema.WriteEndObject();
    }
}

internal static class ListSchema
{
    public const string TextDefinition = "#/$defs/text";

    public static void Write(Utf8JsonWriter schema, string type)
    {
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        schema.WriteString("type", type);
        schema.WriteEndObject();
    }
}
