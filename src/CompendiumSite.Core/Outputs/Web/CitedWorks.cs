using System.Globalization;
using System.Text.Json;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>The works behind a page in the vocabulary of schema.org: the report that it renders, the documents that it cites, the files that it offers.</summary>
internal static class CitedWorks
{
    public static void WriteSource(Utf8JsonWriter json, Page page)
    {
        var source = page.In.Settings.Source;
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "Report");
        if (source.Doi is { } doi) json.WriteString("@id", $"https://doi.org/{doi}");
        json.WriteString("name", page.In.Say(source.Title).Value);
        json.WriteString("datePublished", Written(source.Date));
        json.WriteStartArray("author");
        foreach (var author in source.Authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", author);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteCitations(Utf8JsonWriter json, Page page, Record home)
    {
        var site = page.In.Site;
        var documents = site.UsesByHome.Of(home.Id).SelectMany(u => new[] { u.Symbol, u.LikelySymbol }).OfType<string>()
            .Select(symbol => site.DocumentBySymbol.GetValueOrDefault(SymbolText.Key(symbol))).OfType<Document>().Distinct().ToList();
        if (documents.Count == 0) return;
        json.WriteStartArray("citation");
        foreach (var document in documents) WriteDocument(json, page, document);
        json.WriteEndArray();
    }

    public static void WriteDocument(Utf8JsonWriter json, Page page, Document document)
    {
        var symbol = document.Symbol.Value;
        json.WriteStartObject();
        json.WriteString("@type", "Report");
        json.WriteString("name", document.Title is { } title ? page.In.Say(title).Value : symbol);
        json.WriteString("reportNumber", symbol);
        if (document.Date is { } date) json.WriteString("datePublished", Written(date));
        json.WriteString("url", SymbolText.OfficialLink(symbol, page.In.IsChinese ? "zh" : "en"));
        json.WriteEndObject();
    }

    public static void WriteDistribution(Utf8JsonWriter json, DataPage page)
    {
        var settings = page.In.Settings;
        var years = page.In.Site.UsesByYear.Keys.Order().ToList();
        if (years.Count > 0) json.WriteString("temporalCoverage", string.Create(CultureInfo.InvariantCulture, $"{years[0]}/{years[^1]}"));
        json.WriteStartArray("distribution");
        foreach (var file in page.Files)
        {
            Download(json, file.Name, "application/json", settings.Absolute(file.Path));
            if (file.HasCsv) Download(json, file.Name, "text/csv", settings.Absolute($"{DataFiles.Folder}/{file.Name}.csv"));
        }
        json.WriteEndArray();
    }

    private static void Download(Utf8JsonWriter json, string name, string format, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("name", name);
        json.WriteString("encodingFormat", format);
        json.WriteString("contentUrl", address);
        json.WriteEndObject();
    }

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
