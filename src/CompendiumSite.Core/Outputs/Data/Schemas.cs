using System.Buffers;
using System.Text.Json;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>A JSON Schema for each data file, so that a program can check what it reads.</summary>
internal sealed class Schemas(SiteSettings settings, Voices voices)
{
    public static string PathOf(string name) => $"{DataFiles.Folder}/schema/{name}.schema.json";

    public void WriteTable(IBufferWriter<byte> buffer, Table table)
    {
        using var schema = Begin(buffer, table.Name, table.About);
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        table.WriteRowSchema(schema);
        schema.WriteEndObject();
        WriteDefinitions(schema);
        End(buffer, schema);
    }

    public void WriteObject<T>(IBufferWriter<byte> buffer, string name, string about, Columns<T> columns)
    {
        using var schema = Begin(buffer, name, about);
        schema.WriteString("type", "object");
        columns.WriteObjectSchema(schema);
        End(buffer, schema);
    }

    private Utf8JsonWriter Begin(IBufferWriter<byte> buffer, string name, string about)
    {
        var schema = new Utf8JsonWriter(buffer, ReadableJsonEncoder.Indented);
        schema.WriteStartObject();
        schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.WriteString("$id", settings.Absolute(PathOf(name)));
        schema.WriteString("title", name);
        schema.WriteString("description", about);
        return schema;
    }

    private void WriteDefinitions(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("$defs");
        schema.WriteStartObject("text");
        schema.WriteString("description", "A text in each language; null where it is not translated.");
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var language in voices.Languages)
        {
            schema.WriteStartObject(language);
            schema.WriteStartArray("type");
            schema.WriteStringValue("string");
            schema.WriteStringValue("null");
            schema.WriteEndArray();
            schema.WriteEndObject();
        }
        schema.WriteEndObject();
        schema.WriteStartArray("required");
        foreach (var language in voices.Languages) schema.WriteStringValue(language);
        schema.WriteEndArray();
        schema.WriteEndObject();
        schema.WriteEndObject();
    }

    private static void End(IBufferWriter<byte> buffer, Utf8JsonWriter schema)
    {
        schema.WriteEndObject();
        schema.Flush();
        buffer.Write("\n"u8);
    }
}
