using System.Globalization;
using System.Text.Json;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>The works behind a page in the vocabulary of schema.org: the report that it renders, the documents that it cites, the files that it offers.</summary>
internal static class CitedWorks
{
    /// <summary>What the page of a record renders in words of its own, if it renders anything.</summary>
    public static void WriteSource(Utf8JsonWriter json, Page page, Record record)
    {
        if (Works.Of(page, record, Wording.Of(page.In)).EditionOf is { } source) WriteWork(json, source);
    }

    public static void WriteReport(Utf8JsonWriter json, Page page) => WriteWork(json, Works.OfSource(page.In.Settings, Wording.Of(page.In)));

    private static void WriteWork(Utf8JsonWriter json, Work source)
    {
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "Report");
        if (source.Doi is { } doi) json.WriteString("@id", $"https://doi.org/{doi}");
        json.WriteString("name", source.Name);
        if (source.Symbol is { } symbol) json.WriteString("reportNumber", symbol);
        if (source.Date is { } date) json.WriteString("datePublished", Written(date));
        json.WriteStartArray("author");
        foreach (var author in source.Authors) WriteAuthor(json, "Person", author.Full);
        if (source.Body is { } body) WriteAuthor(json, "Organization", body);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    public static void WriteCitations(Utf8JsonWriter json, Page page, Record home)
    {
        // Only these have notes; another kind of record may have the same id.
        if (home is not (Proposal or Narrative)) return;
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
