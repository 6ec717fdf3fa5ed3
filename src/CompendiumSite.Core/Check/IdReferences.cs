using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Every id names a record of the right kind.</summary>
internal static class IdReferences
{
    public static void Check(Survey survey)
    {
        var byKind = survey.Content.All.GroupBy(record => record.Kind)
            .ToDictionary(kind => kind.Key, kind => kind.ToDictionary(record => record.Id));
        foreach (var naming in survey.Ids)
        {
            var id = naming.Id.Value;
            if (id.Length == 0 || survey.IsUnread(id)) continue;
            if (byKind.TryGetValue(naming.Kind, out var known) && known.TryGetValue(id, out var named))
            {
                survey.Named.Add(named);
                if (id == naming.From.Id && naming.Kind == naming.From.Kind)
                    survey.Bag.Add(Codes.PointsToItself, naming.Id.At, $"'{naming.Key}' names '{id}', which is this record itself. Remove it.");
            }
            else
            {
                survey.MisnamedKinds.Add(naming.Kind);
                ReportUnknown(survey, naming, known?.Keys ?? Enumerable.Empty<string>(), byKind);
            }
        }
        foreach (var sponsor in survey.Content.Sponsors.Where(survey.IsSound)) CheckGroup(survey, sponsor);
    }

    private static void ReportUnknown(Survey survey, Naming naming, IEnumerable<string> known, Dictionary<string, Dictionary<string, Record>> byKind)
    {
        var id = naming.Id.Value;
        var kinds = byKind.Where(kind => kind.Value.ContainsKey(id)).Select(kind => Kinds.WithArticle(kind.Key)).Order(StringComparer.Ordinal).ToList();
        if (kinds.Count > 0)
            survey.Bag.Add(Codes.WrongKind, naming.Id.At, $"'{naming.Key}' names '{id}', which is {Words.And(kinds)}, not {Kinds.WithArticle(naming.Kind)}." + survey.Hint(naming.Kind, id, known));
        else
            survey.Bag.Add(Codes.UnknownId, naming.Id.At, $"'{naming.Key}' names '{id}', which no file defines." + survey.Hint(naming.Kind, id, known));
    }

    private static void CheckGroup(Survey survey, Sponsor sponsor)
    {
        if (sponsor.Group is not { } group || group.Value == sponsor.Id) return;
        var named = survey.Content.Sponsors.FirstOrDefault(other => other.Id == group.Value);
        if (named is not null && survey.IsSound(named) && named.SponsorKind != SponsorKind.Group)
            survey.Bag.Add(Codes.NotAGroup, group.At, $"'group' names '{group.Value}', whose kind is not 'group'. Write the regional group of {sponsor.Id}.");
    }
}
