using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Outputs;
using CompendiumSite.Parse;

namespace CompendiumSite.Schema;

/// <summary>
/// Writes the shape of a record as JSON Schema 2020-12, in words that draft-07 has too, because the language server of VS Code still
/// reads those best. Alternatives are said by 'if' and 'required', never by unions of mappings that look alike.
/// </summary>
internal sealed class SchemaWriter(Reading reading)
{
    public void Write(IBufferWriter<byte> buffer, MappingShape shape, KindText about)
    {
        using (var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$comment", "Written from the readers of the program by its verb 'schema'. Do not edit.");
            json.WriteString("title", Capital(shape.What));
            json.WriteString("description", $"{about.English}\n\n{about.Chinese}");
            WriteMapping(json, shape);
            json.WriteStartObject("$defs");
            WriteDefinitions(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
    }

    private void WriteMapping(Utf8JsonWriter json, MappingShape shape)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            json.WriteStartObject(key.Key);
            WriteMeaning(json, shape.What, key);
            WriteShape(json, key.Shape);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        WriteNames(json, "required", shape.Keys.Where(key => key.Required).Select(key => key.Key));
        SchemaConditions.Write(json, shape);
    }

    private static void WriteMeaning(Utf8JsonWriter json, string what, KeyShape key)
    {
        var text = KeyTexts.Find(what, key.Key) ?? throw new InvalidOperationException($"nobody has said what '{key.Key}' of {what} means");
        json.WriteString("title", Capital(key.Key.Replace('-', ' ')));
        json.WriteString("description", $"{text.English}\n\n{text.Chinese}");
        if (text.Example.Length == 0) return;
        json.WriteStartArray("examples");
        SchemaExamples.Write(json, key.Shape, text.Example);
        json.WriteEndArray();
    }

    private void WriteShape(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case Shape.Words:
                WriteString(json, @"\S", "Write something here.");
                break;
            case Shape.Id:
                json.WriteString("$ref", "#/$defs/id");
                break;
            case Shape.Versions:
                json.WriteString("$ref", "#/$defs/text");
                break;
            case Shape.Number number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", number.Least);
                json.WriteNumber("maximum", number.Most);
                break;
            case Shape.Flag:
                json.WriteString("type", "boolean");
                break;
            case Shape.Date:
                json.WriteString("$ref", "#/$defs/date");
                break;
            case Shape.Symbol:
                json.WriteString("$ref", "#/$defs/symbol");
                break;
            case Shape.Url:
                WriteString(json, Patterns.Url, "A web address begins with https://.");
                break;
            case Shape.Formed { Form: var form }:
                WriteString(json, form.Pattern.ToString(), $"Must look like {form.Example}.");
                break;
            case Shape.Choice choice:
                json.WriteString("type", "string");
                WriteNames(json, "enum", choice.Allowed);
                break;
            case Shape.Cell:
                WriteCell(json);
                break;
            case Shape.List list:
                WriteList(json, list);
                break;
            case Shape.Mapping mapping:
                WriteMapping(json, mapping.Keys);
                break;
            default:
                throw new InvalidOperationException($"no schema is known for {shape}");
        }
    }

    private void WriteList(Utf8JsonWriter json, Shape.List list)
    {
        json.WriteString("type", "array");
        if (list.NotEmpty) json.WriteNumber("minItems", 1);
        if (list.Unique) json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        if (list.Item is Shape.Mapping { Keys.What: var what }) json.WriteString("title", Capital(what));
        WriteShape(json, list.Item);
        json.WriteEndObject();
    }

    private void WriteCell(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteNames(json, "type", ["number", "null"]);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteVersions(json, orNothing: true);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("id");
        WriteString(json, Ids.Pattern, "An id has lower-case letters, digits and single hyphens.");
        json.WriteNumber("maxLength", Ids.Longest);
        json.WriteEndObject();
        json.WriteStartObject("date");
        WriteString(json, Patterns.Date, "A date is written year-month-day and must exist: 2011-06-30.");
        json.WriteEndObject();
        json.WriteStartObject("symbol");
        WriteString(json, Patterns.Symbol, "A document symbol looks like CD/1913, CD/PV.1207 or A/65/6 (Prog. 3).");
        json.WriteEndObject();
        json.WriteStartObject("text");
        WriteVersions(json);
        json.WriteEndObject();
    }

    // A cell of a text column may also be {}: the source prints nothing there.
    private void WriteVersions(Utf8JsonWriter json, bool orNothing = false)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var language in reading.TextLanguages)
        {
            json.WriteStartObject(language);
            json.WriteString("description", LanguageTexts.Of(language));
            WriteString(json, @"\S", "Write the text, or remove the line until there is a translation.");
            json.WriteEndObject();
        }
        json.WriteStartObject("original");
        json.WriteString("description", "The language in which this text was written first, where it is not that of the record. 本段原文所用语言，与记录不同时才写。");
        json.WriteString("type", "string");
        WriteNames(json, "enum", reading.WrittenLanguages);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        if (!orNothing) json.WriteNumber("minProperties", 1);
    }

    private static void WriteString(Utf8JsonWriter json, string pattern, string otherwise)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
        json.WriteString("patternErrorMessage", otherwise);
    }

    internal static void WriteNames(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
