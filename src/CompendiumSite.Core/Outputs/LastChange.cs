using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>When something last changed, as the data says: its newest review, else the date of the whole site. Never the clock.</summary>
public static class LastChange
{
    public static DateOnly Of(Page page) => Of(page.About, page.In.Settings);

    public static DateOnly Of(Record? record, SiteSettings settings)
    {
        if (record is null || record.Reviews.IsEmpty) return settings.Updated;
        var newest = record.Reviews[0].Date;
        foreach (var review in record.Reviews)
            if (review.Date > newest)
                newest = review.Date;
        return newest;
    }
}
