using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>What a record says agrees with what it says elsewhere.</summary>
internal static class Sense
{
    public static void Check(Survey survey)
    {
        foreach (var sponsor in survey.Content.Sponsors.Where(survey.IsSound)) CheckSponsor(survey, sponsor);
        foreach (var document in survey.Content.Documents.Where(survey.IsSound)) CheckDocument(survey, document);
        foreach (var record in survey.Content.All)
            foreach (var review in record.Reviews)
                CheckNotLater(survey, review.Date, record.PlaceOf("review"), "The date of a review");
        foreach (var change in survey.Content.Changes.Where(survey.IsSound)) CheckNotLater(survey, change.Date, change.PlaceOf("date"), "'date'");
        foreach (var (note, _, _) in survey.Notes)
            foreach (var citation in note.Citations)
                FindingSense.CheckCitation(survey, citation);
        foreach (var proposal in survey.Content.Proposals) FindingSense.CheckText(survey, proposal, proposal.Findings, proposal.Paragraphs.Length);
        foreach (var narrative in survey.Content.Narratives) FindingSense.CheckText(survey, narrative, narrative.Findings, int.MaxValue);
    }

    private static void CheckSponsor(Survey survey, Sponsor sponsor)
    {
        string[] stateKeys = ["iso2", "iso3", "m49", "member"];
        if (sponsor.SponsorKind == SponsorKind.State)
        {
            var missing = stateKeys.Where(key => !Has(sponsor, key)).ToList();
            if (missing.Count > 0)
                survey.Bag.Add(Codes.StateIncomplete, sponsor.PlaceOf("kind"), $"A State also needs {Words.And(missing.Select(key => $"'{key}'"))}, which the published data hold.");
            return;
        }
        foreach (var key in stateKeys.Append("group"))
            if (Has(sponsor, key))
                survey.Bag.Add(Codes.NotAState, sponsor.PlaceOf(key), $"Only a State has '{key}', and the kind of '{sponsor.Id}' is not 'state'. Remove the line, or correct 'kind'.");
    }

    private static bool Has(Record record, string key) => record.Keys.Any(written => written.Key == key);

    private static void CheckDocument(Survey survey, Document document)
    {
        if (document.Date is { } date) CheckNotLater(survey, date, document.PlaceOf("date"), "'date'");
        if (document.Symbol.Value.Length == 0) return;
        var series = SymbolText.Series(document.Symbol.Value)?.Series;
        var (kind, form, fits) = document.DocumentKind switch
        {
            DocumentKind.PlenaryRecord => ("plenary-record", "CD/PV. and a number", series == "CD/PV"),
            DocumentKind.ConferenceWorkingPaper => ("conference-working-paper", "CD/WP. and a number", document.Symbol.Value.StartsWith("CD/WP.", StringComparison.Ordinal)),
            DocumentKind.ConferenceDocument => ("conference-document", "CD/ and a number", document.Symbol.Value.Length > 3 && document.Symbol.Value.StartsWith("CD/", StringComparison.Ordinal) && char.IsAsciiDigit(document.Symbol.Value[3])),
            _ => ("", "", true),
        };
        if (!fits)
            survey.Bag.Add(Codes.KindNotSymbol, document.PlaceOf("kind"), $"The symbol of a '{kind}' is {form}, but this is {document.Symbol.Value}. Correct 'kind' or 'symbol'.");
    }

    public static void CheckNotLater(Survey survey, DateOnly date, Place at, string what)
    {
        var updated = survey.Content.Settings.Updated;
        if (updated != default && date > updated)
            survey.Bag.Add(Codes.DateInFuture, at, $"{what} is {Iso(date)}, later than the last change of the site ({Iso(updated)}, 'updated' in site.yml). Correct the date, or bring 'updated' up to date.");
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
