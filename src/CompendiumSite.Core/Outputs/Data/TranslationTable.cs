using CompendiumSite.Link;
using CompendiumSite.Translation;

namespace CompendiumSite.Outputs;

/// <summary>Every paragraph with the state of its translation, so that two sites can be compared and coverage can be counted.</summary>
internal static class TranslationTable
{
    public static Table Of(Compendium site, Voices voices) => new Table<Segment>(
        "translations", "Every title, name and paragraph of the records with the state of its translation.", ["kind", "record", "number", "language"], site.Segments.All,
        new Columns<Segment>(voices)
            .Word("kind", "Kind of the record.", s => s.Record.Kind)
            .Word("record", "Id of the record.", s => s.Record.Id)
            .Number("number", "Place among the texts of the record, from 1.", s => s.Number)
            .Word("name", "What the text is: title, paragraph 2, comment in note 7.", s => s.Name)
            .Word("from", "Key of the language of the original: en.", s => s.From)
            .Word("language", "Key of the language of the translation: zh.", s => s.Language)
            .Word("state", "Whether somebody has checked the translation as it is now.", s => Names.Of(s.State), oneOf: Names.SegmentStates)
            .Word("originalHash", "Short hash of the words of the original; the numbers of notes and the breaks of lines do not count.", s => s.OriginalHash)
            .Word("translationHash", "The same of the translation; null where there is none.", s => s.TranslationHash, optional: true));
}
