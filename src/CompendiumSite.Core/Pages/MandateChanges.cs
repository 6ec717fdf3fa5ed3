using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages;

/// <summary>Mandates that fared alike between two lists.</summary>
/// <param name="Id">The anchor of the group on its page.</param>
public sealed record MandateGroup(string Id, Label Label, ImmutableArray<Mandate> Mandates);

/// <summary>How the mandates of one component came about: listed before as well, carrying on an older text, or new.</summary>
public sealed record ComponentMandates(string Component, int Stayed, int CarriedOn, int New)
{
    public int All => Stayed + CarriedOn + New;
}

/// <summary>What stayed, went and came between the oldest and the newest document that list mandates.</summary>
public sealed class MandateChanges
{
    private readonly ImmutableArray<Mandate> sorted;
    private readonly string? then;
    private readonly string? now;

    public MandateChanges(Content content)
    {
        sorted = [.. content.Mandates.OrderBy(m => m.Symbol.Value, Comparer<string>.Create(SymbolText.Compare))];
        var listing = content.LibraryDocuments.Select(d => d.Id).Where(id => sorted.Any(m => m.Lists.Any(l => l.Document.Value == id))).ToList();
        // With one list there is nothing to compare.
        if (listing.Count > 1) (then, now) = (listing[0], listing[^1]);
    }

    public ImmutableArray<MandateGroup> Groups
    {
        get
        {
            if (then is null) return [new("all", Labels.Mandates, sorted)];
            var carriedOn = sorted.Where(Now).Select(m => m.Continues?.Value).OfType<string>().ToHashSet();
            return
            [
                new("stayed", Labels.InBoth, [.. sorted.Where(Stayed)]),
                new("carried-on", Labels.CarriedOn, [.. sorted.Where(CarriesOn)]),
                new("went", Labels.OnlyThen, [.. sorted.Where(m => Then(m) && !Now(m) && !carriedOn.Contains(m.Id))]),
                new("elsewhere", Labels.ListedElsewhere, [.. sorted.Where(m => !Then(m) && !Now(m) && !carriedOn.Contains(m.Id))]),
                new("came", Labels.OnlyNow, [.. sorted.Where(IsNew)]),
            ];
        }
    }

    /// <summary>The newest list, component by component in its own order; the oldest has one list for all.</summary>
    public ImmutableArray<ComponentMandates> Components =>
    [
        .. MandateListing.Components.Select(component => (component, listed: sorted.Where(m => m.Lists.Any(l => l.Document.Value == now && l.Component == component)).ToList()))
            .Where(c => c.listed.Count > 0)
            .Select(c => new ComponentMandates(c.component, c.listed.Count(Stayed), c.listed.Count(CarriesOn), c.listed.Count(IsNew))),
    ];

    private bool Then(Mandate mandate) => mandate.Lists.Any(l => l.Document.Value == then);

    private bool Now(Mandate mandate) => mandate.Lists.Any(l => l.Document.Value == now);

    private bool Stayed(Mandate mandate) => Then(mandate) && Now(mandate);

    private bool CarriesOn(Mandate mandate) => !Then(mandate) && Now(mandate) && mandate.Continues is not null;

    private bool IsNew(Mandate mandate) => !Then(mandate) && Now(mandate) && mandate.Continues is null;
}
