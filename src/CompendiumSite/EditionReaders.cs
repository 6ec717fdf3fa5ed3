using System.Collections.Immutable;
using CompendiumSite.Chinese;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite;

/// <summary>Gives each edition its script and its order of names.</summary>
internal static class EditionReaders
{
    /// <param name="before">Those of an earlier state of the site, which remember the texts that are still the same.</param>
    public static ImmutableArray<Reader> For(Compendium site, ImmutableArray<Reader> before = default) =>
        [.. site.Content.Settings.Editions.Select(edition => Earlier(edition, site, before)?.Of(site)
            ?? new Reader(edition, site, ConverterOf(edition, site), new Order(Collation.For(edition.Language))))];

    private static IScriptConverter? ConverterOf(Edition edition, Compendium site) => edition.Traditional ? new Converter(ConversionOf(edition, site)) : null;

    // A reader is the same as long as its edition is, and what editors say about its conversion.
    private static Reader? Earlier(Edition edition, Compendium site, ImmutableArray<Reader> before)
    {
        if (before.IsDefault || before.FirstOrDefault(reader => reader.Edition == edition) is not { } earlier) return null;
        return !edition.Traditional || Glossary(edition, site).SequenceEqual(Glossary(edition, earlier.Site)) ? earlier : null;
    }

    /// <summary>The conversion of an edition with what the site's editors say about it.</summary>
    public static TraditionalConverter ConversionOf(Edition edition, Compendium site) => new(new ConversionOptions
    {
        Glossary = Glossary(edition, site),
        Confirmations = [.. site.Content.Settings.ConfirmedConversions.Select(confirmed => new Correspondence(confirmed.Simplified, confirmed.Traditional))],
    });

    // A term for which an editor wrote the Traditional form says how that word is converted everywhere.
    private static ImmutableArray<Correspondence> Glossary(Edition edition, Compendium site)
    {
        var written = edition.Language.ToLowerInvariant();
        return
        [
            .. site.Content.Terms.Select(term => term.Name)
                .Where(name => name.In(written) is not null && name.In(edition.TextLanguage) is not null)
                .Select(name => new Correspondence(name.In(edition.TextLanguage)!.Value, name.In(written)!.Value)),
        ];
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
