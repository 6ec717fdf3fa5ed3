using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>Something about a citation that cannot be right as printed.</summary>
/// <param name="FindingCodes">The findings that confirm it; the first is the one to propose.</param>
/// <param name="Body">What the message says of it.</param>
internal readonly record struct Oddity(Code Code, ImmutableArray<string> FindingCodes, Place At, Func<string> Body);

/// <summary>
/// Holds what the source prints against itself. What looks wrong is a warning until a person confirms it with a finding;
/// a finding that says what the data do not show is a warning too.
/// </summary>
internal static class Oddities
{
    private static readonly ImmutableArray<string> computable =
        ["year-differs-from-date", "symbol-out-of-order", "impossible-symbol", "two-dates", "date-missing", "repeated-citation"];

    public static void Check(Survey survey)
    {
        var dated = new DatedSymbols(survey.Content, survey.Notes);
        var odd = new List<Oddity>();
        // In the order of the records, in which messages are printed.
        foreach (var note in survey.Content.All.SelectMany(Survey.NotesOf))
            for (var i = 0; i < note.Citations.Length; i++)
            {
                odd.Clear();
                CheckCitation(survey, dated, note, i, odd);
            }
    }

    private static void CheckCitation(Survey survey, DatedSymbols dated, Note note, int position, List<Oddity> odd)
    {
        var citation = note.Citations[position];
        var earlier = note.Citations.AsSpan(0, position);
        CitationOddities.Find(odd, note.Number, citation, earlier, dated);
        if (odd.Count > 1) odd.Sort((a, b) => a.At.CompareTo(b.At));
        if (citation.Findings.IsEmpty)
        {
            foreach (var oddity in odd) survey.Bag.Add(oddity.Code, oddity.At, oddity.Body);
            return;
        }
        var codes = citation.Findings.Select(finding => finding.Code.Value).ToHashSet();
        var asLikely = new List<Oddity>();
        CitationOddities.Find(asLikely, note.Number, AsLikely(citation), earlier, dated);
        foreach (var oddity in odd)
        {
            // A finding about another detail may explain this one: with the likely year the number is in order again.
            if (oddity.FindingCodes.Any(codes.Contains) || !asLikely.Exists(still => still.Code == oddity.Code)) continue;
            survey.Bag.Add(oddity.Code, oddity.At, oddity.Body);
        }
        foreach (var finding in citation.Findings)
            if (computable.Contains(finding.Code.Value) && !odd.Exists(oddity => oddity.FindingCodes.Contains(finding.Code.Value)))
                survey.Bag.Add(Codes.FindingNotFound, finding.Code.At,
                    $"The finding says '{finding.Code.Value}', but nothing in the data shows that. Correct the citation or the finding, or write the code 'wording' for something that only a reader can see.");
    }

    private static Citation AsLikely(Citation citation)
    {
        foreach (var finding in citation.Findings)
        {
            var likely = finding.Likely;
            citation = citation with
            {
                Sponsor = likely.Sponsor ?? citation.Sponsor,
                OnBehalfOf = likely.OnBehalfOf ?? citation.OnBehalfOf,
                Document = likely.Document ?? citation.Document,
                Date = likely.Date ?? citation.Date,
                Year = likely.Year ?? citation.Year,
            };
        }
        return citation;
    }
}
