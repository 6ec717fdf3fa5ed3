using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Translation;

namespace CompendiumSite.Outputs;

/// <summary>The words that stand for values in the data: the same as editors write. Changing one breaks the contract.</summary>
internal static class Names
{
    public static readonly ImmutableArray<string> SponsorKinds = [.. Enum.GetValues<SponsorKind>().Select(Of)];
    public static readonly ImmutableArray<string> DocumentKinds = [.. Enum.GetValues<DocumentKind>().Select(Of)];
    public static readonly ImmutableArray<string> Stances = [.. Enum.GetValues<Stance>().Select(Of)];
    public static readonly ImmutableArray<string> UseKinds = [.. Enum.GetValues<UseKind>().Select(Of)];

    public static readonly ImmutableArray<string> SegmentStates = [.. Enum.GetValues<SegmentState>().Select(Of)];

    public static readonly ImmutableArray<string> Alterations = [.. Enum.GetValues<Alteration>().Select(Of)];

    public static string Of(Alteration kind) => kind switch
    {
        Alteration.Added => "added",
        Alteration.Changed => "changed",
        Alteration.Corrected => "corrected",
        Alteration.Removed => "removed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of change without a name"),
    };

    public static string Of(SponsorKind kind) => kind switch
    {
        SponsorKind.State => "state",
        SponsorKind.Group => "group",
        SponsorKind.Official => "official",
        SponsorKind.Body => "body",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of sponsor without a name"),
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.ConferenceDocument => "conference-document",
        DocumentKind.PlenaryRecord => "plenary-record",
        DocumentKind.ConferenceWorkingPaper => "conference-working-paper",
        DocumentKind.RulesOfProcedure => "rules-of-procedure",
        DocumentKind.DraftResolution => "draft-resolution",
        DocumentKind.Resolution => "resolution",
        DocumentKind.Decision => "decision",
        DocumentKind.Report => "report",
        DocumentKind.Budget => "budget",
        DocumentKind.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of document without a name"),
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.For => "for",
        Stance.Against => "against",
        Stance.Caution => "caution",
        Stance.Observation => "observation",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "a stance without a name"),
    };

    public static string Of(SegmentState state) => SegmentStateNames.Of(state);

    public static string Of(UseKind kind) => kind switch
    {
        UseKind.Citation => "citation",
        UseKind.Ibid => "ibid",
        UseKind.Reference => "reference",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of use without a name"),
    };
}
