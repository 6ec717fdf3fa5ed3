using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>A missing translation is said once for each record and language, with everything that is missing.</summary>
internal static class Translations
{
    public static void Check(Survey survey)
    {
        // A change that nobody has worded is an error of its own.
        foreach (var passage in survey.Passages.Where(passage => passage.Record is not Change))
            foreach (var version in passage.Versions)
                if (version.Written.Value.StartsWith(ChangeLog.Placeholder, StringComparison.Ordinal))
                    survey.Bag.Add(Codes.NotWritten, version.Written.At, $"The '{version.Language}' of {passage.Name} is still a TODO. Write it, or remove the line until there is a translation.");
        foreach (var texts in survey.Texts.Where(texts => survey.IsSound(texts.Record)))
        {
            foreach (var language in survey.Languages)
            {
                var missing = texts.Passages.Where(passage => !passage.Versions.IsEmpty && passage.Text.In(language) is null).ToList();
                if (missing.Count > 0)
                    survey.Bag.Add(Codes.TranslationMissing, missing[0].Text.At, $"There is no '{language}' for {Words.Few(missing.Select(passage => passage.Name))}. The page shows the other language until there is.");
            }
        }
        var settings = survey.Content.Settings;
        foreach (var (name, text) in new (string, Text)[]
            { ("title", settings.Title), ("short-title", settings.ShortTitle), ("description", settings.Description), ("lead", settings.Lead), ("title of the source", settings.Source.Title), ("publisher", settings.Source.Publisher) })
            foreach (var language in survey.Languages)
                if (!text.Versions.IsEmpty && text.In(language) is null)
                    survey.Bag.Add(Codes.TranslationMissing, text.At, $"There is no '{language}' for the {name} of the site.");
    }
}
