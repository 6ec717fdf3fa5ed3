using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>Each note is marked in the text that defines it, in every language, in ascending order; no marker leads nowhere.</summary>
internal static class Markers
{
    public static void Check(Survey survey)
    {
        var homes = survey.Notes.GroupBy(note => note.Note.Number).ToDictionary(same => same.Key, same => same.First().Home);
        foreach (var passage in survey.Passages)
            foreach (var version in passage.Versions)
                foreach (var mark in version.Marks)
                    CheckMark(survey, homes, passage, mark);

        var notes = survey.Notes.ToLookup(note => note.Home, ReferenceEqualityComparer.Instance);
        foreach (var texts in survey.Passages.Where(passage => passage.MayHoldMarks && survey.IsSound(passage.Record)).GroupBy(passage => passage.Record, ReferenceEqualityComparer.Instance))
            CheckNotes(survey, [.. texts], [.. notes[texts.Key].Select(note => note.Note)]);
    }

    private static void CheckMark(Survey survey, Dictionary<int, Record> homes, Passage passage, NoteMark mark)
    {
        var known = homes.TryGetValue(mark.Number, out var home);
        if (!passage.MayHoldMarks)
            survey.Bag.Add(Codes.MarkNotAllowed, mark.At, $"No note can be marked here. Write [[note {mark.Number}]] to lead to the note, or remove [^{mark.Number}].");
        else if (!known && survey.IsWhole)
            survey.Bag.Add(Codes.MarkOfNothing, mark.At, $"There is no note {mark.Number}. Correct the number in [^{mark.Number}], or define the note in this record.");
        else if (known && !ReferenceEquals(home, passage.Record))
            survey.Bag.Add(Codes.MarkElsewhere, mark.At, $"Note {mark.Number} belongs to '{home!.Id}'. Write [[note {mark.Number}]] to mention it here, or define it in this record.");
    }

    private static void CheckNotes(Survey survey, List<Passage> texts, List<Note> notes)
    {
        var numbers = notes.Select(note => note.Number).ToHashSet();
        var marked = new HashSet<int>();
        foreach (var language in survey.Languages)
        {
            var marks = texts.SelectMany(text => text.Versions).Where(version => version.Language == language).SelectMany(version => version.Marks);
            var first = marks.Where(mark => numbers.Contains(mark.Number)).DistinctBy(mark => mark.Number).ToList();
            marked.UnionWith(first.Select(mark => mark.Number));
            CheckAscending(survey, first);
        }
        // A marker that only one language has is a difference between the languages, which is said at its paragraph.
        foreach (var note in notes)
            if (!marked.Contains(note.Number))
                survey.Bag.Add(Codes.NoteUnmarked, note.At, $"Note {note.Number} is marked nowhere in the text. Put [^{note.Number}] where the source has it, in every language.");
    }

    private static void CheckAscending(Survey survey, IEnumerable<NoteMark> marks)
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
