using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Section numbers stand once, without gaps, and agree with the chapter, tier or group that they begin with.</summary>
internal static class SectionNumbers
{
    public static void Check(Survey survey)
    {
        // The parts of the report (I, II, III) and the chapters of its annex (I, J) may share a letter.
        foreach (var same in survey.Content.All.Where(survey.IsSound).GroupBy(record => (record is Narrative, Section: Keys.SectionOf(record) ?? "")))
            if (same.Key.Section.Length > 0)
                foreach (var second in same.Skip(1))
                    survey.Bag.Add(Codes.SectionTwice, PlaceOf(second), $"{same.Key.Section} is already the number of {Kinds.WithArticle(same.First().Kind)}, {same.First().Id}. Check both against the source.");

        var content = survey.Content;
        CheckChildren(survey, "chapter", content.Chapters, content.Proposals, proposal => (proposal.Section, proposal.Chapter));
        CheckChildren(survey, "tier", content.Tiers, content.Steps, step => (step.Number, step.Tier));
        CheckChildren(survey, "group", content.SessionGroups, content.Sessions, session => (session.Number, session.Group));
    }

    private static void CheckChildren<TParent, TChild>(
        Survey survey, string key, IEnumerable<TParent> parents, IEnumerable<TChild> children, Func<TChild, (string Number, Sourced<string> Parent)> read)
        where TParent : Record where TChild : Record
    {
        var sections = parents.ToDictionary(parent => parent.Id, parent => Keys.SectionOf(parent) ?? "");
        foreach (var siblings in children.Where(child => survey.IsSound(child) && read(child).Number.Length > 0).GroupBy(child => read(child).Parent.Value))
        {
            if (!sections.TryGetValue(siblings.Key, out var section) || section.Length == 0) continue;
            var fitting = new List<(int Number, TChild Child)>();
            foreach (var child in siblings)
            {
                var (number, parent) = read(child);
                if (number.StartsWith(section + ".", StringComparison.Ordinal)) fitting.Add((int.Parse(number.AsSpan(section.Length + 1)), child));
                else
                {
                    survey.Misplaced.Add(child);
                    survey.Bag.Add(Codes.SectionElsewhere, PlaceOf(child), $"{number} does not belong to the {key} '{parent.Value}', whose number is {section}. Correct the number or '{key}'.");
                }
            }
            if (survey.IsWhole && fitting.Count == siblings.Count()) CheckGaps(survey, section, [.. fitting.OrderBy(child => child.Number)]);
        }
    }

    private static void CheckGaps<TChild>(Survey survey, string section, List<(int Number, TChild Child)> sorted) where TChild : Record
    {
        var before = 0;
        foreach (var (number, child) in sorted)
        {
            if (number > before + 1)
                survey.Bag.Add(Codes.SectionGap, PlaceOf(child), before == 0
                    ? $"{section}.{number} is the first of {section}, but numbers begin with {section}.1."
                    : $"{section}.{number} follows {section}.{before}, so {section}.{before + 1} is left out. Write it, or correct the number.");
            before = number;
        }
    }

    private static Place PlaceOf(Record record) => record.PlaceOf(record is Step or Session ? "number" : "section");
}
