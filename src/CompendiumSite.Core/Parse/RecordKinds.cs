using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>A kind of record: where its files lie, which keys they may have, and how they are read.</summary>
/// <param name="What">The kind with its article, for sentences: "a proposal".</param>
/// <param name="Keys">Every key, in the order in which a record is written.</param>
internal sealed record RecordKind(string Folder, string What, ImmutableArray<string> Keys, Func<Fields, string, Record> Read)
{
    public Record ReadRecord(Fields fields, string fileName)
    {
        var id = fields.Id("id");
        if (id.Value.Length > 0 && id.Value != fileName)
            fields.Report(Codes.IdNotFileName, id.At, $"'id' is '{id.Value}', but the file is called '{fileName}.yml'. Both must be the same.");
        return Read(fields, fileName);
    }

    public MappingShape Shape(Reading reading) => ShapeReader.Of(What, Keys, reading, fields => ReadRecord(fields, ""));
}

internal static class RecordKinds
{
    public const string NarrativeFolder = "narrative";

    public static readonly ImmutableArray<RecordKind> All =
    [
        new("bodies", "a body", ["id", "name", "abbreviation", "text", "named", "proposals", "steps", "sessions", "sponsor", "term", .. Common], LibraryReaders.Body),
        new("changes", "a release", ["id", "date", "title", "entries", .. Common], ChangeReader.Change),
        new("chapters", "a chapter", Framed, FramingReaders.Chapter),
        new("documents", "a document", ["id", "symbol", "kind", "date", "title", "note", .. Common], CitedReaders.Document),
        new("library", "a library document",
            ["id", "order", "title", "short", "symbol", "symbol-certainty", "date", "author", "text", "links", .. Common], LibraryReaders.Cover),
        new("library-parts", "a part of a library document", ["id", "document", "order", "section", "title", "text", "entries", .. Common], LibraryReaders.Part),
        new("mandates", "a mandate", ["id", "symbol", "printed", "kind", "body", "title", "continues", "lists", .. Common], LibraryReaders.Mandate),
        new(NarrativeFolder, "a narrative", ["id", "part", "order", "section", "notes", "findings", .. Common], NarrativeReader.Frame),
        new("people", "a person", ["id", "name", "uncertain", "role", "place", "in", "as", "paragraphs", .. Common], LibraryReaders.Person),
        new("proposals", "a proposal", ["id", "section", "chapter", "title", "rules", "text", "notes", "themes", "findings", .. Common], CompendiumReaders.Proposal),
        new("quantities", "a quantity", ["id", "rank", "words", "explanation", .. Common], RetreatReaders.Quantity),
        new("session-groups", "a group of sessions", Framed, FramingReaders.SessionGroup),
        new("sessions", "a session", ["id", "number", "group", "title", "text", "ideas", "themes", .. Common], RetreatReaders.Session),
        new("sponsors", "a sponsor",
            ["id", "kind", "name", "short", "iso2", "iso3", "m49", "group", "member", "aliases", "former", "note", .. Common], CitedReaders.Sponsor),
        new("steps", "a step", ["id", "number", "tier", "title", "text", "proposals", "themes", .. Common], RetreatReaders.Step),
        new("tables", "a table", ["id", "document", "compares", "number", "kind", "title", "unit", "columns", "rows", "notes", "checks", "findings", .. Common], TableReader.Table),
        new("terms", "a term", ["id", "term", "abbreviation", "text", "uncertain", "see", .. Common], FramingReaders.Term),
        new("themes", "a theme", ["id", "title", "text", .. Common], FramingReaders.Theme),
        new("tiers", "a tier", Framed, FramingReaders.Tier),
        new("treaties", "a treaty", ["id", "name", "short", "named", "mandates", .. Common], LibraryReaders.Treaty),
    ];

    public static ImmutableArray<string> Common => ["original", "review", "redirect-from", "translated"];

    private static ImmutableArray<string> Framed => ["id", "section", "title", "text", .. Common];

    public static RecordKind? InFolder(string folder)
    {
        foreach (var kind in All)
            if (kind.Folder == folder)
                return kind;
        return null;
    }

    /// <summary>The kind that a record must be by its keys, where it is not the kind of its folder; null where that is not plain.</summary>
    public static RecordKind? Betrayed(YamlMap map, RecordKind folder)
    {
        if (map.Entries.Count(entry => !folder.Keys.Contains(entry.Key)) < 2) return null;
        var fitting = All.Where(kind => map.Entries.All(entry => kind.Keys.Contains(entry.Key))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
