using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Nothing lies about that no page would lead to. Asked when all references have been followed.</summary>
internal static class Orphans
{
    public static void Check(Survey survey)
    {
        Report(survey, survey.Content.Sponsors, "No note cites this sponsor. Cite it, or delete the file.");
        Report(survey, survey.Content.Documents, "No note and no text names this document. Cite it, or delete the file.");
        Report(survey, survey.Content.Themes, "No proposal, step or session has this theme. Name it under 'themes' there, or delete the file.");
        Report(survey, survey.Content.Quantities, "No idea uses this quantity. Name it under 'who' there, or delete the file.");
        Report(survey, survey.Content.Chapters, "No proposal belongs to this chapter. Name it under 'chapter' there, or delete the file.");
        Report(survey, survey.Content.Tiers, "No step belongs to this tier. Name it under 'tier' there, or delete the file.");
        Report(survey, survey.Content.SessionGroups, "No session belongs to this group. Name it under 'group' there, or delete the file.");
    }

    private static void Report(Survey survey, IEnumerable<Record> records, string body)
    {
        foreach (var record in records.Where(record => !survey.MisnamedKinds.Contains(record.Kind)))
            if (!survey.Named.Contains(record))
                survey.Bag.Add(Codes.Orphan, record.PlaceOf("id"), body);
    }
}
