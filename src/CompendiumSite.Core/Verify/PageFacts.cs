using System.Collections.Immutable;

namespace CompendiumSite.Verify;

/// <summary>What a written page says of itself, read from its bytes and not from what the program meant to write.</summary>
internal sealed record PageFacts
{
    public required string Path { get; init; }
    public string? Language { get; init; }
    public bool HasTitle { get; init; }
    public string? Canonical { get; init; }
    public ImmutableArray<(string Language, string Address)> Alternates { get; init; } = [];
    public required Places Ids { get; init; }
    public ImmutableArray<string> DuplicateIds { get; init; } = [];
    /// <summary>Links, stylesheets, scripts and pictures, each once; those within the page only where they lead nowhere.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];
    /// <summary>What the page is about: the kind that its body names.</summary>
    public string? Kind { get; init; }
    /// <summary>The files of the site that its main part links to, where somebody asks for them.</summary>
    public required IReadOnlySet<string> Named { get; init; }
    /// <summary>Words of another edition, where the page says that they are of its own.</summary>
    public ImmutableArray<ForeignWords> ForeignWords { get; init; } = [];
    /// <summary>Numbers beside a heading that are not the number of items in the list below it.</summary>
    public ImmutableArray<string> WrongCounts { get; init; } = [];
    public ImmutableArray<int> Headings { get; init; } = [];
    public ImmutableArray<string> Faults { get; init; } = [];
    public bool IsRedirect { get; init; }
    /// <summary>Whether it is an edition in one file and not a page.</summary>
    public bool IsSingle { get; init; }
}

/// <summary>Characters that the language of which the page says that they are does not write.</summary>
/// <param name="Around">What stands before and behind them.</param>
internal readonly record struct ForeignWords(string Language, string Words, string Around);
