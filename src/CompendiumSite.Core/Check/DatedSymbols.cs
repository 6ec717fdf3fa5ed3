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
        /// <summary>Each date that is printed, with its weight: a year that agrees with it counts for it.</summary>
        public List<(DateOnly Date, int Weight)> Printed { get; } = [];

        // Asked for at every citation, but only when all have been gathered.
        private (DateOnly? Date, int Weight)? most;

        public DateOnly? Best => Recorded ?? MostPrinted.Date;

        public int Weight => (Recorded is null ? 0 : 4) + MostPrinted.Weight;

        private (DateOnly? Date, int Weight) MostPrinted => most ??= FindMostPrinted();

        // The earliest of those that are printed most often.
        private (DateOnly? Date, int Weight) FindMostPrinted()
        {
            Printed.Sort((a, b) => a.Date.CompareTo(b.Date));
            var (best, same) = ((Date: (DateOnly?)null, Weight: 0), 0);
            for (var i = 0; i < Printed.Count; i++)
            {
                same = i > 0 && Printed[i].Date == Printed[i - 1].Date ? same + Printed[i].Weight : Printed[i].Weight;
                if (same > best.Weight) best = (Printed[i].Date, same);
            }
            return best;
        }
    }

    public DatedSymbols(Content content, IEnumerable<HomeNote> notes)
    {
        foreach (var document in content.Documents)
            Of(document.Symbol.Value).Recorded = document.Date;
        foreach (var (note, _, _) in notes)
        {
            foreach (var citation in note.Citations)
                if (citation is { Document: { } symbol, Date: { } date })
                    Of(symbol.Value).Printed.Add((date.Value, citation.Year?.Value == date.Value.Year ? 2 : 1));
            foreach (var reference in note.References)
                if (reference is { Document: { } symbol, Date: { } date })
                    Of(symbol.Value).Printed.Add((date, 2));
        }
        foreach (var series in bySymbol.Values.Where(evidence => evidence is { Best: not null, Series.Name.Length: > 0 }).GroupBy(evidence => evidence.Series!.Value.Name))
            chains[series.Key] = HeaviestAscent.Of([.. series.Select(evidence => (evidence.Series!.Value.Number, evidence.Best!.Value, evidence.Weight))]);
    }

    /// <summary>The series of a symbol and its number in it.</summary>
    public (string Name, int Number)? SeriesOf(string symbol) => bySymbol.TryGetValue(SymbolText.Key(symbol), out var evidence) ? evidence.Series : SymbolText.Series(symbol);

    /// <summary>The date that the evidence supports best.</summary>
    public DateOnly? BestDate(string symbol) => bySymbol.TryGetValue(SymbolText.Key(symbol), out var evidence) ? evidence.Best : null;

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
}
