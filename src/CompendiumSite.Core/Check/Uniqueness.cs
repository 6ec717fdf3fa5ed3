using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Check;

/// <summary>What only one record may have: an old address, a country code, a place in an order.</summary>
internal static class Uniqueness
{
    public static void Check(Survey survey)
    {
        CheckAddresses(survey);
        var redirects = survey.Content.All.SelectMany(record => record.RedirectFrom.Select(address => (Record: record, Address: address)));
        foreach (var same in redirects.GroupBy(redirect => redirect.Address.Value, StringComparer.OrdinalIgnoreCase))
            foreach (var (_, address) in same.Skip(1))
                survey.Bag.Add(Codes.RedirectTwice, address.At, $"The old address '{same.Key}' already leads to '{same.First().Record.Id}'. Keep it in one record.");

        foreach (var (key, codeOf) in new (string, Func<Sponsor, string?>)[] { ("iso2", s => s.Iso2), ("iso3", s => s.Iso3), ("m49", s => s.M49) })
            foreach (var same in survey.Content.Sponsors.Where(sponsor => survey.IsSound(sponsor) && codeOf(sponsor) is { Length: > 0 }).GroupBy(codeOf))
                foreach (var second in same.Skip(1))
                    survey.Bag.Add(Codes.CountryCodeTwice, second.PlaceOf(key), $"The code {same.Key} already belongs to '{same.First().Id}'. Correct '{key}' in one of the two.");

        foreach (var same in survey.Content.Quantities.Where(survey.IsSound).GroupBy(quantity => quantity.Rank))
            foreach (var second in same.Skip(1))
                survey.Bag.Add(Codes.OrderTwice, second.PlaceOf("rank"), $"The rank {same.Key} is already that of '{same.First().Id}'. Give each quantity its own.");

        foreach (var same in survey.Content.Narratives.Where(survey.IsSound).GroupBy(narrative => (narrative.Part, narrative.Order)))
            foreach (var second in same.Skip(1))
                survey.Bag.Add(Codes.OrderTwice, second.PlaceOf("order"), $"The order {same.Key.Order} in the part '{same.Key.Part}' is already that of '{same.First().Id}'. Give each narrative its own.");
    }

    // Tiers and groups share a folder, and so do the pages about the site and those that every site has.
    private static void CheckAddresses(Survey survey)
    {
        var owners = Addresses.Fixed.ToDictionary(page => page, _ => (Record?)null);
        foreach (var record in survey.Content.All.Where(survey.IsSound))
            if (Addresses.OwnPage(record) is { } page && !owners.TryAdd(page, record))
                survey.Bag.Add(Codes.AddressTaken, record.PlaceOf("id"), $"The page of this record would be {page}, which is already a page {Of(owners[page])}. Give the record another id.");
        foreach (var address in survey.Content.All.SelectMany(record => record.RedirectFrom))
            if (owners.TryGetValue(address.Value, out var owner))
                survey.Bag.Add(Codes.AddressTaken, address.At, $"The old address {address.Value} is now a page {Of(owner)}, so it cannot lead elsewhere. Remove it.");
    }

    private static string Of(Record? owner) => owner is null ? "of this site" : $"of {Kinds.WithArticle(owner.Kind)}, '{owner.Id}'";
}
