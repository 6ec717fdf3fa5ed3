using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CompendiumSite.Guide;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;

namespace CompendiumSite.Outputs;

/// <summary>What a page is and what it is about, in the vocabulary of schema.org.</summary>
internal static class StructuredData
{
    public static void Write(Page page, IBufferWriter<byte> to)
    {
        using var json = new Utf8JsonWriter(to, ReadableJsonEncoder.OneLine);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WritePage(json, page);
        WriteTrail(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, Page page)
    {
        var settings = page.In.Settings;
        var address = page.Address;
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(page));
        json.WriteString("@id", address);
        json.WriteString("url", address);
        json.WriteString("name", page.Title);
        if (page is HomePage) json.WriteString("alternateName", page.In.Say(settings.ShortTitle).Value);
        if (page.Description.Length > 0) json.WriteString("description", page.Description);
        // Catalogues of data sets accept none without a description.
        else if (page is DataPage) json.WriteString("description", page.In.Say(settings.Description).Value);
        json.WriteString("inLanguage", page.In.Language);
        json.WriteString("dateModified", Written(LastChange.Of(page)));
        WriteTranslations(json, page);
        if (page is not (HomePage or ChooserPage))
        {
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "WebSite");
            json.WriteString("@id", settings.Absolute(EditionPath.Of(page.In.Edition, Addresses.Home)));
            json.WriteEndObject();
        }
        WriteSubject(json, page);
        json.WriteEndObject();
    }

    private static string TypeOf(Page page) => page switch
    {
        HomePage or ChooserPage => "WebSite",
        DataPage => "Dataset",
        GlossaryPage => "DefinedTermSet",
        NarrativePage { Narrative.Part: "site" or "editing" } or ParallelPage or DocumentPage or SponsorPage => "WebPage",
        SearchPage or GuidePage or CoveragePage => "WebPage",
        ThemePage => "CollectionPage",
        // What shows no single record gathers many.
        _ => page.About is null ? "CollectionPage" : "CreativeWork",
    };

    private static void WriteSubject(Utf8JsonWriter json, Page page)
    {
        switch (page)
        {
            case DocumentPage { Document: var document }:
                json.WritePropertyName("mainEntity");
                CitedWorks.WriteDocument(json, page, document);
                break;
            case SponsorPage { Sponsor: var sponsor }:
                json.WriteStartObject("mainEntity");
                json.WriteString("@type", sponsor.SponsorKind switch { SponsorKind.State => "Country", SponsorKind.Official => "Thing", _ => "Organization" });
                json.WriteString("name", page.In.Say(sponsor.Name).Value);
                if (sponsor.Iso3 is { } code) json.WriteString("identifier", code);
                json.WriteEndObject();
                break;
            case ParallelPage { Record: var shown }:
                json.WriteStartObject("mainEntity");
                json.WriteString("@id", page.In.Settings.Absolute(EditionPath.Of(page.In.Edition, Addresses.Of(shown, page.In.Site))));
                json.WriteEndObject();
                break;
            case DataPage data:
                CitedWorks.WriteReport(json, page);
                CitedWorks.WriteDistribution(json, data);
                break;
            case HomePage:
                CitedWorks.WriteReport(json, page);
                break;
            case { About: { } record }:
                if (Keys.SectionOf(record) is { } section) json.WriteString("position", section);
                CitedWorks.WriteSource(json, page, record);
                CitedWorks.WriteCitations(json, page, record);
                break;
        }
    }

    // The first edition stands for the original; the others say that they translate it, and it names them.
    private static void WriteTranslations(Utf8JsonWriter json, Page page)
    {
        var settings = page.In.Settings;
        if (page is ChooserPage or ParallelPage || settings.Editions.Length < 2) return;
        var first = settings.Editions[0];
        if (page.In.Edition != first)
        {
            json.WriteStartObject("translationOfWork");
            json.WriteString("@id", settings.Absolute(page.SitePathIn(first)));
            json.WriteEndObject();
            return;
        }
        json.WriteStartArray("workTranslation");
        foreach (var edition in settings.Editions.AsSpan()[1..])
        {
            json.WriteStartObject();
            json.WriteString("@id", settings.Absolute(page.SitePathIn(edition)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTrail(Utf8JsonWriter json, Page page)
    {
        if (page.Trail.IsEmpty) return;
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i <= page.Trail.Length; i++)
        {
            var (name, path) = i < page.Trail.Length ? (page.Trail[i].Title, EditionPath.Of(page.In.Edition, page.Trail[i].Path)) : (page.Title, page.SitePath);
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", name);
            json.WriteString("item", page.In.Settings.Absolute(path));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
