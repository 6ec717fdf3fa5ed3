using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>When each document is dated, by everything that the data say; and between which dates a number of a series must lie.</summary>
internal sealed class DatedSymbols
{
    private readonly Dictionary<string, Evidence> bySymbol = [];
    private readonly Dictionary<string, List<(int Number, DateOnly Date)>> chains = [];

    private sealed class Evidence
    {
        public DateOnly? Recorded { get; set; }
        /// <summary>How often each date is printed; a year that agrees with it counts for it.</summary>
        public Dictionary<DateOnly, int> Printed { get; } = [];

        // Asked for at every citation, but only when all have been counted.
        private DateOnly? best;

        public DateOnly? Best => best ??= Recorded ?? (Printed.Count == 0 ? null : Printed.OrderByDescending(date => date.Value).ThenBy(date => date.Key).First().Key);

        public int Weight => (Recorded is null ? 0 : 4) + (Printed.Count == 0 ? 0 : Printed.Values.Max());
    }

    public DatedSymbols(Content content, IEnumerable<HomeNote> notes)
    {
        foreach (var document in content.Documents)
            Of(document.Symbol.Value).Recorded = document.Date;
        foreach (var (note, _, _) in notes)
        {
            foreach (var citation in note.Citations)
                if (citation is { Document: { } symbol, Date: { } date })
                    Add(symbol.Value, date.Value, citation.Year?.Value == date.Value.Year ? 2 : 1);
            foreach (var reference in note.References)
                if (reference is { Document: { } symbol, Date: { } date })
                    Add(symbol.Value, date, 2);
        }
        foreach (var series in bySymbol.Where(symbol => symbol.Value.Best is not null).GroupBy(symbol => SymbolText.Series(symbol.Key)?.Series ?? ""))
            if (series.Key.Length > 0)
                chains[series.Key] = HeaviestAscent.Of([.. series.Select(symbol =>
                    (SymbolText.Series(symbol.Key)!.Value.Number, symbol.Value.Best!.Value, symbol.Value.Weight))]);
    }

    /// <summary>The date that the evidence supports best.</summary>
    public DateOnly? BestDate(string symbol) => bySymbol.TryGetValue(SymbolText.Key(symbol), out var evidence) ? evidence.Best : null;

    /// <summary>Every date that is printed or recorded for the document.</summary>
    public IEnumerable<DateOnly> Dates(string symbol)
    {
        if (!bySymbol.TryGetValue(SymbolText.Key(symbol), out var evidence)) return [];
        return evidence.Recorded is { } recorded ? evidence.Printed.Keys.Append(recorded).Distinct() : evidence.Printed.Keys;
    }

    /// <summary>The neighbours of a number in the part of its series that is in order.</summary>
    public ((int Number, DateOnly Date)? Before, (int Number, DateOnly Date)? After) Neighbours(string series, int number)
    {
        (int, DateOnly)? before = null, after = null;
        if (chains.TryGetValue(series, out var chain))
        {
            foreach (var link in chain)
            {
                if (link.Number < number) before = link;
                else if (link.Number > number && after is null) after = link;
            }
        }
        return (before, after);
    }

    private Evidence Of(string symbol)
    {
        var key = SymbolText.Key(symbol);
        if (!bySymbol.TryGetValue(key, out var evidence)) bySymbol[key] = evidence = new();
        return evidence;
    }

    private void Add(string symbol, DateOnly date, int weight)
    {
        var printed = Of(symbol).Printed;
        printed[date] = printed.GetValueOrDefault(date) + weight;
    }
}
