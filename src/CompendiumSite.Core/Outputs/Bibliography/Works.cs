using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>Says what can be cited and how it is called.</summary>
internal static class Works
{
    /// <summary>Everything that the notes cite and that can be found by an address, and the report of which the site is an edition.</summary>
    public static IEnumerable<Work> All(Compendium site, Wording wording)
    {
        foreach (var document in site.Content.Documents) yield return OfDocument(document, wording);
        // The same publication may stand in several notes; the first one names it.
        foreach (var use in site.Uses.Where(u => u.Referred is { Document: null, Url: not null }).DistinctBy(u => u.Referred!.Url))
            yield return OfReference(use, site, wording);
        yield return OfSource(site.Content.Settings, wording);
    }

    /// <summary>What a page about a record stands for. The page of a document stands for the document: that is what belongs in a footnote.</summary>
    public static Work Of(Page page, Record record, Wording wording) =>
        record is Document document ? OfDocument(document, wording) : OfPage(page, record, wording);

    private static Work OfDocument(Document document, Wording wording)
    {
        var symbol = document.Symbol.Value;
        return new Work
        {
            Key = document.Id,
            Kind = WorkKind.Document,
            In = wording,
            Body = wording.Word(CitationLabels.BodyOf(symbol)),
            OwnTitle = document.Title is { } title ? wording.Say(title) : null,
            Genre = wording.Word(CitationLabels.Genre(document.DocumentKind)),
            Symbol = symbol,
            Publisher = wording.Word(CitationLabels.UnitedNations),
            Place = CitationLabels.PlaceOf(symbol) is { } place ? wording.Word(place) : null,
            Date = document.Date,
            Url = SymbolText.OfficialLink(symbol, wording.IsChinese ? "zh" : "en"),
        };
    }

    /// <summary>A page of this site in the language of the wording.</summary>
    private static Work OfPage(Page page, Record record, Wording wording)
    {
        var settings = page.In.Settings;
        return new Work
        {
            Key = $"compendium-{record.Kind}-{record.Id}",
            Kind = WorkKind.SitePage,
            In = wording,
            OwnTitle = Reader.TitleOf(record) is { } title ? wording.Say(title) : page.Title,
            Section = Keys.SectionOf(record),
            Site = wording.Say(settings.Title),
            Date = LastChange.Of(page),
            Url = settings.Absolute(PathIn(page, record, wording)),
            EditionOf = RenderedBy(record, page.In.Site, wording),
        };
    }

    public static Work OfSource(SiteSettings settings, Wording wording)
    {
        var source = settings.Source;
        var (publisher, place) = Divided(wording.Say(source.Publisher));
        return new Work
        {
            Key = "source-report",
            Kind = WorkKind.Publication,
            In = wording,
            Authors = [.. source.Authors.Select(PersonName.Of)],
            OwnTitle = wording.Say(source.Title),
            Publisher = publisher,
            Place = place,
            Date = source.Date,
            Url = source.Url ?? (source.Doi is { } doi ? $"https://doi.org/{doi}" : settings.Absolute("")),
            Doi = source.Doi,
        };
    }

    private static Work OfReference(Use use, Compendium site, Wording wording)
    {
        var reference = use.Referred!;
        var author = reference.Author is { } id && site.SponsorById.TryGetValue(id.Value, out var sponsor) ? wording.Say(sponsor.Name) : null;
        return new Work
        {
            // With the number of the note, since a second work of the same author and year must not rename the first.
            Key = string.Join('-', new[] { reference.Author?.Value, use.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), use.Anchor }.OfType<string>()),
            Kind = use.Year is null ? WorkKind.WebPage : WorkKind.Publication,
            In = wording,
            Body = author,
            OwnTitle = reference.Title is { } title ? wording.Say(title) : reference.Url,
            Publisher = author,
            Date = reference.Date,
            Year = reference.Year,
            Url = reference.Url!,
        };
    }

    // What the site says of itself, of sponsors and of words stands in no report.
    private static Work? RenderedBy(Record record, Compendium site, Wording wording) => record switch
    {
        Chapter or Proposal or Tier or Step or SessionGroup or Session or Narrative { Part: not ("site" or "editing") } => OfSource(site.Content.Settings, wording),
        LibraryDocument document => OfLibrary(document, wording),
        LibraryPart part when site.Library.DocumentById.TryGetValue(part.Document.Value, out var document) => OfLibrary(document, wording),
        _ => null,
    };

    private static Work OfLibrary(LibraryDocument document, Wording wording)
    {
        // A symbol that nobody has confirmed is not handed on as one.
        var symbol = document.SymbolCertainty == Confidence.Certain ? document.Symbol?.Value : null;
        return new Work
        {
            Key = document.Id,
            Kind = WorkKind.Document,
            In = wording,
            Body = wording.Say(document.Author),
            OwnTitle = wording.Say(document.Title),
            Symbol = symbol,
            Dated = wording.Say(document.Date),
            Url = symbol is null ? "" : SymbolText.OfficialLink(symbol, wording.IsChinese ? "zh" : "en"),
        };
    }

    // The address of the record itself, also where another page shows it: side by side with its translation, for example.
    private static string PathIn(Page page, Record record, Wording wording)
    {
        var text = wording.IsChinese ? "zh" : wording.Language;
        var editions = page.In.Settings.Editions;
        var edition = editions.FirstOrDefault(e => e.Language == wording.Language) ?? editions.FirstOrDefault(e => e.TextLanguage == text && !e.Traditional) ?? page.In.Edition;
        return EditionPath.Of(edition, Addresses.Of(record, page.In.Site));
    }

    // 'UNIDIR, Geneva' is written as one text; reference managers want its parts.
    private static (string Publisher, string? Place) Divided(string publisher) =>
        publisher.Split([", ", "，"], StringSplitOptions.TrimEntries) is [var name, var place] ? (name, place) : (publisher, null);
}
