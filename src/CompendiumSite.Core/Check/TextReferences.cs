using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>Every <c>[[…]]</c> in a text leads somewhere, and to one place only.</summary>
internal static class TextReferences
{
    public static void Check(Survey survey)
    {
        List<string>? known = null;
        foreach (var passage in survey.Passages)
            foreach (var version in passage.Versions)
                foreach (var link in version.Links)
                    if (survey.Keys.Find(link.Key) is { } target)
                    {
                        if (target.Record is { } named && !ReferenceEquals(named, passage.Record)) survey.Named.Add(named);
                    }
                    else if (survey.Keys.IsAmbiguous(link.Key)) ReportAmbiguous(survey, link);
                    else if (!MayBeUnread(survey, link.Key)) ReportUnknown(survey, link, known ??= survey.Keys.Known.ToList());
    }

    private static void ReportAmbiguous(Survey survey, RecordLink link)
    {
        var kinds = survey.Content.All.Where(record => record.Id == link.Key).Select(record => record.Kind).ToList();
        survey.Bag.Add(Codes.AmbiguousKey, link.At,
            $"[[{link.Key}]] can mean {string.Join(" or ", kinds.Select(Kinds.WithArticle))}. Write {string.Join(" or ", kinds.Select(kind => $"[[{kind}/{link.Key}]]"))}.");
    }

    private static void ReportUnknown(Survey survey, RecordLink link, List<string> known)
    {
        var shown = LinkTargets.Shown(link.Key);
        if (link.Key.StartsWith("note ", StringComparison.Ordinal) && int.TryParse(link.Key.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var note))
        {
            survey.Bag.Add(Codes.UnknownKeyInText, link.At, $"[[note {note}]] leads nowhere: there is no note {note}.");
            return;
        }
        survey.Bag.Add(Codes.UnknownKeyInText, link.At, $"[[{shown}]] leads nowhere: no record has this id, section number or symbol." + survey.Hint("any", link.Key, known));
    }

    // A record that could not be read may have the section number, the symbol or the note.
    private static bool MayBeUnread(Survey survey, string key) =>
        !survey.IsWhole && (survey.IsUnread(key) || survey.IsUnread(SymbolText.Slug(key)) || key.Contains('.') || key.StartsWith("note ", StringComparison.Ordinal));
}
