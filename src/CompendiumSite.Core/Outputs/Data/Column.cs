using System.Collections.Immutable;
using System.Text.Json;

namespace CompendiumSite.Outputs;

/// <summary>A column of a CSV file, in the words of Table Schema.</summary>
internal sealed record Cell(string Name, string Type, string About);

/// <summary>One key of a published row. Its JSON, its cells and its schema are made from this one description, so they cannot disagree.</summary>
internal abstract class Column<T>(string name, string about)
{
    private readonly JsonEncodedText key = JsonEncodedText.Encode(name);

    public string Name { get; } = name;

    protected string About { get; } = about;

    public bool IsOptional { get; init; }

    /// <summary>Whether the key fits into one row of a table.</summary>
    public virtual bool IsFlat => true;

    /// <summary>What the key becomes in CSV: several columns for a text, none for what is no flat value.</summary>
    public virtual ImmutableArray<Cell> Cells => [new(Name, Type, About)];

    /// <summary>The type in JSON Schema and in Table Schema, which agree on these.</summary>
    protected virtual string Type => "string";

    public void WriteProperty(Utf8JsonWriter json, T row)
    {
        json.WritePropertyName(key);
        WriteValue(json, row);
    }

    public void WriteSchemaProperty(Utf8JsonWriter schema)
    {
        schema.WriteStartObject(key);
        schema.WriteString("description", About);
        WriteSchema(schema);
        schema.WriteEndObject();
    }

    /// <summary>Whether the row has a value here; only asked of what may be left out.</summary>
    public virtual bool IsKnown(T row) => true;

    protected abstract void WriteValue(Utf8JsonWriter json, T row);

    public abstract void WriteCells(CsvLines csv, T row);

    protected virtual void WriteSchema(Utf8JsonWriter schema) => WriteType(schema, Type);

    protected void WriteType(Utf8JsonWriter schema, string type)
    {
        if (!IsOptional)
        {
            schema.WriteString("type", type);
            return;
        }
        schema.WriteStartArray("type");
        schema.WriteStringValue(type);
        schema.WriteStringValue("null");
        schema.WriteEndArray();
    }
}
