using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>One meta element by its name. The content is not yet encoded for HTML.</summary>
public sealed record MetaTag(string Name, string Content);

/// <summary>What the head of a page tells machines: how it is cited, and what it is about.</summary>
/// <param name="WriteJsonLd">
/// Writes into a script element of the type application/ld+json, as it is: every '&lt;', '&gt;' and '&amp;' is escaped.
/// Browsers treat such an element as data, so the policy against inline scripts does not touch it. Null where there is nothing to say.
/// </param>
public sealed record PageMeta(ImmutableArray<MetaTag> Tags, Action<IBufferWriter<byte>>? WriteJsonLd)
{
    public static PageMeta For(Page page) => page is NotFoundPage ? new([], null) : new([.. CitationTags(page)], to => StructuredData.Write(page, to));

    // Only on the page of the record itself, or programs would list it twice.
    private static IEnumerable<MetaTag> CitationTags(Page page)
    {
        if (page is SponsorPage or ThemePage || page.About is not { } record || page.Path != Addresses.Of(record, page.In.Site)) yield break;
        var work = Works.Of(page, record, Wording.Of(page.In));
        yield return new("citation_title", work.Title);
        // A page of the site has no author: the words are its own, and the authors of the report did not write them.
        if (work.Body is { } body) yield return new("citation_author", body);
        if (work.Symbol is { } symbol)
        {
            yield return new("citation_technical_report_institution", work.Publisher!);
            yield return new("citation_technical_report_number", symbol);
        }
        if (work.Date is { } date) yield return new("citation_publication_date", date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        yield return new("citation_language", page.In.Language);
        yield return new("citation_public_url", work.Url);
    }
}
