namespace CompendiumSite.Outputs;

/// <summary>
/// As the United Nations Editorial Manual has it: title or body, symbol, date, and where to find it. No date of access:
/// the manual asks for none, and a page that is built once cannot know it.
/// </summary>
internal static class UnitedNationsStyle
{
    public static string Of(Work work)
    {
        var say = work.In;
        if (work.Kind == WorkKind.Document)
        {
            var date = work.Date is { } on ? say.Fill(CitationLabels.UnDate, say.Date(on)) : "";
            return work.OwnTitle is { } title
                ? say.Fill(CitationLabels.UnTitledDocument, title, work.Symbol, date, work.Url)
                : say.Fill(CitationLabels.UnDocument, work.Body, work.Name, date, work.Url);
        }
        var section = work.Section is { } number ? say.Fill(CitationLabels.UnSection, number) : "";
        var edition = work.Edition is { } rendered ? say.Fill(CitationLabels.UnEdition, rendered) : "";
        return say.Fill(CitationLabels.UnPage, say.Quoted(work.Name), section, work.Site, edition, work.Date is { } changed ? say.Date(changed) : "", work.Url);
    }
}
