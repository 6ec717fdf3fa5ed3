using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

internal static class NoteReader
{
    private const int MostNotes = 999_999;

    private static readonly ImmutableArray<string> noteKeys = ["number", "lead", "citations", "references", "ibid"];

    private static readonly ImmutableArray<string> noteKinds = ["citations", "references", "ibid"];

    private static readonly ImmutableArray<string> citationKeys =
        ["sponsor", "on-behalf-of", "year", "document", "meeting", "date", "time", "lead", "comment", "findings"];

    private static readonly ImmutableArray<string> referenceKeys = ["title", "document", "author", "year", "date", "url", "comment"];

    private static readonly ImmutableArray<(string, LeadIn)> leads =
        [("see", LeadIn.See), ("see-also", LeadIn.SeeAlso), ("for-example", LeadIn.ForExample)];

    public static ImmutableArray<Note> Notes(Fields record, bool required) =>
        record.Items("notes", "a note", noteKeys, required, ReadNote);

    private static Note ReadNote(Fields fields)
    {
        var note = new Note
        {
            Number = fields.Number("number", 1, MostNotes),
            At = fields.At,
            Lead = fields.OptionalChoice("lead", leads, LeadIn.None),
            Citations = fields.Items("citations", "a citation", citationKeys, required: false, ReadCitation),
            References = fields.Items("references", "a reference", referenceKeys, required: false, ReadReference),
            Ibid = fields.OptionalNumber("ibid", 1, MostNotes),
        };
        var (kind, second) = fields.FirstTwoOf(noteKinds);
        if (kind is null)
            fields.Report(Codes.NoteWithoutContent, fields.At, $"Note {note.Number} says nothing. Give it 'citations', 'references' or 'ibid'.");
        else if (second is not null)
            fields.Report(Codes.NoteOfTwoKinds, fields.PlaceOf(second), $"Note {note.Number} has '{kind}' and '{second}'. A note has only one of them.");
        else if (kind != "ibid" && note.Citations.IsEmpty && note.References.IsEmpty && !fields.Broken(kind))
            fields.Report(Codes.NoteWithoutContent, fields.PlaceOf(kind), $"Note {note.Number} has an empty list of '{kind}'. Write at least one, or remove the note.");
        return note;
    }

    private static Citation ReadCitation(Fields fields)
    {
        var citation = new Citation
        {
            At = fields.At,
            Sponsor = fields.Id("sponsor"),
            OnBehalfOf = fields.OptionalId("on-behalf-of"),
            Year = fields.OptionalYear("year"),
            Document = fields.OptionalSymbol("document"),
            Meeting = fields.OptionalVersions("meeting"),
            Date = fields.OptionalDate("date"),
            Time = fields.OptionalFormed("time", Forms.Time),
            Lead = fields.OptionalChoice("lead", leads, LeadIn.None),
            Comment = fields.OptionalVersions("comment"),
            Findings = CommonFields.Findings(fields, aboutText: false),
        };
        var (document, meeting) = (fields.Has("document"), fields.Has("meeting"));
        if (document && meeting)
            fields.Report(Codes.CitationOfTwoKinds, fields.PlaceOf("meeting"), "The citation has 'document' and 'meeting'. Keep 'document' where a symbol is printed, else 'meeting'.");
        else if (!document && !meeting)
            fields.Report(Codes.CitationOfNothing, fields.At, "The citation names neither a 'document' nor a 'meeting'. Write which one the source prints.");
        return citation;
    }

    private static Reference ReadReference(Fields fields)
    {
        var reference = new Reference
        {
            At = fields.At,
            Author = fields.OptionalId("author"),
            Year = fields.OptionalYear("year")?.Value,
            Title = fields.OptionalVersions("title"),
            Document = fields.OptionalSymbol("document"),
            Date = fields.OptionalDate("date")?.Value,
            Url = fields.OptionalUrl("url"),
            Comment = fields.OptionalVersions("comment"),
        };
        if (!fields.Has("title") && !fields.Has("document") && !fields.Has("comment"))
            fields.Report(Codes.ReferenceOfNothing, fields.At, "The reference names no text. Give it a 'title', a 'document' or a 'comment'.");
        return reference;
    }
}
