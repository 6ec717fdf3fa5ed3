using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>What was built, and of which input. It says nothing of when and where, or the same input would not give the same bytes.</summary>
internal sealed record BuildFacts(Compendium Site, ImmutableArray<Page> Pages, string InputHash)
{
    public const string Name = "build";
    public const string About = "Counts of what the site holds, and a fingerprint of the input.";

    private Content Content => Site.Content;

    public static Columns<BuildFacts> Columns(Voices voices) => new Columns<BuildFacts>(voices)
        .Word("inputHash", "Fingerprint of every byte of the input.", b => b.InputHash)
        .Date("updated", "When the content last changed.", b => b.Site.Content.Settings.Updated)
        .Object("counts", "How many there are of each.", b => b, counts => counts
            .Number("chapters", "Chapters.", b => b.Content.Chapters.Length)
            .Number("proposals", "Earlier proposals.", b => b.Content.Proposals.Length)
            .Number("tiers", "Tiers of suggested steps.", b => b.Content.Tiers.Length)
            .Number("steps", "Suggested steps.", b => b.Content.Steps.Length)
            .Number("sessionGroups", "Sessions of the retreat.", b => b.Content.SessionGroups.Length)
            .Number("sessions", "Topics of the sessions.", b => b.Content.Sessions.Length)
            .Number("ideas", "Ideas of the topics.", b => b.Content.Sessions.Sum(s => s.Ideas.Length))
            .Number("quantities", "Quantity words.", b => b.Content.Quantities.Length)
            .Number("sponsors", "Sponsors.", b => b.Content.Sponsors.Length)
            .Number("documents", "Documents.", b => b.Content.Documents.Length)
            .Number("themes", "Themes.", b => b.Content.Themes.Length)
            .Number("terms", "Terms of the glossary.", b => b.Content.Terms.Length)
            .Number("narratives", "Narrative pages.", b => b.Content.Narratives.Length)
            .Number("libraryDocuments", "Documents of the library.", b => b.Content.LibraryDocuments.Length)
            .Number("libraryParts", "Parts of the documents of the library.", b => b.Content.LibraryParts.Length)
            .Number("tables", "Tables of the library.", b => b.Content.Tables.Length)
            .Number("mandates", "Mandates.", b => b.Content.Mandates.Length)
            .Number("people", "People.", b => b.Content.People.Length)
            .Number("treaties", "Treaties.", b => b.Content.Treaties.Length)
            .Number("bodies", "Bodies of the machinery.", b => b.Content.Bodies.Length)
            .Number("notes", "Numbered notes.", b => b.Site.Notes.Length)
            .Number("citations", "Rows of citations.json that are citations.", b => b.Site.Uses.Count(u => u.Kind == UseKind.Citation))
            .Number("repetitions", "Rows that repeat another note.", b => b.Site.Uses.Count(u => u.Kind == UseKind.Ibid))
            .Number("references", "Rows that refer to a publication.", b => b.Site.Uses.Count(u => u.Kind == UseKind.Reference))
            .Number("findings", "Findings, at citations and in texts.", b => b.Site.Findings.Length)
            .Number("pages", "Pages in all languages.", b => b.Pages.Length))
        .Object("pagesByLanguage", "Pages by language tag.", b => b, languages =>
        {
            foreach (var language in voices.Languages)
                languages.Number(language, "Pages in this language.", b => b.Pages.Count(p => p.In.Language == language));
        });

    public void Write(IBufferWriter<byte> buffer, Voices voices)
    {
        using var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.Indented);
        Columns(voices).WriteObject(json, this);
        json.Flush();
        buffer.Write("\n"u8);
    }
}
