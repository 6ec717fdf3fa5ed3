using CompendiumSite.Diagnostics;

namespace CompendiumSite.Check;

/// <summary>The notes of the whole site are numbered once each, without gaps, in the order of the sections; 'ibid.' repeats an earlier one.</summary>
internal static class NoteNumbers
{
    public static void Check(Survey survey)
    {
        CheckOnce(survey);
        CheckAscending(survey);
        CheckContiguous(survey);
        CheckIbid(survey);
    }

    private static void CheckOnce(Survey survey)
    {
        foreach (var note in survey.Notes)
            if (survey.NoteByNumber[note.Note.Number] is var first && !ReferenceEquals(first, note))
                survey.Bag.Add(Codes.NoteTwice, note.Note.At, $"Note {note.Note.Number} is already defined in '{first.Home.Id}'. Keep it where it is first marked.");
    }

    private static void CheckAscending(Survey survey)
    {
        HomeNote? before = null;
        foreach (var note in survey.Notes.Where(note => !survey.Misplaced.Contains(note.Home)))
        {
            if (before is not null && note.Note.Number < before.Note.Number)
                survey.Bag.Add(Codes.NotesDescend, note.Note.At, ReferenceEquals(note.Home, before.Home)
                    ? $"Note {note.Note.Number} stands behind note {before.Note.Number}. List the notes of a record in ascending order."
                    : $"Note {note.Note.Number} belongs to section {note.Section}, but section {before.Section} before it already has note {before.Note.Number}. Check the numbers of both records.");
            before = note;
        }
    }

    private static void CheckContiguous(Survey survey)
    {
        var before = 0;
        foreach (var note in survey.NoteByNumber.Values.OrderBy(note => note.Note.Number))
        {
            var number = note.Note.Number;
            if (number > before + 1)
            {
                var missing = number == before + 2 ? $"note {before + 1} is" : $"notes {before + 1} to {number - 1} are";
                survey.Bag.Add(Codes.NoteGap, note.Note.At, $"Here stands note {number}, but {missing} defined nowhere.");
            }
            before = number;
        }
    }

    private static void CheckIbid(Survey survey)
    {
        foreach (var (note, _, _) in survey.Notes)
        {
            if (note.Ibid is not { } ibid) continue;
            if (!survey.NoteByNumber.TryGetValue(ibid.Value, out var repeated))
                survey.Bag.Add(Codes.IbidOfNothing, ibid.At, $"Note {note.Number} repeats note {ibid.Value}, which does not exist.");
            else if (ibid.Value >= note.Number)
                survey.Bag.Add(Codes.IbidForward, ibid.At, $"Note {note.Number} cannot repeat note {ibid.Value}: 'ibid.' repeats an earlier note.");
            else if (repeated.Note.Ibid is { } chained)
                survey.Bag.Add(Codes.IbidOfIbid, ibid.At, $"Note {ibid.Value} itself only repeats note {chained.Value}. Write ibid: {FirstOfChain(survey, chained.Value)}.");
        }
    }

    private static int FirstOfChain(Survey survey, int number)
    {
        while (survey.NoteByNumber.TryGetValue(number, out var note) && note.Note.Ibid is { } before && before.Value < number) number = before.Value;
        return number;
    }
}
