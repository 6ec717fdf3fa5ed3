using System.Buffers;
using System.Text.Json;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>A file of the package as it was written.</summary>
/// <param name="Path">Beside the description of the package.</param>
/// <param name="Table">The table whose columns the file has, where it is a CSV file.</param>
internal sealed record PackedFile(string Name, string Path, string MediaType, string About, int Bytes, string Hash, Table? Table);

/// <summary>Describes all data files together, as Frictionless Data has it, for tools that load a folder at once.</summary>
internal static class DataPackage
{
    public const string Path = $"{DataFiles.Folder}/datapackage.json";

    public static void Write(IBufferWriter<byte> buffer, SiteSettings settings, Voices voices, IEnumerable<PackedFile> files)
    {
        using var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.Indented);
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", "compendium");
        json.WriteString("title", voices.First(settings.Title));
        json.WriteString("description", voices.First(settings.Description)
            + " A cell that begins with an apostrophe would otherwise be run by a spreadsheet; take the apostrophe off.");
        json.WriteString("homepage", settings.Absolute(""));
        json.WriteString("version", settings.Updated.ToString("yyyy.M.d", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", voices.First(settings.Source.Title));
        if (settings.Source.Doi is { } doi) json.WriteString("path", $"https://doi.org/{doi}");
        else if (settings.Source.Url is { } url) json.WriteString("path", url);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var file in files) WriteResource(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
    }

    private static void WriteResource(Utf8JsonWriter json, PackedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteString("path", file.Path);
        json.WriteString("description", file.About);
        json.WriteString("format", file.Path[(file.Path.LastIndexOf('.') + 1)..]);
        json.WriteString("mediatype", file.MediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", file.Hash.Replace("sha256-", "sha256:", StringComparison.Ordinal));
        if (file.Table is { } table) WriteTable(json, table);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, Table table)
    {
        // Readers of the first version of the standard know a table by its profile, those of the second by its type.
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("type", "table");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var cell in table.Cells)
        {
            json.WriteStartObject();
            json.WriteString("name", cell.Name);
            json.WriteString("type", cell.Type);
            json.WriteString("description", cell.About);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (var key in table.Key) json.WriteStringValue(key);
        json.WriteEndArray();
        WriteLinks(json, table);
        json.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter json, Table table)
    {
        if (table.Links.IsEmpty) return;
        json.WriteStartArray("foreignKeys");
        foreach (var link in table.Links)
        {
            json.WriteStartObject();
            json.WriteString("fields", link.Key);
            json.WriteStartObject("reference");
            // The standard calls the table itself by an empty name.
            json.WriteString("resource", link.Table == table.Name ? "" : link.Table);
            json.WriteString("fields", link.TableKey);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
