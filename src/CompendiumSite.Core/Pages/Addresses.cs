using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages;

/// <summary>Where everything lives below an edition's folder. An address is for ever: change none without a redirect.</summary>
public static class Addresses
{
    public const string Home = "index.html";
    public const string Proposals = "proposals/index.html";
    public const string ProposalTable = "proposals/table.html";
    public const string Retreat = "retreat/index.html";
    public const string StanceMap = "retreat/stances.html";
    public const string Sponsors = "sponsors/index.html";
    public const string Matrix = "sponsors/matrix.html";
    public const string Documents = "documents/index.html";
    public const string Years = "years/index.html";
    public const string Themes = "themes/index.html";
    public const string Crosswalk = "themes/crosswalk.html";
    public const string Notes = "notes.html";
    public const string Citations = "citations.html";
    public const string Corrections = "corrections.html";
    public const string Glossary = "glossary.html";
    public const string Report = "report/index.html";
    public const string Guide = "guide.html";
    public const string GuideRecords = "editing-records.html";
    public const string GuideCommands = "editing-commands.html";
    public const string GuideMessages = "editing-messages.html";
    public const string Data = "data.html";
    public const string Search = "search.html";
    public const string Translation = "translation.html";
    public const string Library = "library/index.html";
    public const string Mandates = "library/mandates.html";
    public const string People = "library/people.html";
    public const string ThroughTime = "library/through-time.html";
    public const string Bodies = "library/bodies.html";
    public const string Treaties = "library/treaties.html";
    public const string Changes = "changes.html";
    public const string NotFound = "404.html";

    /// <summary>The pages that every edition has, whatever the records are.</summary>
    public static readonly ImmutableArray<string> Fixed =
    [
        Home, Proposals, ProposalTable, Retreat, StanceMap, Sponsors, Matrix, Documents, Years, Themes, Crosswalk, Notes, Citations, Corrections,
        Glossary, Report, Guide, GuideRecords, GuideCommands, GuideMessages, Data, Search, Translation, Library, ThroughTime, Mandates, People, Bodies, Treaties, Changes, NotFound,
    ];

    /// <summary>The folder of a record that has a page of its own, or null where it stands on a page with others.</summary>
    public static string? FolderOf(Record record) => record switch
    {
        Chapter => "chapters/",
        Proposal => "proposals/",
        Tier or SessionGroup => "retreat/",
        Session => "sessions/",
        Sponsor => "sponsors/",
        Document => "documents/",
        Theme => "themes/",
        LibraryDocument or LibraryPart or Narrative { Part: "library" } => "library/",
        Narrative { Part: "site" or "editing" } => "",
        Narrative => "report/",
        _ => null,
    };

    /// <summary>The page of such a record.</summary>
    public static string? OwnPage(Record record) => FolderOf(record) is { } folder ? $"{folder}{record.Id}.html" : null;

    public static string Of(Record record, Compendium site) => OwnPage(record) ?? record switch
    {
        Step step => $"retreat/{step.Tier.Value}.html#{step.Id}",
        Quantity => $"{StanceMap}#{record.Id}",
        Term => $"{Glossary}#{record.Id}",
        DataTable { Compares: not null } => $"{ThroughTime}#{record.Id}",
        DataTable table => site.Library.PartByTable.TryGetValue(table.Id, out var part) ? $"library/{part.Id}.html#{table.Id}" : $"library/{table.Document.Value}.html",
        Mandate => $"{Mandates}#{record.Id}",
        Person => $"{People}#{record.Id}",
        Body => $"{Bodies}#{record.Id}",
        Change => $"{Changes}#{record.Id}",
        Treaty => $"{Treaties}#{record.Id}",
        _ => throw new ArgumentOutOfRangeException(nameof(record), record.Kind, "a kind of record without an address"),
    };

    /// <summary>Where the guide explains the records of a folder.</summary>
    public static string OfGuideKind(string folder) => $"editing/{folder}.html";

    public static string OfYear(int year) => $"years/{year}.html";

    /// <summary>Where the marker of a note stands in its text.</summary>
    public static string OfMark(int note, Compendium site) => $"{Of(site.NoteByNumber[note].Home, site)}#ref-{note}";

    /// <summary>Where a note stands in the list below its text.</summary>
    public static string OfNote(int note, Compendium site) => $"{Of(site.NoteByNumber[note].Home, site)}#note-{note}";

    public static string OfParagraph(PlacedParagraph paragraph) => $"library/{paragraph.Part.Id}.html#{paragraph.Paragraph.Anchor}";

    public static string OfIdea(PlacedIdea idea, Compendium site) => $"{Of(idea.Session, site)}#idea-{idea.Idea.Number}";
}
