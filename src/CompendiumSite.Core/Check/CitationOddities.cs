using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Finds what is odd about one citation, as it is given (printed, or as it is likely right).</summary>
internal static class CitationOddities
{
    public static List<Oddity> Of(int note, Citation citation, ReadOnlySpan<Citation> earlier, DatedSymbols dated)
    {
        var found = new List<Oddity>();
        if (citation is { Year: { } year, Date: { } date } && year.Value != date.Value.Year)
            found.Add(new(Codes.YearDiffersFromDate, ["year-differs-from-date"], year.At,
                $"Note {note} prints the year {year.Value}, but the date {Iso(date.Value)}.", $"{{ year: {date.Value.Year} }}"));
        if (citation.Document is not { Value.Length: > 0 } document) return found;

        if (citation.Date is null && dated.BestDate(document.Value) is { } known)
        {
            if (citation.Year is { } lone && lone.Value != known.Year)
                found.Add(new(Codes.YearDiffersFromDate, ["year-differs-from-date"], lone.At,
                    $"Note {note} prints the year {lone.Value}, but {document.Value} is of {Iso(known)}.", $"{{ year: {known.Year} }}"));
            found.Add(new(Codes.DateMissing, ["date-missing"], citation.At,
                $"Note {note} gives {document.Value} no date; elsewhere it is dated {Iso(known)}.", $"{{ date: {Iso(known)} }}"));
        }
        AddOtherDate(found, note, citation, document, dated);
        if (SymbolOrder.WrongWith(citation, document.Value, dated) is { } wrong)
            found.Add(new(wrong.Impossible ? Codes.ImpossibleSymbol : Codes.SymbolOutOfOrder,
                wrong.Impossible ? ["impossible-symbol", "symbol-out-of-order"] : ["symbol-out-of-order", "impossible-symbol"],
                document.At, $"Note {note} {wrong.Sentence}", wrong.Likely));
        AddRepetition(found, note, citation, document, earlier);
        return found;
    }

    private static void AddOtherDate(List<Oddity> found, int note, Citation citation, Sourced<string> document, DatedSymbols dated)
    {
        if (citation.Date is not { } date || dated.BestDate(document.Value) is not { } best || best == date.Value) return;
        found.Add(new(Codes.TwoDates, ["two-dates"], date.At,
            $"Note {note} dates {document.Value} {Iso(date.Value)}; elsewhere it is dated {Iso(best)}.", $"{{ date: {Iso(best)} }}"));
    }

    private static void AddRepetition(List<Oddity> found, int note, Citation citation, Sourced<string> document, ReadOnlySpan<Citation> earlier)
    {
        foreach (var other in earlier)
        {
            if (other.Document is not { } cited || Voice(other) != Voice(citation) || SymbolText.Key(cited.Value) != SymbolText.Key(document.Value)) continue;
            found.Add(new(Codes.RepeatedCitation, ["repeated-citation"], citation.At,
                $"Note {note} cites {document.Value} for '{Voice(citation)}' a second time; the first is in line {other.At.Line}.", "{}"));
            return;
        }
    }

    // Who speaks for a group speaks with its voice.
    private static string Voice(Citation citation) => citation.OnBehalfOf?.Value ?? citation.Sponsor.Value;

    private static string Iso(DateOnly date) => Sense.Iso(date);
}
