using CompendiumSite.Model;
using CompendiumSite.Translation;

namespace CompendiumSite.Pages.Reading;

/// <summary>How far the texts of a page are translated into its language.</summary>
public static class PageTranslation
{
    /// <summary>The records whose texts the page shows in full, and not only their names.</summary>
    public static IEnumerable<Record> RecordsOn(Page page) => page switch
    {
        GlossaryPage glossary => glossary.Groups.SelectMany(group => group.Terms),
        StanceMapPage => page.In.Site.Content.Quantities,
        MandatesPage => page.In.Site.Content.Mandates,
        PeoplePage people => people.People,
        BodiesPage bodies => bodies.Bodies,
        TreatiesPage treaties => treaties.Treaties,
        ParallelPage parallel => WithInner(parallel.Record, page),
        { About: { } record } => WithInner(record, page),
        _ => [],
    };

    // The steps stand on the page of their tier, the tables on that of their part.
    private static IEnumerable<Record> WithInner(Record record, Page page) => record switch
    {
        Tier tier => [tier, .. page.In.Site.StepsByTier.TryGetValue(tier.Id, out var steps) ? steps : []],
        LibraryPart part => [part, .. part.Entries.OfType<LibraryTable>().Select(entry => page.In.Site.Library.TableById.GetValueOrDefault(entry.Table.Value)).OfType<DataTable>()],
        _ => [record],
    };

    /// <summary>Counts nothing where the page is in the language in which it was written.</summary>
    public static SegmentCount Of(Page page) =>
        SegmentCount.In(RecordsOn(page).SelectMany(record => page.In.Site.Segments.Of(record)).Where(segment => Segments.IsOf(segment, page.In.Edition)));

    /// <summary>The edition in which a reader finds the original of a text.</summary>
    public static Edition? EditionOfOriginal(Page page, string from) =>
        page.In.Settings.Editions.FirstOrDefault(edition => edition.TextLanguage == from && !edition.Traditional);
}
