using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Pages;

namespace CompendiumSite;

/// <summary>Gives each edition its script and its order of names.</summary>
internal static class EditionReaders
{
    public static ImmutableArray<Reader> For(Compendium site) =>
        [.. site.Content.Settings.Editions.Select(edition => new Reader(edition, site, edition.Traditional ? new Unconverted() : null, new ByCharacter()))];

    // Until the room Chinese is furnished: the text stays Simplified, and names stand in the order of their characters.
    private sealed class Unconverted : IScriptConverter
    {
        public string Convert(string simplified) => simplified;

        public ImmutableArray<string> ConvertPieces(ImmutableArray<string> pieces) => pieces;
    }

    private sealed class ByCharacter : IReadingOrder
    {
        public int Compare(string? x, string? y) => string.Compare(x, y, StringComparison.OrdinalIgnoreCase);

        public string Heading(string name) => name.Length == 0 ? "" : name[..1].ToUpperInvariant();
    }
}
