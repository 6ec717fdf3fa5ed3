using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>The door of the room: records in, messages out. Each rule is a function that looks at the survey and fills its bag.</summary>
public static class Checks
{
    // A rule that needs what others found stands behind them in one line. The lines know nothing of each other and run side by side.
    private static readonly ImmutableArray<ImmutableArray<Action<Survey>>> lines =
    [
        [IfWhole(Oddities.Check)],
        [IdReferences.Check, DocumentReferences.Check, TextReferences.Check, IfWhole(Orphans.Check), ChangeLog.Check],
        [InProse, Markers.Check, Alignment.Check, Translations.Check, HeadingOrder.Check],
        [LanguageAgreement.Check, WrittenLanguages.Check],
        [SectionNumbers.Check, IfWhole(NoteNumbers.Check), IfWhole(LibraryParagraphs.Check), Sense.Check, Uniqueness.Check, TableFigures.Check],
    ];

    public static ImmutableArray<Message> Run(Content content)
    {
        var survey = new Survey(content);
        var found = lines.Select(line => Task.Run(() => Follow(line, survey.WithOwnBag()))).ToList();
        var bag = new MessageBag();
        foreach (var messages in found) bag.AddRange(messages.Result);
        return bag.ToSorted();
    }

    private static ImmutableArray<Message> Follow(ImmutableArray<Action<Survey>> line, Survey survey)
    {
        foreach (var rule in line) rule(survey);
        return survey.Bag.ToSorted();
    }

    // What says that something is missing: nobody can say so while a file could not be read.
    private static Action<Survey> IfWhole(Action<Survey> rule) => survey =>
    {
        if (survey.IsWhole) rule(survey);
    };

    // What was found when the texts were read.
    private static void InProse(Survey survey)
    {
        foreach (var passage in survey.Passages)
            foreach (var version in passage.Versions)
                if (!version.Prose.Messages.IsEmpty)
                    survey.Bag.AddRange(version.Prose.Messages);
    }
}
