using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Translation;

namespace CompendiumSite.Check;

/// <summary>
/// Says once for each file and language which translations have not followed their originals. It looks at the linked records, since the same
/// comparison then marks the pages.
/// </summary>
public static class OutdatedTranslations
{
    public static ImmutableArray<Message> Of(Compendium site)
    {
        var bag = new MessageBag();
        foreach (var outdated in site.Segments.Outdated.GroupBy(segment => (segment.At.File, segment.Language)))
            bag.Add(Codes.TranslationOutdated, outdated.First().At,
                $"The original of {Words.Few(outdated.Select(segment => segment.Name))} has changed since '{outdated.Key.Language}' was checked. Change the translation, or say that it still holds: translations accept {outdated.First().Record.Id}");
        return bag.ToSorted();
    }
}
