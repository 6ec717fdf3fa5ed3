using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>The change log names records that exist or that it says are gone, and a person worded it.</summary>
internal static class ChangeLog
{
    /// <summary>What 'new' and 'release' write where a person has to find words.</summary>
    public const string Placeholder = "TODO";

    public static void Check(Survey survey)
    {
        var entries = survey.Content.Changes.SelectMany(change => change.Entries).ToList();
        var gone = entries.Where(entry => entry.Kind == Alteration.Removed).SelectMany(entry => entry.Records).Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var key in entries.SelectMany(entry => entry.Records))
            if (survey.Keys.Find(key.Value) is null && !gone.Contains(key.Value) && !survey.IsUnread(key.Value))
                survey.Bag.Add(Codes.UnknownId, key.At, survey.Keys.IsAmbiguous(key.Value)
                    ? $"'records' names '{key.Value}', which records of several kinds have. Write the kind before it: {Words.And(KindsOf(survey, key.Value))}."
                    : $"'records' names '{key.Value}', which no file defines. Where it was deleted, name it in an entry of kind 'removed'." + Nearest.Hint(key.Value, survey.Keys.Known));
        foreach (var change in survey.Content.Changes)
            foreach (var version in change.Entries.Select(entry => entry.Text).Append(change.Title).SelectMany(text => text.Versions))
                if (version.Value.Contains(Placeholder, StringComparison.Ordinal))
                    survey.Bag.Add(Codes.ChangeNotWorded, version.At, "This is the draft that 'release' wrote. Say in one or two sentences what changed for a reader, in every language.");
    }

    private static IEnumerable<string> KindsOf(Survey survey, string id) =>
        survey.Content.All.Where(record => record.Id == id).Select(record => $"{record.Kind}/{id}");
}
