using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Translation;

/// <summary>From what needs nothing to what needs most.</summary>
public enum SegmentState
{
    /// <summary>Somebody has checked this translation of this original.</summary>
    Reviewed,
    /// <summary>Nobody has checked the translation as it is now.</summary>
    Draft,
    /// <summary>The original changed after the translation was checked, and the translation did not.</summary>
    Outdated,
    Missing,
}

/// <summary>A title, name or paragraph and its translation into one language.</summary>
/// <param name="Name">By which a message calls it: "paragraph 2".</param>
/// <param name="Number">Its place among the texts of the record, from 1.</param>
/// <param name="Block">Its place among the blocks of the text, from 0; 0 where the text is one paragraph.</param>
/// <param name="From">The language of the original.</param>
/// <param name="OriginalWords">The original as written.</param>
/// <param name="Pair">What 'translated' lists when somebody has checked it; null where there is no translation.</param>
/// <param name="At">Where the translation stands, or the original where there is none.</param>
public sealed record Segment(
    Record Record, string Name, int Number, Text Text, int Block, string From, string Language, SegmentState State,
    string OriginalWords, string OriginalHash, string? TranslationHash, string? Pair, Place At);

/// <summary>The words for states in the data and on the command line.</summary>
public static class SegmentStateNames
{
    public static readonly ImmutableArray<SegmentState> All = [SegmentState.Missing, SegmentState.Outdated, SegmentState.Draft, SegmentState.Reviewed];

    public static string Of(SegmentState state) => state switch
    {
        SegmentState.Reviewed => "reviewed",
        SegmentState.Draft => "draft",
        SegmentState.Outdated => "outdated",
        SegmentState.Missing => "missing",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "a state without a name"),
    };
}
