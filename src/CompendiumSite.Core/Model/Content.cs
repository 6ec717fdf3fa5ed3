using System.Collections.Immutable;

namespace CompendiumSite.Model;

/// <summary>A language edition of the site: which language it speaks, where it lives, from which texts it is made.</summary>
/// <param name="Language">The BCP 47 tag that pages carry: en, zh-Hans, zh-Hant.</param>
/// <param name="Path">The folder of the edition.</param>
/// <param name="TextLanguage">The language key of the texts in the records: en, zh.</param>
/// <param name="Traditional">Whether the texts are converted to Traditional characters.</param>
public sealed record Edition(string Language, string Path, string TextLanguage, bool Traditional, string Label);

/// <summary>The document that the compendium renders.</summary>
public sealed record SourceDocument(Text Title, ImmutableArray<string> Authors, Text Publisher, DateOnly Date, string? Doi, string? Url);

/// <summary>input/site.yml: what is true of the whole site.</summary>
public sealed record SiteSettings
{
    public required Text Title { get; init; }
    public required Text ShortTitle { get; init; }
    public required Text Description { get; init; }
    public required Text Lead { get; init; }
    /// <summary>Scheme and host, without a slash at the end.</summary>
    public required string Host { get; init; }
    /// <summary>Begins and ends with a slash.</summary>
    public required string LinkRoot { get; init; }
    public string? Repository { get; init; }
    public required ImmutableArray<Edition> Editions { get; init; }
    public required SourceDocument Source { get; init; }
    /// <summary>Conversions of characters with several forms that a person has looked at once.</summary>
    public ImmutableArray<(string Simplified, string Traditional)> ConfirmedConversions { get; init; } = [];
    /// <summary>When the content last changed. Dates come from the data, never from the clock.</summary>
    public required DateOnly Updated { get; init; }

    public string Absolute(string path) => Host + LinkRoot + path;
}

/// <summary>Everything that was read, in the order of ids, before references are resolved.</summary>
public sealed record Content
{
    public required SiteSettings Settings { get; init; }
    public ImmutableArray<Chapter> Chapters { get; init; } = [];
    public ImmutableArray<Proposal> Proposals { get; init; } = [];
    public ImmutableArray<Tier> Tiers { get; init; } = [];
    public ImmutableArray<Step> Steps { get; init; } = [];
    public ImmutableArray<SessionGroup> SessionGroups { get; init; } = [];
    public ImmutableArray<Session> Sessions { get; init; } = [];
    public ImmutableArray<Quantity> Quantities { get; init; } = [];
    public ImmutableArray<Sponsor> Sponsors { get; init; } = [];
    public ImmutableArray<Document> Documents { get; init; } = [];
    public ImmutableArray<Theme> Themes { get; init; } = [];
    public ImmutableArray<Term> Terms { get; init; } = [];
    public ImmutableArray<Narrative> Narratives { get; init; } = [];
    public ImmutableArray<LibraryDocument> LibraryDocuments { get; init; } = [];
    public ImmutableArray<LibraryPart> LibraryParts { get; init; } = [];
    public ImmutableArray<DataTable> Tables { get; init; } = [];
    public ImmutableArray<Mandate> Mandates { get; init; } = [];
    public ImmutableArray<Person> People { get; init; } = [];
    public ImmutableArray<Treaty> Treaties { get; init; } = [];
    public ImmutableArray<Body> Bodies { get; init; } = [];
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>The files that could not be read as a whole. While there are any, nobody can say that something is missing.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    public IEnumerable<Record> All =>
        Enumerable.Empty<Record>()
            .Concat(Chapters).Concat(Proposals).Concat(Tiers).Concat(Steps).Concat(SessionGroups).Concat(Sessions)
            .Concat(Quantities).Concat(Sponsors).Concat(Documents).Concat(Themes).Concat(Terms).Concat(Narratives)
            .Concat(LibraryDocuments).Concat(LibraryParts).Concat(Tables).Concat(Mandates).Concat(People).Concat(Treaties).Concat(Bodies).Concat(Changes);
}

/// <summary>A file of the input as it was read: its path below the input folder's parent (with '/'), and its text.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
