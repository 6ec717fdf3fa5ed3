using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Nothing lies about that no page would lead to.</summary>
internal static class Orphans
{
    public static void Check(Survey survey)
    {
        var used = UsedRecords(survey);
        Report(survey, used, survey.Content.Sponsors, "No note cites this sponsor. Cite it, or delete the file.");
        Report(survey, used, survey.Content.Documents, "No note and no text names this document. Cite it, or delete the file.");
        Report(survey, used, survey.Content.Themes, "No proposal, step or session has this theme. Name it under 'themes' there, or delete the file.");
        Report(survey, used, survey.Content.Quantities, "No idea uses this quantity. Name it under 'who' there, or delete the file.");
        Report(survey, used, survey.Content.Chapters, "No proposal belongs to this chapter. Name it under 'chapter' there, or delete the file.");
        Report(survey, used, survey.Content.Tiers, "No step belongs to this tier. Name it under 'tier' there, or delete the file.");
        Report(survey, used, survey.Content.SessionGroups, "No session belongs to this group. Name it under 'group' there, or delete the file.");
    }

    private static void Report(Survey survey, HashSet<(string, string)> used, IEnumerable<Record> records, string body)
    {
        foreach (var record in records.Where(record => !survey.MisnamedKinds.Contains(record.Kind)))
            if (!used.Contains((record.Kind, record.Id)))
                survey.Bag.Add(Codes.Orphan, record.PlaceOf("id"), body);
    }

    private static HashSet<(string Kind, string Id)> UsedRecords(Survey survey)
    {
        var used = survey.Ids.Select(naming => (naming.Kind, naming.Id.Value)).ToHashSet();
        var symbols = survey.Symbols.Select(naming => SymbolText.Key(naming.Symbol.Value)).ToHashSet();
        foreach (var passage in survey.Passages)
            foreach (var version in passage.Versions)
                foreach (var link in version.Links)
                    if (survey.Keys.Find(link.Key)?.Record is { } target && !ReferenceEquals(target, passage.Record))
                        used.Add((target.Kind, target.Id));
        foreach (var document in survey.Content.Documents)
            if (symbols.Contains(SymbolText.Key(document.Symbol.Value))) used.Add((document.Kind, document.Id));
        return used;
    }
}
