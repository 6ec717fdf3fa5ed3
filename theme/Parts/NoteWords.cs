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

    public static Label SponsorKindLabel(SponsorKind kind) => kind switch
    {
        SponsorKind.State => Labels.States,
        SponsorKind.Group => Labels.Groups,
        SponsorKind.Official => Labels.Officials,
        _ => Labels.Bodies,
    };
}
