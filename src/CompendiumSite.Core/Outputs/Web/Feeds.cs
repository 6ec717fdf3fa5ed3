using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>In each edition one feed of what changed on the site, and one for each sponsor of what the notes cite of it.</summary>
internal static class Feeds
{
    public const string SiteFeed = "feed.xml";

    // A feed shows what is new; the whole site is in pages.json.
    private const int MostEntries = 100;

    public static string OfSponsor(Sponsor sponsor) => $"sponsors/{sponsor.Id}.xml";

    public static IEnumerable<Feed> All(ImmutableArray<Reader> readers, ImmutableArray<Page> pages)
    {
        foreach (var reader in readers)
        {
            var own = pages.Where(p => p.In == reader).ToList();
            yield return new Feed(reader, EditionPath.Of(reader.Edition, SiteFeed), EditionPath.Of(reader.Edition, Addresses.Home), reader.Say(reader.Settings.Title).Value, reader.Site.Content.Changes.IsEmpty ? Changes(own) : Log(reader, reader.Site.Changes.Entries));
            foreach (var page in own.OfType<SponsorPage>())
                yield return new Feed(reader, EditionPath.Of(reader.Edition, OfSponsor(page.Sponsor)), page.SitePath, reader.Say(CitationLabels.SponsorFeed, page.Title, reader.Say(reader.Settings.ShortTitle)), Citations(reader, page.Sponsor));
        }
    }

    // What people write and read; the pages of sponsors, documents and years only gather it.
    private static ImmutableArray<FeedEntry> Changes(List<Page> pages) =>
    [
        .. pages.Where(p => p is ProposalPage or SessionPage or TierPage or ChapterPage or NarrativePage or LibraryPartPage)
            .Select(p => new FeedEntry(p.SitePath, p.Title, p.Description, LastChange.Of(p), null))
            .OrderByDescending(e => e.Changed).Take(MostEntries),
    ];

    // The words of the change log go before what the reviews only date.
    private static ImmutableArray<FeedEntry> Log(Reader reader, IEnumerable<PlacedChange> changes) =>
    [
        .. changes.Take(MostEntries).Select(change => new FeedEntry(
            $"{EditionPath.Of(reader.Edition, Addresses.Changes)}#{change.Anchor}",
            $"{reader.Say(Labels.Of(change.Entry.Kind))} · {FirstSentence(reader.Say(change.Entry.Text).Value)}", reader.Say(change.Entry.Text).Value, change.Release.Date, null)),
    ];

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf('。') is >= 0 and var stop ? stop : text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.', '。');
    }

    private static ImmutableArray<FeedEntry> Citations(Reader reader, Sponsor sponsor) =>
    [
        .. Log(reader, reader.Site.Changes.BySponsor.Of(sponsor.Id)),
        .. reader.Site.UsesBySponsor.Of(sponsor.Id)
            .OrderByDescending(u => u.LikelyDate ?? u.Date ?? DateOnly.MinValue).ThenBy(u => u.Note).ThenBy(u => u.Position)
            .Select(u => EntryOf(reader, u)),
    ];

    private static FeedEntry EntryOf(Reader reader, Use use)
    {
        // What is printed names the entry; what is likely right only puts it into its place.
        var what = (use.Symbol, use.Date) switch
        {
            ({ } symbol, { } date) => reader.Say(CitationLabels.SymbolAndDate, symbol, reader.Date(date)),
            ({ } symbol, null) => symbol,
            (null, { } date) => reader.Date(date),
            _ => "",
        };
        var home = reader.NameOf(use.Home);
        var path = Addresses.Of(use.Home, reader.Site);
        return new($"{EditionPath.Of(reader.Edition, path)}#{use.Anchor}", what.Length > 0 ? $"{what} · {home}" : home, reader.SentenceOf(use.Note),
            LastChange.Of(use.Home, reader.Site), use.LikelyDate ?? use.Date);
    }
}
