using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>A finding says something new, about something that exists, once.</summary>
internal static class FindingSense
{
    public static void CheckCitation(Survey survey, Citation citation)
    {
        if (citation.Date is { } date) Sense.CheckNotLater(survey, date.Value, date.At, "'date'");
        foreach (var finding in citation.Findings)
        {
            var likely = finding.Likely;
            ReportSame(survey, "sponsor", likely.Sponsor, citation.Sponsor);
            ReportSame(survey, "on-behalf-of", likely.OnBehalfOf, citation.OnBehalfOf);
            ReportSame(survey, "document", likely.Document, citation.Document);
            ReportSame(survey, "date", likely.Date, citation.Date);
            ReportSame(survey, "year", likely.Year, citation.Year);
        }
        if (citation.Findings.Length > 1) ReportTwice(survey, citation.Findings);
    }

    public static void CheckText(Survey survey, Record record, ImmutableArray<Finding> findings, int paragraphs)
    {
        foreach (var finding in findings)
            if (finding.Paragraph > paragraphs)
                survey.Bag.Add(Codes.FindingOfNoParagraph, finding.Code.At, $"The finding is about paragraph {finding.Paragraph}, but '{record.Id}' has {paragraphs}.");
        if (findings.Length < 2) return;
        foreach (var sameParagraph in findings.GroupBy(finding => finding.Paragraph))
            ReportTwice(survey, sameParagraph.Where(finding => finding.Code.Value != "wording"));
    }

    private static void ReportSame<T>(Survey survey, string key, Sourced<T>? likely, Sourced<T>? printed) where T : notnull
    {
        if (likely is { } says && printed is { } is_ && says.Value.Equals(is_.Value))
            survey.Bag.Add(Codes.LikelyIsPrinted, says.At, $"The finding proposes for '{key}' what is printed anyway. Write only what differs; {{}} where nothing can be proposed.");
    }

    private static void ReportTwice(Survey survey, IEnumerable<Finding> findings)
    {
        foreach (var same in findings.Where(finding => finding.Code.Value.Length > 0).GroupBy(finding => finding.Code.Value))
            foreach (var second in same.Skip(1))
                survey.Bag.Add(Codes.FindingTwice, second.Code.At, $"The finding '{same.Key}' already stands in line {same.First().Code.At.Line}. Keep one of the two.");
    }
}
