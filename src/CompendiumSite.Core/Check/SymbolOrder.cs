using System.Globalization;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Whether a symbol can be of the date that stands beside it: by its neighbours in the series, and by the session in it.</summary>
internal static class SymbolOrder
{
    public readonly record struct Complaint(bool Impossible, string Sentence, string Likely);

    // Papers of these series are cited side by side, and a part of the symbol is easily lost.
    private static readonly string[] conferenceSeries = ["CD", "CD/PV", "CD/WP"];

    public static Complaint? WrongWith(Citation citation, string symbol, DatedSymbols dated)
    {
        var (from, to) = (citation.Date, citation.Year) switch
        {
            ({ } date, _) => (date.Value, date.Value),
            (null, { } year) => (new DateOnly(year.Value, 1, 1), new DateOnly(year.Value, 12, 31)),
            _ => default,
        };
        if (from == default) return null;
        return OutOfSession(symbol, from, to) ?? OutOfOrder(symbol, from, to, dated);
    }

    // A day, or the year alone.
    private static string When(DateOnly from, DateOnly to) => from == to ? Sense.Iso(from) : from.Year.ToString(CultureInfo.InvariantCulture);

    private static Complaint? OutOfOrder(string symbol, DateOnly from, DateOnly to, DatedSymbols dated)
    {
        if (dated.SeriesOf(symbol) is not var (series, number)) return null;
        var (before, after) = dated.Neighbours(series, number);
        if (!(before?.Date > to) && !(after?.Date < from)) return null;

        var when = When(from, to);
        foreach (var other in conferenceSeries)
        {
            if (other == series || dated.Neighbours(other, number) is not ({ } lower, { } upper) || lower.Date > to || upper.Date < from) continue;
            var right = other == "CD" ? $"CD/{number}" : $"{other}.{number}";
            return new(true, $"dates {symbol} {when}, but {Neighbour(series, before, after, from, to)}; {right} would fit that date.", $"{{ document: {right} }}");
        }
        var (fits, likely) = FittingYear(before?.Date, after?.Date, from, when);
        return new(false, $"dates {symbol} {when}, but {Neighbour(series, before, after, from, to)}.{fits}", likely);
    }

    private static string Neighbour(string series, (int Number, DateOnly Date)? before, (int Number, DateOnly Date)? after, DateOnly from, DateOnly to)
    {
        var (number, date) = before?.Date > to ? before.Value : after!.Value;
        return $"{(series == "CD" ? $"CD/{number}" : $"{series}.{number}")} is of {Sense.Iso(date)}";
    }

    private static (string Sentence, string Likely) FittingYear(DateOnly? before, DateOnly? after, DateOnly date, string when)
    {
        if (before is not { } lower || after is not { } upper || when.Length == 4) return ("", "{}");
        for (var year = lower.Year; year <= upper.Year; year++)
        {
            if (date.Day > DateTime.DaysInMonth(year, date.Month)) continue;
            var moved = new DateOnly(year, date.Month, date.Day);
            if (moved >= lower && moved <= upper) return ($" The year {year} would fit.", $"{{ date: {Sense.Iso(moved)} }}");
        }
        return ("", "{}");
    }

    // Session n of the General Assembly begins in September of the year 1945 + n and its documents appear from that year to the next.
    private static Complaint? OutOfSession(string symbol, DateOnly from, DateOnly to)
    {
        var (first, last) = Years(symbol);
        if (first == 0 || (from.Year <= last && to.Year >= first)) return null;
        var years = first == last ? $"{first}" : $"{first} or {last}";
        return new(true, $"dates {symbol} {When(from, to)}, but by its number it is of {years}.", "{}");
    }

    private static (int First, int Last) Years(ReadOnlySpan<char> symbol)
    {
        if (symbol is not ['A' or 'S' or 'E', '/', ..]) return default;
        Span<Range> parts = stackalloc Range[4];
        if (symbol.Split(parts, '/') < 3) return default;
        var second = symbol[parts[1]];
        if (symbol[0] == 'A') return OfSession(second is "RES" or "DEC" or ['C', '.', ..] ? symbol[parts[2]] : second);
        return Number(second) is >= 1946 and <= 2100 and var year ? (year, year) : default;
    }

    private static (int, int) OfSession(ReadOnlySpan<char> session) => Number(session) is >= 31 and <= 150 and var n ? (1945 + n, 1946 + n) : default;

    private static int Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
