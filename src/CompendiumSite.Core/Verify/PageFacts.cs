using System.Collections.Immutable;

namespace CompendiumSite.Verify;

/// <summary>What a written page says of itself, read from its bytes and not from what the program meant to write.</summary>
internal sealed record PageFacts
{
    public required string Path { get; init; }
    public string? Language { get; init; }
    public string Title { get; init; } = "";
    public string? Canonical { get; init; }
    public ImmutableArray<(string Language, string Address)> Alternates { get; init; } = [];
    public required IReadOnlySet<string> Ids { get; init; }
    public ImmutableArray<string> DuplicateIds { get; init; } = [];
    /// <summary>Links, stylesheets, scripts and pictures; those within the page only where they lead nowhere.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];
    public ImmutableArray<int> Headings { get; init; } = [];
    public ImmutableArray<string> Faults { get; init; } = [];
    public bool IsRedirect { get; init; }
}
