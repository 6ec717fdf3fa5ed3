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

    public static Work OfDocument(Document document, Wording wording)
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
    public static Work OfPage(Page page, Record record, Wording wording)
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
            Url = settings.Absolute(PathIn(page, wording)),
            EditionOf = RendersSource(record) ? OfSource(settings, wording) : null,
        };
    }

    private static Work OfSource(SiteSettings settings, Wording wording)
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

    // What the site says of itself, of sponsors and of words is not in the report.
    private static bool RendersSource(Record record) =>
        record is Chapter or Proposal or Tier or Step or SessionGroup or Session or Narrative { Part: not "site" };

    private static string PathIn(Page page, Wording wording)
    {
        if (wording.Language == page.In.Language) return page.SitePath;
        var text = wording.IsChinese ? "zh" : wording.Language;
        var edition = page.In.Settings.Editions.FirstOrDefault(e => e.TextLanguage == text && !e.Traditional);
        return edition is null ? page.SitePath : page.SitePathIn(edition);
    }

    // 'UNIDIR, Geneva' is written as one text; reference managers want its parts.
    private static (string Publisher, string? Place) Divided(string publisher) =>
        publisher.Split([", ", "，"], StringSplitOptions.TrimEntries) is [var name, var place] ? (name, place) : (publisher, null);
}
