using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Model;

public enum LeadIn { None, See, SeeAlso, ForExample }

/// <summary>A numbered note of the source. It holds citations, or references, or it repeats another note; never two of these.</summary>
public sealed record Note
{
    public required int Number { get; init; }
    public required Place At { get; init; }
    public LeadIn Lead { get; init; }
    public ImmutableArray<Citation> Citations { get; init; } = [];
    public ImmutableArray<Reference> References { get; init; } = [];
    public Sourced<int>? Ibid { get; init; }
}

/// <summary>Who, in which document, when: exactly as printed. What is likely right stands in the findings.</summary>
public sealed record Citation
{
    public required Place At { get; init; }
    public required Sourced<string> Sponsor { get; init; }
    public Sourced<string>? OnBehalfOf { get; init; }
    public Sourced<int>? Year { get; init; }
    public Sourced<string>? Document { get; init; }
    public Text? Meeting { get; init; }
    public Sourced<DateOnly>? Date { get; init; }
    public string? Time { get; init; }
    public LeadIn Lead { get; init; }
    public Text? Comment { get; init; }
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>A publication or text that a note names and that no State sponsors.</summary>
public sealed record Reference
{
    public required Place At { get; init; }
    public Sourced<string>? Author { get; init; }
    public int? Year { get; init; }
    public Text? Title { get; init; }
    public Sourced<string>? Document { get; init; }
    public DateOnly? Date { get; init; }
    public string? Url { get; init; }
    public Text? Comment { get; init; }
}

public enum Confidence { Certain, Probable, Uncertain }

/// <summary>What is odd in the source, what is likely right, why, and how sure a person is.</summary>
public sealed record Finding
{
    public required Sourced<string> Code { get; init; }
    public required Likely Likely { get; init; }
    public required Confidence Confidence { get; init; }
    public required Text Reason { get; init; }
    /// <summary>The paragraph of the text (from 1) that a finding about the text is about.</summary>
    public int? Paragraph { get; init; }
}

public sealed record Likely(
    Sourced<string>? Sponsor = null, Sourced<string>? OnBehalfOf = null, Sourced<string>? Document = null,
    Sourced<DateOnly>? Date = null, Sourced<int>? Year = null)
{
    public bool IsEmpty => Sponsor is null && OnBehalfOf is null && Document is null && Date is null && Year is null;
}

/// <summary>The codes of findings: a closed list, since the data publishes them.</summary>
public static class FindingCodes
{
    public static readonly ImmutableArray<string> All =
    [
        "year-differs-from-date", "symbol-out-of-order", "impossible-symbol", "two-dates", "date-missing",
        "repeated-citation", "office", "document-kind", "date-of-text", "wording", "figures-differ",
    ];
}
