using System.Collections.Immutable;

namespace CompendiumSite.Outputs;

internal enum WorkKind { Document, Publication, WebPage, SitePage }

/// <summary>What a citation says of a work, in one language; the styles only arrange it.</summary>
internal sealed record Work
{
    /// <summary>Stable and unique: by this name a manuscript refers to the work.</summary>
    public required string Key { get; init; }
    public required WorkKind Kind { get; init; }
    public required Wording In { get; init; }
    public ImmutableArray<PersonName> Authors { get; init; } = [];
    /// <summary>The institution that speaks in the work, where no person does.</summary>
    public string? Body { get; init; }
    /// <summary>The work's own title. Most records of meetings have none that anyone uses.</summary>
    public string? OwnTitle { get; init; }
    public string? Genre { get; init; }
    public string? Symbol { get; init; }
    /// <summary>The title of the site of which the work is a page.</summary>
    public string? Site { get; init; }
    public string? Section { get; init; }
    public string? Publisher { get; init; }
    public string? Place { get; init; }
    public DateOnly? Date { get; init; }
    public int? Year { get; init; }
    /// <summary>The date in words, where it is no single day.</summary>
    public string? Dated { get; init; }
    public required string Url { get; init; }
    public string? Doi { get; init; }
    /// <summary>The report that a page of the site renders in its own words.</summary>
    public Work? EditionOf { get; init; }

    /// <summary>The title, or what running text calls the work: document CD/1913.</summary>
    public string Name => OwnTitle ?? In.Fill(CitationLabels.GenreAndSymbol, Genre, Symbol);

    /// <summary>The same as the title of an entry.</summary>
    public string Title => Capital(Name);

    public string? CapitalGenre => Genre is null ? null : Capital(Genre);

    public string PublishedBy => Place is null ? Publisher ?? "" : In.Fill(CitationLabels.PublisherAndPlace, Publisher, Place);

    public int? AnyYear => Date?.Year ?? Year;

    /// <summary>What the page renders, as running text says it.</summary>
    public string? Edition => EditionOf switch
    {
        null => null,
        { Kind: WorkKind.Publication } report => In.Fill(CitationLabels.EditionOfReport, report.FirstAuthor, report.Name, report.PublishedBy, report.AnyYear),
        { } document => In.Fill(CitationLabels.EditionOfDocument, document.Name, document.Symbol ?? document.Dated),
    };

    public string? Note => EditionOf is not { } source ? null
        : source.Doi is { } doi ? In.Fill(CitationLabels.NoteWithAddress, Capital(Edition!), $"https://doi.org/{doi}")
        : source.Url.Length > 0 ? In.Fill(CitationLabels.NoteWithAddress, Capital(Edition!), source.Url)
        : Capital(Edition!);

    /// <summary>The author as running text names him: others are not listed.</summary>
    public string FirstAuthor =>
        Authors.IsEmpty ? Body ?? ""
        : Authors.Length == 1 ? Authors[0].Full
        : In.Fill(CitationLabels.AndOthers, Authors[0].Full);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
