using System.Collections.Immutable;

namespace CompendiumSite.Search;

/// <summary>What a reader can find in one edition: everything that the files below search/ are made of.</summary>
public sealed record SearchIndex(ImmutableArray<SearchKind> Kinds, ImmutableArray<SearchPart> Parts, ImmutableArray<SearchEntry> Entries);

/// <summary>A kind of thing by which results are grouped and filtered.</summary>
public sealed record SearchKind(string Id, string Label);

/// <summary>A numbered part of the source (a chapter, a tier of steps, a session) by which results are filtered.</summary>
public sealed record SearchPart(string Id, string Label);

/// <summary>One result: a page, or a place on a page that has a name of its own.</summary>
/// <param name="Kind">The id of a <see cref="SearchKind"/>.</param>
/// <param name="Parts">The ids of the parts of the source to which it belongs or in which it is named.</param>
/// <param name="Path">Below the edition's folder, with a fragment where the place has one.</param>
/// <param name="Section">The number of the source, or empty.</param>
/// <param name="Names">Every other name, code or symbol by which it may be asked for.</param>
public sealed record SearchEntry(
    string Kind, ImmutableArray<string> Parts, string Path, string Section, string Title,
    ImmutableArray<string> Names, ImmutableArray<SearchPassage> Passages);

/// <summary>A paragraph as the page shows it.</summary>
/// <param name="Anchor">Its fragment on the page; empty where the entry's own path leads to it.</param>
public readonly record struct SearchPassage(string Anchor, string Text);
