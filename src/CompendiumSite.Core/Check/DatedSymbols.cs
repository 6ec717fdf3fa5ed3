using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>When each document is dated, by everything that the data say; and between which dates a number of a series must lie.</summary>
internal sealed class DatedSymbols
{
    private readonly Dictionary<string, Evidence> bySymbol = [];
    private readonly Dictionary<string, List<(int Number, DateOnly Date)>> chains = [];

    private sealed class Evidence(string symbol)
    {
        public (string Name, int Number)? Series { get; } = SymbolText.Series(symbol);
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
        foreach (var series in bySymbol.Values.Where(evidence => evidence is { Best: not null, Series.Name.Length: > 0 }).GroupBy(evidence => evidence.Series!.Value.Name))
            chains[series.Key] = HeaviestAscent.Of([.. series.Select(evidence => (evidence.Series!.Value.Number, evidence.Best!.Value, evidence.Weight))]);
    }

    /// <summary>The series of a symbol and its number in it.</summary>
    public (string Name, int Number)? SeriesOf(string symbol) => bySymbol.TryGetValue(SymbolText.Key(symbol), out var evidence) ? evidence.Series : SymbolText.Series(symbol);

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
        if (!chains.TryGetValue(series, out var chain)) return default;
        var (below, above) = (FirstFrom(chain, number) - 1, FirstFrom(chain, number + 1));
        return (below >= 0 ? chain[below] : null, above < chain.Count ? chain[above] : null);
    }

    // A chain ascends.
    private static int FirstFrom(List<(int Number, DateOnly Date)> chain, int number)
    {
        var (from, to) = (0, chain.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (chain[middle].Number < number) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    private Evidence Of(string symbol)
    {
        var key = SymbolText.Key(symbol);
        if (!bySymbol.TryGetValue(key, out var evidence)) bySymbol[key] = evidence = new(key);
        return evidence;
    }

    private void Add(string symbol, DateOnly date, int weight)
    {
        var printed = Of(symbol).Printed;
        printed[date] = printed.GetValueOrDefault(date) + weight;
    }
}
