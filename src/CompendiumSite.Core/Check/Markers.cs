using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>Each note is marked in the text that defines it, in every language, in ascending order; no marker leads nowhere.</summary>
internal static class Markers
{
    public static void Check(Survey survey)
    {
        foreach (var (record, passages) in survey.Texts)
        {
            foreach (var passage in passages)
                foreach (var version in passage.Versions)
                    foreach (var mark in version.Marks)
                        CheckMark(survey, passage, mark);
            if (survey.IsSound(record) && passages.Any(passage => passage.MayHoldMarks)) CheckNotes(survey, passages, [.. Survey.NotesOf(record)]);
        }
    }

    private static void CheckMark(Survey survey, Passage passage, NoteMark mark)
    {
        var known = survey.NoteByNumber.TryGetValue(mark.Number, out var note);
        if (!passage.MayHoldMarks)
            survey.Bag.Add(Codes.MarkNotAllowed, mark.At, $"No note can be marked here. Write [[note {mark.Number}]] to lead to the note, or remove [^{mark.Number}].");
        else if (!known && survey.IsWhole)
            survey.Bag.Add(Codes.MarkOfNothing, mark.At, $"There is no note {mark.Number}. Correct the number in [^{mark.Number}], or define the note in this record.");
        else if (known && !ReferenceEquals(note!.Home, passage.Record))
            survey.Bag.Add(Codes.MarkElsewhere, mark.At, $"Note {mark.Number} belongs to '{note.Home.Id}'. Write [[note {mark.Number}]] to mention it here, or define it in this record.");
    }

    private static void CheckNotes(Survey survey, ImmutableArray<Passage> passages, List<Note> notes)
    {
        if (notes.Count == 0) return;
        var numbers = notes.ConvertAll(note => note.Number);
        var marked = new HashSet<int>();
        foreach (var language in survey.Languages)
        {
            var first = MarksIn(passages, language).Where(mark => numbers.Contains(mark.Number)).DistinctBy(mark => mark.Number).ToList();
            foreach (var mark in first) marked.Add(mark.Number);
            CheckAscending(survey, first);
        }
        // A marker that only one language has is a difference between the languages, which is said at its paragraph.
        foreach (var note in notes)
            if (!marked.Contains(note.Number))
                survey.Bag.Add(Codes.NoteUnmarked, note.At, $"Note {note.Number} is marked nowhere in the text. Put [^{note.Number}] where the source has it, in every language.");
    }

    private static IEnumerable<NoteMark> MarksIn(ImmutableArray<Passage> passages, string language)
    {
        foreach (var passage in passages)
            if (passage.MayHoldMarks)
                foreach (var version in passage.Versions)
                    if (version.Language == language)
                        foreach (var mark in version.Marks)
                            yield return mark;
    }

    private static void CheckAscending(Survey survey, List<NoteMark> marks)
    {
        var highest = 0;
        foreach (var mark in marks)
        {
            if (mark.Number < highest)
                survey.Bag.Add(Codes.MarksDescend, mark.At, $"Note {mark.Number} is first marked here, behind note {highest}. First markers stand in ascending order; check both numbers.");
            highest = Math.Max(highest, mark.Number);
        }
    }
}
