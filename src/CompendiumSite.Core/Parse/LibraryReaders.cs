using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Readers of the library: covers, parts with their numbered paragraphs, and the registers.</summary>
internal static class LibraryReaders
{
    private static readonly ImmutableArray<string> entryKeys = ["number", "text", "concerns", "findings", "heading", "id", "level", "table", "chart"];
    private static readonly ImmutableArray<string> entryKinds = ["number", "heading", "table", "chart"];
    private static readonly ImmutableArray<string> concernKeys = ["proposals", "steps", "sessions"];
    private static readonly ImmutableArray<string> namingKeys = ["part", "number"];
    private static readonly ImmutableArray<string> listingKeys = ["document", "component"];

    public static Record Cover(Fields fields, string id) => new LibraryDocument
    {
        Id = id,
        At = fields.At,
        Order = fields.Number("order", 0, 9999),
        Title = fields.Versions("title"),
        Short = fields.Versions("short"),
        Symbol = fields.OptionalSymbol("symbol"),
        SymbolCertainty = fields.OptionalChoice("symbol-certainty", CommonFields.Confidences, Confidence.Uncertain),
        Date = fields.Versions("date"),
        Author = fields.Versions("author"),
        Paragraphs = fields.Paragraphs("text"),
        Links = fields.UrlList("links"),
    }.WithCommon(fields);

    public static Record Part(Fields fields, string id) => new LibraryPart
    {
        Id = id,
        At = fields.At,
        Document = fields.Id("document"),
        Order = fields.Number("order", 0, 9999),
        Section = fields.OptionalWords("section"),
        Title = fields.Versions("title"),
        Paragraphs = fields.Has("text") ? fields.Paragraphs("text") : [],
        Entries = [.. fields.Items("entries", "an entry", entryKeys, required: true, Entry).OfType<LibraryEntry>()],
    }.WithCommon(fields);

    private static LibraryEntry? Entry(Fields fields)
    {
        switch (fields.KindOf(entryKinds))
        {
            case "number":
                fields.Excludes("number", "id", "level");
                return new LibraryParagraph(fields.At, fields.Formed("number", Forms.Paragraph), fields.Versions("text"),
                    fields.Inner("concerns", "'concerns'", concernKeys, required: false, ReadConcerns) ?? Concerns.None,
                    CommonFields.Findings(fields, aboutText: false));
            case "heading":
                fields.Excludes("heading", "text", "concerns", "findings");
                return new LibraryHeading(fields.At, fields.Id("id").Value, fields.OptionalNumber("level", 2, 4)?.Value ?? 2, fields.Versions("heading"));
            case { } tableOrChart:
                fields.Excludes(tableOrChart, "text", "concerns", "findings", "id", "level");
                return new LibraryTable(fields.At, fields.Id(tableOrChart));
            default:
                fields.Report(Codes.EntryOfNothing, fields.At, "The entry is neither a paragraph ('number' and 'text'), a 'heading', a 'table' nor a 'chart'.");
                return null;
        }
    }

    private static Concerns ReadConcerns(Fields fields) =>
        new(fields.IdList("proposals", required: false), fields.IdList("steps", required: false), fields.IdList("sessions", required: false));

    public static Record Mandate(Fields fields, string id) => new Mandate
    {
        Id = id,
        At = fields.At,
        Symbol = fields.Symbol("symbol"),
        Printed = fields.Versions("printed"),
        MandateKind = fields.Word("kind", ["resolution", "decision"]).Value,
        Body = fields.Word("body", ["general-assembly", "security-council"]).Value,
        Title = fields.OptionalVersions("title"),
        Continues = fields.OptionalId("continues"),
        Lists = fields.Items("lists", "a listing", listingKeys, required: true,
            static item => new MandateListing(item.Id("document"), item.Word("component", MandateListing.Components).Value)),
    }.WithCommon(fields);

    public static Record Person(Fields fields, string id) => new Person
    {
        Id = id,
        At = fields.At,
        Name = fields.Versions("name"),
        Uncertain = fields.OptionalFlag("uncertain") ?? false,
        Role = fields.Versions("role"),
        Place = fields.OptionalVersions("place"),
        In = fields.Id("in"),
        As = fields.Versions("as"),
        Paragraphs = fields.WordList("paragraphs"),
    }.WithCommon(fields);

    public static Record Treaty(Fields fields, string id) => new Treaty
    {
        Id = id,
        At = fields.At,
        Name = fields.Versions("name"),
        Short = fields.OptionalVersions("short"),
        Named = Named(fields, required: false),
        Mandates = fields.IdList("mandates", required: false),
    }.WithCommon(fields);

    public static Record Body(Fields fields, string id) => new Body
    {
        Id = id,
        At = fields.At,
        Name = fields.Versions("name"),
        Abbreviation = fields.OptionalVersions("abbreviation"),
        Paragraphs = fields.Paragraphs("text"),
        Named = Named(fields, required: true),
        Concerns = ReadConcerns(fields),
        Sponsor = fields.OptionalId("sponsor"),
        Term = fields.OptionalId("term"),
    }.WithCommon(fields);

    private static ImmutableArray<ParagraphNaming> Named(Fields fields, bool required) =>
        fields.Items("named", "a place", namingKeys, required, static item => new ParagraphNaming(item.Id("part"), item.OptionalFormed("number", Forms.Paragraph)));
}
