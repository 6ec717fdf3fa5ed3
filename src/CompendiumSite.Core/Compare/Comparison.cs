using System.Collections.Immutable;

namespace CompendiumSite.Compare;

public enum ChangeKind { Added, Changed, Removed }

/// <summary>A whole list that one of the two publishes and the other does not. That says nothing about single records.</summary>
public sealed record ListChange(bool Added, string List, int Records);

/// <summary>A record that came, went or says something else.</summary>
/// <param name="List">The data list in which it stands.</param>
/// <param name="Id">Its id, or that of the record in which it stands.</param>
/// <param name="Sponsors">The ids of those whom the row names, before or after.</param>
public sealed record RecordChange(ChangeKind Kind, string List, string Key, string? Id, string Name, ImmutableArray<string> Sponsors, ImmutableArray<Difference> Differences);

/// <summary>An address that came, went or leads elsewhere, in as many languages as it has.</summary>
/// <param name="MovedTo">Where the old address leads now.</param>
/// <param name="Successor">The page that probably took the place of one that went without a redirect.</param>
public sealed record PageChange(ChangeKind Kind, string PageKind, string Title, ImmutableArray<string> Paths, string? MovedTo, string? Successor)
{
    /// <summary>A link that somebody kept leads nowhere.</summary>
    public bool IsLost => Kind == ChangeKind.Removed && MovedTo is null;

    /// <summary>The address as a record would list it under 'redirect-from': without the folder of the edition.</summary>
    public string Address => Paths.Length > 1 ? Paths[0][(Paths[0].IndexOf('/') + 1)..] : Paths[0];
}

/// <summary>Something that follows from the records: who proposes what, what is cited where.</summary>
/// <param name="Sentence">Such as "Chile now proposes G.3 Terms of the presidency".</param>
public sealed record EdgeChange(bool Gained, string List, string From, string To, string Sentence);

/// <summary>A text whose translation fell behind its original, or caught up.</summary>
/// <param name="State">What it is now, or what it was before somebody mended it: outdated or missing.</param>
/// <param name="Passage">Which text of the record: "paragraph 2".</param>
public sealed record TranslationChange(bool Mended, string State, string Kind, string Record, string Passage, string Language);

/// <param name="Bytes">Of all files.</param>
/// <param name="SearchBytes">Of those that the search loads.</param>
public readonly record struct Extent(int Pages, int Files, long Bytes, long SearchBytes);

public readonly record struct FileGrowth(string Path, long Was, long Is);

/// <param name="ChangedPages">Pages of both editions whose bytes differ.</param>
public sealed record SizeChange(Extent Was, Extent Is, int ChangedPages, ImmutableArray<FileGrowth> Biggest);

/// <summary>What a reader will find changed.</summary>
/// <param name="Size">Null where only the data of an edition is known.</param>
public sealed record Comparison(
    ImmutableArray<ListChange> Lists, ImmutableArray<RecordChange> Records, ImmutableArray<PageChange> Pages, ImmutableArray<EdgeChange> Edges,
    ImmutableArray<TranslationChange> Translations, SizeChange? Size)
{
    public IEnumerable<PageChange> Lost => Pages.Where(page => page.IsLost);

    public bool IsNothing => Lists.IsEmpty && Records.IsEmpty && Pages.IsEmpty && Edges.IsEmpty && Translations.IsEmpty;
}
