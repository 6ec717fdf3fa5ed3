using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CompendiumSite.Model;

namespace CompendiumSite.Commands;

/// <summary>A document may be named by its symbol or by its id; the one says the other for the common series.</summary>
internal static partial class DocumentSkeleton
{
    public static ImmutableArray<SkeletonFile> Of(string named)
    {
        var symbol = named.Contains('/') ? SymbolGrammar.Tidy(named) : SymbolOf(named);
        var id = named.Contains('/') ? SymbolText.Slug(named) : named;
        return Skeletons.Record("documents", id, $"symbol: {symbol}\nkind: {KindOf(symbol)}");
    }

    private static string SymbolOf(string id)
    {
        var guess = Meeting().Replace(id, "$1/$2.$3");
        if (guess == id) guess = id.Replace('-', '/');
        guess = guess.ToUpperInvariant();
        return SymbolText.Slug(guess) == id ? guess : "TODO";
    }

    private static string KindOf(string symbol) => symbol switch
    {
        _ when symbol.StartsWith("CD/PV.", StringComparison.Ordinal) => "plenary-record",
        _ when symbol.StartsWith("CD/WP.", StringComparison.Ordinal) => "conference-working-paper",
        _ when symbol.StartsWith("CD/8/", StringComparison.Ordinal) => "rules-of-procedure",
        _ when symbol.StartsWith("CD/", StringComparison.Ordinal) => "conference-document",
        _ when symbol.Contains("/RES/", StringComparison.Ordinal) => "resolution",
        _ when symbol.Contains("/DEC/", StringComparison.Ordinal) => "decision",
        _ when symbol.Contains("/L.", StringComparison.Ordinal) => "draft-resolution",
        _ => "other",
    };

    [GeneratedRegex("^([a-z]+)-(pv|wp|sr|crp|l)-([0-9]+)$")]
    private static partial Regex Meeting();
}
