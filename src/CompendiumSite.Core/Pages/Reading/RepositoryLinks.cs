using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>Where a reader can change what a page says, or report what is wrong with it.</summary>
public static class RepositoryLinks
{
    /// <summary>The editor of the record's file; a narrative is edited where its words are, in the file of the language.</summary>
    public static string? Edit(Page page)
    {
        if (page.In.Settings.Repository is not { } repository || page.About is not { } record) return null;
        var at = record is Narrative narrative && narrative.Body.In(page.In.Edition.TextLanguage) is { } words ? words.At : record.At;
        return at.File.Length == 0 ? null : $"{repository}/edit/main/{at.File}";
    }

    public static string? Report(Page page)
    {
        if (page.In.Settings.Repository is not { } repository) return null;
        var title = page.In.Say(Labels.ReportTitle, page.Title);
        var body = page.In.Say(Labels.ReportBody, page.In.Settings.Absolute(page.SitePath));
        return $"{repository}/issues/new?title={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(body)}";
    }
}
