using System.Text;
using CompendiumSite.Chinese;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>Each text is in the language and the script under which it stands: it is published, converted and read aloud as such.</summary>
internal static class WrittenLanguages
{
    public static void Check(Survey survey)
    {
        var settings = survey.Content.Settings;
        var written = settings.Editions.Where(edition => edition.Traditional).Select(edition => edition.Language.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in survey.Passages) Check(survey, written, passage.Named);
        foreach (var (name, text) in new (string, Text)[]
            { ("title", settings.Title), ("short-title", settings.ShortTitle), ("description", settings.Description), ("lead", settings.Lead), ("title", settings.Source.Title), ("publisher", settings.Source.Publisher) })
            Check(survey, written, new(name, null, TextKind.Line, text));
    }

    private static void Check(Survey survey, HashSet<string> written, NamedText named)
    {
        foreach (var version in named.Text.Versions)
        {
            if (written.Contains(version.Language) && TraditionalConverter.IndexOfSimplified(version.Value) is >= 0 and var at)
                survey.Bag.Add(Codes.SimplifiedInTraditional, version.At, $"'{version.Language}' of '{named.Name}' has the Simplified character '{version.Value[at]}'. Write the text in Traditional characters, or leave the line out: it is then converted.");
            if (version.Language == "en" && IsMostlyChinese(version.Value))
                survey.Bag.Add(Codes.ChineseAsEnglish, version.At, $"'en' of '{named.Name}' is written in Chinese. Write it in English, or leave the line out: the page shows the other language until there is a translation.");
        }
    }

    // An English text may quote Chinese words.
    private static bool IsMostlyChinese(string text)
    {
        if (Ascii.IsValid(text)) return false;
        var more = 0;
        foreach (var c in text)
            if (char.IsAsciiLetter(c)) more--;
            else if (EastAsian.IsHan(c)) more++;
        return more > 0;
    }
}
