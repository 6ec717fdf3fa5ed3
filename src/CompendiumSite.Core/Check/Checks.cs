using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>The door of the room: records in, messages out. Each rule is a function that looks at the survey and fills its bag.</summary>
public static class Checks
{
    public static ImmutableArray<Message> Run(Content content)
    {
        var survey = new Survey(content);
        foreach (var passage in survey.Passages)
            foreach (var version in passage.Versions)
                if (!version.Prose.Messages.IsEmpty)
                    survey.Bag.AddRange(version.Prose.Messages);

        // Two rules that take long and need nothing from the others work beside them.
        var languages = Beside(survey, LanguageAgreement.Check);
        var oddities = survey.IsWhole ? Beside(survey, Oddities.Check) : null;

        IdReferences.Check(survey);
        DocumentReferences.Check(survey);
        TextReferences.Check(survey);
        SectionNumbers.Check(survey);
        Uniqueness.Check(survey);
        Markers.Check(survey);
        Alignment.Check(survey);
        Sense.Check(survey);
        Translations.Check(survey);
        WrittenLanguages.Check(survey);
        HeadingOrder.Check(survey);
        TableFigures.Check(survey);
        ChangeLog.Check(survey);
        if (survey.IsWhole)
        {
            // These and the oddities say that something is missing, which nobody can say while a file could not be read.
            Orphans.Check(survey);
            NoteNumbers.Check(survey);
            LibraryParagraphs.Check(survey);
        }
        survey.Bag.AddRange(languages.Result);
        if (oddities is not null) survey.Bag.AddRange(oddities.Result);
        return survey.Bag.ToSorted();
    }

    private static Task<ImmutableArray<Message>> Beside(Survey survey, Action<Survey> rule)
    {
        var own = survey.WithOwnBag();
        return Task.Run(() =>
        {
            rule(own);
            return own.Bag.ToSorted();
        });
    }
}
