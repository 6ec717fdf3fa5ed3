using System.Collections.Immutable;
using CompendiumSite.Commands;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Outputs.Single;
using CompendiumSite.Pages;
using CompendiumSite.Search;
using CompendiumSite.Theme;

namespace CompendiumSite;

/// <summary>
/// What is made of the records: which pages, how each is shown, which other files. The compendium is one design;
/// the comparison with other generators builds the same pages as they do with another.
/// </summary>
/// <param name="Files">Each is made when it is asked for, and its bytes are good until the next one is.</param>
/// <param name="AddressOf">Where a record is shown below each edition's folder; null for one that no page has to show.</param>
internal sealed record SiteDesign(
    Func<Compendium, ImmutableArray<Reader>, ImmutableArray<Page>> Plan,
    Func<Page, View> ViewOf,
    Func<PlannedSite, IEnumerable<OutputFile>> Files,
    Func<Record, Compendium, string?> AddressOf)
{
    public static readonly SiteDesign Compendium = new((site, readers) => Planner.Plan(site, readers, Verbs.Guide), Views.For, FilesOfCompendium, Addresses.Of)
    {
        SingleFilesOf = site => SingleFiles.AreMadeOf(site.Compendium) ? new(site.Pages, ThemeAssets.Single()) : null,
    };

    /// <summary>What puts each edition together once more as one file; null where nobody asks for that, or the site is too large for it.</summary>
    public Func<PlannedSite, SingleFiles?> SingleFilesOf { get; init; } = _ => null;

    private static IEnumerable<OutputFile> FilesOfCompendium(PlannedSite site) =>
        SiteFiles.All(site.Compendium, site.Readers, site.Pages, site.InputHash)
            .Concat(site.Readers.SelectMany(reader => SearchFiles.Write(reader, site.Pages)))
            .Concat(ThemeAssets.All().Select(asset => new OutputFile(asset.Path, asset.Bytes)));
}
