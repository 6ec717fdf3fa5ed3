using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Finds what is odd about one citation, as it is given (printed, or as it is likely right).</summary>
internal static class CitationOddities
{
    private static readonly ImmutableArray<string> yearDiffers = ["year-differs-from-date"], dateMissing = ["date-missing"], twoDates = ["two-dates"],
        impossible = ["impossible-symbol", "symbol-out-of-order"], outOfOrder = ["symbol-out-of-order", "impossible-symbol"], repeated = ["repeated-citation"];

    public static void Find(List<Oddity> found, int note, Citation citation, ReadOnlySpan<Citation> earlier, DatedSymbols dated)
    {
        if (citation is { Year: { } year, Date: { } date } && year.Value != date.Value.Year)
            found.Add(new(Codes.YearDiffersFromDate, yearDiffers, year.At, OtherYear(note, year.Value, date.Value)));
        if (citation.Document is not { Value.Length: > 0 } document) return;

        var symbol = document.Value;
        if (dated.BestDate(symbol) is { } best) CompareDate(found, note, citation, symbol, best);
        if (SymbolOrder.WrongWith(citation, symbol, dated) is { } wrong)
            found.Add(new(wrong.Impossible ? Codes.ImpossibleSymbol : Codes.SymbolOutOfOrder, wrong.Impossible ? impossible : outOfOrder, document.At, OutOfOrder(note, wrong)));
        foreach (var other in earlier)
        {
            if (other.Document is not { } cited || Voice(other) != Voice(citation) || SymbolText.Key(cited.Value) != SymbolText.Key(symbol)) continue;
            found.Add(new(Codes.RepeatedCitation, repeated, citation.At, Repeated(note, symbol, Voice(citation), other.At.Line)));
            return;
        }
    }

    private static void CompareDate(List<Oddity> found, int note, Citation citation, string symbol, DateOnly best)
    {
        if (citation.Date is { } date)
        {
            if (date.Value != best) found.Add(new(Codes.TwoDates, twoDates, date.At, OtherDate(note, symbol, date.Value, best)));
            return;
        }
        if (citation.Year is { } lone && lone.Value != best.Year)
            found.Add(new(Codes.YearDiffersFromDate, yearDiffers, lone.At, YearOfOtherDate(note, symbol, lone.Value, best)));
        found.Add(new(Codes.DateMissing, dateMissing, citation.At, NoDate(note, symbol, best)));
    }

    // What is said of each. The words keep what they say, not the citation.

    private static Func<string> OtherYear(int note, int year, DateOnly date) => () =>
        Words($"Note {note} prints the year {year}, but the date {Iso(date)}.", yearDiffers, $"{{ year: {date.Year} }}");

    private static Func<string> YearOfOtherDate(int note, string symbol, int year, DateOnly known) => () =>
        Words($"Note {note} prints the year {year}, but {symbol} is of {Iso(known)}.", yearDiffers, $"{{ year: {known.Year} }}");

    private static Func<string> NoDate(int note, string symbol, DateOnly known) => () =>
        Words($"Note {note} gives {symbol} no date; elsewhere it is dated {Iso(known)}.", dateMissing, $"{{ date: {Iso(known)} }}");

    private static Func<string> OtherDate(int note, string symbol, DateOnly date, DateOnly best) => () =>
        Words($"Note {note} dates {symbol} {Iso(date)}; elsewhere it is dated {Iso(best)}.", twoDates, $"{{ date: {Iso(best)} }}");

    private static Func<string> OutOfOrder(int note, SymbolOrder.Complaint wrong) => () =>
        Words($"Note {note} {wrong.Sentence}", wrong.Impossible ? impossible : outOfOrder, wrong.Likely);

    private static Func<string> Repeated(int note, string symbol, string voice, int line) => () =>
        Words($"Note {note} cites {symbol} for '{voice}' a second time; the first is in line {line}.", repeated, "{}");

    private static string Words(string sentence, ImmutableArray<string> findingCodes, string likely) =>
        $"{sentence} If the source prints it so, confirm it at this citation with the finding '{findingCodes[0]}', likely: {likely}.";

    // Who speaks for a group speaks with its voice.
    private static string Voice(Citation citation) => citation.OnBehalfOf?.Value ?? citation.Sponsor.Value;

    private static string Iso(DateOnly date) => Sense.Iso(date);
}
