using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Readers of what notes cite: sponsors and documents.</summary>
internal static class CitedReaders
{
    private static readonly ImmutableArray<string> formerKeys = ["name", "until"];

    private static readonly ImmutableArray<(string, SponsorKind)> sponsorKinds =
        [("state", SponsorKind.State), ("group", SponsorKind.Group), ("official", SponsorKind.Official), ("body", SponsorKind.Body)];

    private static readonly ImmutableArray<(string, DocumentKind)> documentKinds =
    [
        ("conference-document", DocumentKind.ConferenceDocument), ("plenary-record", DocumentKind.PlenaryRecord),
        ("conference-working-paper", DocumentKind.ConferenceWorkingPaper), ("rules-of-procedure", DocumentKind.RulesOfProcedure),
        ("draft-resolution", DocumentKind.DraftResolution), ("resolution", DocumentKind.Resolution), ("decision", DocumentKind.Decision),
        ("report", DocumentKind.Report), ("budget", DocumentKind.Budget), ("other", DocumentKind.Other),
    ];

    public static Record Sponsor(Fields fields, string id) => new Sponsor
    {
        Id = id,
        At = fields.At,
        SponsorKind = fields.Choice("kind", sponsorKinds),
        Name = fields.Versions("name"),
        Short = fields.OptionalVersions("short"),
        Iso2 = fields.OptionalFormed("iso2", Forms.Iso2),
        Iso3 = fields.OptionalFormed("iso3", Forms.Iso3),
        M49 = fields.OptionalFormed("m49", Forms.M49),
        Group = fields.OptionalId("group"),
        Member = fields.OptionalFlag("member"),
        Aliases = [.. fields.WordList("aliases").Select(alias => alias.Value)],
        Former = fields.Items("former", "a former name", formerKeys, required: false,
            static item => new FormerName(item.Versions("name"), item.OptionalYear("until")?.Value)),
        Note = fields.OptionalVersions("note"),
    }.WithCommon(fields);

    public static Record Document(Fields fields, string id)
    {
        var symbol = fields.Symbol("symbol");
        if (symbol.Value.Length > 0 && SymbolText.Slug(symbol.Value) is var right && right != id)
            fields.Report(Codes.IdNotSymbol, fields.PlaceOf("id"),
                $"The id of {symbol.Value} must be '{right}' (the symbol in small letters, with hyphens), found '{id}'. Correct the symbol, or rename the file to {right}.yml and change 'id'.");
        return new Document
        {
            Id = id,
            At = fields.At,
            Symbol = symbol,
            DocumentKind = fields.Choice("kind", documentKinds),
            Date = fields.OptionalDate("date")?.Value,
            Title = fields.OptionalVersions("title"),
            Note = fields.OptionalVersions("note"),
        }.WithCommon(fields);
    }
}
