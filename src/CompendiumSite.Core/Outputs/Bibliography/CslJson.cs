using System.Text.Json;

namespace CompendiumSite.Outputs;

/// <summary>One item in the JSON of the Citation Style Language, which every other style can be made from.</summary>
internal static class CslJson
{
    public static void Write(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Key);
        json.WriteString("type", work.Kind is WorkKind.Document or WorkKind.Publication ? "report" : "webpage");
        json.WriteString("title", work.Title);
        WriteAuthors(json, work);
        Optional(json, "container-title", work.Site);
        Optional(json, "genre", work.CapitalGenre);
        Optional(json, "number", work.Symbol);
        Optional(json, "section", work.Section);
        Optional(json, "publisher", work.Publisher);
        Optional(json, "publisher-place", work.Place);
        WriteDate(json, work);
        Optional(json, "DOI", work.Doi);
        json.WriteString("URL", work.Url);
        json.WriteString("language", work.In.Language);
        Optional(json, "note", work.Note);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, Work work)
    {
        if (work.Authors.IsEmpty && work.Body is null) return;
        json.WriteStartArray("author");
        if (work.Authors.IsEmpty)
        {
            json.WriteStartObject();
            json.WriteString("literal", work.Body);
            json.WriteEndObject();
        }
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            json.WriteString("family", author.Family);
            if (author.Given.Length > 0) json.WriteString("given", author.Given);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, Work work)
    {
        if (work.AnyYear is not { } year) return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(year);
        if (work.Date is { } date)
        {
            json.WriteNumberValue(date.Month);
            json.WriteNumberValue(date.Day);
        }
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
