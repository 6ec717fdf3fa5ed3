using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>A citation as somebody typed it, with what could be resolved.</summary>
/// <param name="Sponsor">The id, or null where no sponsor has this name.</param>
/// <param name="Named">The sponsor as typed.</param>
public sealed record TypedCitation(string? Sponsor, string Named)
{
    public LeadIn Lead { get; init; }
    public string? OnBehalfOf { get; init; }
    public int? Year { get; init; }
    public string? Document { get; init; }
    public Text? Meeting { get; init; }
    public DateOnly? Date { get; init; }
    public string? Time { get; init; }
    public Text? Comment { get; init; }
}

/// <summary>What was typed: the citations of one note, and what an editor should look at.</summary>
/// <param name="Lead">The words before the whole note.</param>
public sealed record TypedNote(LeadIn Lead, ImmutableArray<TypedCitation> Citations, ImmutableArray<string> Warnings)
{
    /// <summary>Whether it only says that it repeats another note.</summary>
    public bool Repeats { get; init; }
}
