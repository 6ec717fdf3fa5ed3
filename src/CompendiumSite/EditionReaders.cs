using System.Collections.Immutable;
using CompendiumSite.Chinese;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite;

/// <summary>Gives each edition its script and its order of names.</summary>
internal static class EditionReaders
{
    public static ImmutableArray<Reader> For(Compendium site) =>
        [.. site.Content.Settings.Editions.Select(edition => new Reader(edition, site, ConverterOf(edition, site), new Order(Collation.For(edition.Language))))];

    private static Converter? ConverterOf(Edition edition, Compendium site) => edition.Traditional ? new(ConversionOf(edition, site)) : null;

    /// <summary>The conversion of an edition with what the site's editors say about it.</summary>
    public static TraditionalConverter ConversionOf(Edition edition, Compendium site)
    {
        var written = edition.Language.ToLowerInvariant();
        // A term for which an editor wrote the Traditional form says how that word is converted everywhere.
        var glossary = site.Content.Terms.Select(term => term.Name)
            .Where(name => name.In(written) is not null && name.In(edition.TextLanguage) is not null)
            .Select(name => new Correspondence(name.In(edition.TextLanguage)!.Value, name.In(written)!.Value));
        return new(new ConversionOptions
        {
            Glossary = [.. glossary],
            Confirmations = [.. site.Content.Settings.ConfirmedConversions.Select(confirmed => new Correspondence(confirmed.Simplified, confirmed.Traditional))],
        });
    }

    private sealed class Converter(TraditionalConverter converter) : IScriptConverter
    {
        public string Convert(string simplified) => converter.Convert(simplified);

        public ImmutableArray<string> ConvertPieces(ImmutableArray<string> pieces) => converter.ConvertPieces([.. pieces.Select(piece => new Piece(piece))]);
    }

    private sealed class Order(Collation collation) : IReadingOrder
    {
        public int Compare(string? x, string? y) => collation.Compare(new SortName(x ?? ""), new SortName(y ?? ""));

        public string Heading(string name) => collation.Heading(name);
    }
}
