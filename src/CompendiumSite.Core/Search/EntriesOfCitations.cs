using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>What the notes name: sponsors and documents under every name they have, and the notes themselves.</summary>
internal sealed class EntriesOfCitations(Reader read)
{
    private readonly Compendium site = read.Site;
    private readonly PassageTexts texts = new(read);

    public IEnumerable<SearchEntry> Entries() =>
        site.Content.Sponsors.Select(Sponsor).Concat(site.Content.Documents.Select(Document)).Concat(site.Notes.Select(Note));

    private SearchEntry Sponsor(Sponsor sponsor)
    {
        var title = read.Say(sponsor.Name).Value;
        IEnumerable<string?> names =
        [
            .. texts.Names(sponsor.Name), .. texts.Names(sponsor.Short), .. sponsor.Aliases.Select(texts.Name), .. sponsor.Former.SelectMany(f => texts.Names(f.Name)),
            sponsor.Iso2, sponsor.Iso3,
        ];
        var uses = site.UsesBySponsor.Of(sponsor.Id);
        return new("sponsor", PartsOf(uses), Addresses.Of(sponsor, site), "", title,
            [.. names.OfType<string>().Where(n => n != title).Distinct()], [.. Some(sponsor.Note), Counted(uses)]);
    }

    private SearchEntry Document(Document document)
    {
        var uses = site.UsesByDocument.Of(SymbolText.Key(document.Symbol.Value));
        var date = document.Date is { } day ? (SearchPassage[])[new("", read.Date(day))] : [];
        return new("document", PartsOf(uses), Addresses.Of(document, site), "", document.Symbol.Value,
            [.. document.Date is { } iso ? (string[])[iso.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : []],
            [.. Some(document.Title), .. Some(document.Note), .. date, Counted(uses)]);
    }

    private SearchEntry Note(PlacedNote note)
    {
        var passages = note.Uses.Select(Cited).Where(text => text.Length > 0)
            .Concat(note.Uses.Where(u => u.Kind == UseKind.Citation).SelectMany(u => u.Cited!.Findings).Select(f => texts.Plain(f.Reason)));
        return new("note", PartsOf(note.Uses), Addresses.OfNote(note.Number, site), note.Section, read.Say(Labels.Note, note.Number),
            [], [.. passages.Select(text => new SearchPassage("", text))]);
    }

    /// <summary>A citation in one line: who, for whom, when, where.</summary>
    private string Cited(Use use)
    {
        var speaker = use.Sponsor is { } sponsor ? read.SponsorName(sponsor) : null;
        string?[] facts =
        [
            speaker is not null && use.OnBehalfOf is { } group ? read.Say(Labels.OnBehalfOf, speaker, read.SponsorName(group)) : speaker,
            use.Referred?.Title is { } title ? texts.Plain(title) : null,
            use.Symbol, use.LikelySymbol,
            use.Cited?.Meeting is { } meeting ? texts.Plain(meeting) : null,
            use.Date is { } date ? read.Date(date) : use.Year?.ToString(CultureInfo.InvariantCulture),
            (use.Cited?.Comment ?? use.Referred?.Comment) is { } comment ? texts.Plain(comment) : null,
        ];
        return string.Join(read.IsChinese ? "，" : ", ", facts.OfType<string>());
    }

    private SearchPassage Counted(ImmutableArray<Use> uses) => new("", read.Count(Labels.CountCitations, uses.Length));

    private IEnumerable<SearchPassage> Some(Text? text) => text is null ? [] : [new("", texts.Plain(text))];

    // A few chapters for many uses.
    private static ImmutableArray<string> PartsOf(ImmutableArray<Use> uses)
    {
        var parts = new List<string>();
        foreach (var use in uses)
            if (use.Home is Proposal proposal && !parts.Contains(proposal.Chapter.Value)) parts.Add(proposal.Chapter.Value);
        return [.. parts];
    }
}
