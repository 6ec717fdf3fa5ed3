using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>When something last changed, as the data says: its newest review or release, else the date of the whole site. Never the clock.</summary>
public static class LastChange
{
    public static DateOnly Of(Page page) =>
        page is ChangesPage ? page.In.Site.Content.Changes.Max(change => change.Date) : Of(page.About, page.In.Site);

    public static DateOnly Of(Record? record, Compendium site)
    {
        if (record is null || record.Reviews.IsEmpty) return site.Content.Settings.Updated;
        var newest = site.Changes.LastOf(record) ?? DateOnly.MinValue;
        foreach (var review in record.Reviews)
            if (review.Date > newest)
                newest = review.Date;
        return newest;
    }
}
