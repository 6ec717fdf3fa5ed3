using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>One meta element: <c>name</c> or <c>property</c>, its key, and what it says. The values are not yet encoded for HTML.</summary>
public sealed record MetaTag(string Attribute, string Key, string Content);

/// <summary>What the head of a page tells machines: how it is cited and shared, and what it is about.</summary>
/// <param name="JsonLd">
/// For a script element of the type application/ld+json, to be written as it is: every '&lt;', '&gt;' and '&amp;' in it is escaped.
/// Browsers treat such an element as data, so the policy against inline scripts does not touch it. Empty where there is nothing to say.
/// </param>
public sealed record PageMeta(ImmutableArray<MetaTag> Tags, string JsonLd)
{
    public static PageMeta For(Page page) => page is NotFoundPage
        ? new([], "")
        : new([.. CitationTags(page), .. SharingTags(page)], StructuredData.Of(page));

    // No author: the words are the site's own, and the authors of the report did not write them.
    private static IEnumerable<MetaTag> CitationTags(Page page)
    {
        if (page.About is not { } record || page is SponsorPage or ThemePage) yield break;
        var isDocument = record is Document;
        var work = record is Document document ? Works.OfDocument(document, Wording.Of(page.In)) : Works.OfPage(page, record, Wording.Of(page.In));
        yield return Named("citation_title", work.Title);
        if (isDocument)
        {
            yield return Named("citation_author", work.Body!);
            yield return Named("citation_technical_report_institution", work.Publisher!);
            yield return Named("citation_technical_report_number", work.Symbol!);
        }
        if (work.Date is { } date) yield return Named("citation_publication_date", date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        yield return Named("citation_language", page.In.Language);
        yield return Named("citation_public_url", work.Url);
    }

    private static IEnumerable<MetaTag> SharingTags(Page page)
    {
        var settings = page.In.Settings;
        yield return Property("og:title", page.Title);
        if (page.Description.Length > 0) yield return Property("og:description", page.Description);
        yield return Property("og:type", page.About is null ? "website" : "article");
        yield return Property("og:url", settings.Absolute(page.SitePath));
        yield return Property("og:site_name", page.In.Say(settings.ShortTitle).Value);
        if (page.About is not null) yield return Property("article:modified_time", LastChange.Of(page).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return Named("twitter:card", "summary");
    }

    private static MetaTag Named(string key, string content) => new("name", key, content);

    private static MetaTag Property(string key, string content) => new("property", key, content);
}
