using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>Every name by which a person may call a sponsor: long and short in each language, former ones, aliases, the id.</summary>
internal sealed class SponsorNames(Content content)
{
    // Longest first, so that 'Republic of Korea' is not read as a shorter name that begins it.
    private readonly ImmutableArray<(string Name, string Id)> names =
    [
        .. content.Sponsors.SelectMany(sponsor => NamesOf(sponsor).Select(name => (name, sponsor.Id)))
            .OrderByDescending(named => named.name.Length).ThenBy(named => named.name, StringComparer.Ordinal),
    ];

    /// <summary>The sponsor with whose name the text begins, and how long the name is; 0 where there is none.</summary>
    public (string? Id, int Length) Longest(string typed)
    {
        foreach (var (name, id) in names)
            if (Begins(typed, name)) return (id, name.Length);
        return typed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Longest(typed[4..]) is { Id: { } found } inner ? (found, inner.Length + 4) : (null, 0);
    }

    public string? Nearest(string typed) => Diagnostics.Nearest.To(typed, names.Select(named => named.Name));

    private static bool Begins(string typed, string name) =>
        typed.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (typed.Length == name.Length || !char.IsAsciiLetterOrDigit(name[^1]) || !(char.IsAsciiLetterOrDigit(typed[name.Length]) || typed[name.Length] == '-'));

    private static IEnumerable<string> NamesOf(Sponsor sponsor) =>
        new[] { sponsor.Name, sponsor.Short }.Concat(sponsor.Former.Select(former => former.Name)).OfType<Text>()
            .SelectMany(text => text.Versions.Select(version => version.Value)).Concat(sponsor.Aliases).Append(sponsor.Id);
}
