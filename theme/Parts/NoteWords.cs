using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Theme.Parts;

/// <summary>Which label stands for which value of the model.</summary>
internal static class NoteWords
{
    public static string Lead(Reader read, LeadIn lead) => lead switch
    {
        LeadIn.See => read.Say(Labels.See),
        LeadIn.SeeAlso => read.Say(Labels.SeeAlso),
        LeadIn.ForExample => read.Say(Labels.ForExample),
        _ => "",
    };

    public static Label StanceLabel(Stance stance) => stance switch
    {
        Stance.For => Labels.For,
        Stance.Against => Labels.Against,
        Stance.Caution => Labels.Caution,
        _ => Labels.Observation,
    };

    /// <summary>Signs that differ in form, so that no stance depends on a colour.</summary>
    public static string StanceSign(Stance stance) => stance switch
    {
        Stance.For => "+",
        Stance.Against => "−",
        Stance.Caution => "△",
        _ => "○",
    };

    public static Label ConfidenceLabel(Confidence confidence) => confidence switch
    {
        Confidence.Certain => Labels.Certain,
        Confidence.Probable => Labels.Probable,
        _ => Labels.UncertainWord,
    };

    public static Label ShouldRead(Confidence confidence) => confidence switch
    {
        Confidence.Certain => Labels.ShouldRead,
        Confidence.Probable => Labels.ShouldProbablyRead,
        _ => Labels.MayRead,
    };

    /// <summary>A year as it stands in a sentence.</summary>
    public static string Year(this Reader read, int year) =>
        read.IsChinese ? string.Create(CultureInfo.InvariantCulture, $"{year}年") : year.ToString(CultureInfo.InvariantCulture);

    public static Label SponsorKindLabel(SponsorKind kind) => kind switch
    {
        SponsorKind.State => Labels.States,
        SponsorKind.Group => Labels.Groups,
        SponsorKind.Official => Labels.Officials,
        _ => Labels.Bodies,
    };
}
