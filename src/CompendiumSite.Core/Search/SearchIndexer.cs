using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>Lists everything that can be found in an edition, in the order of the source.</summary>
public static class SearchIndexer
{
    /// <param name="pages">The pages of all editions: what they are called in the others is a name, too.</param>
    public static SearchIndex Index(Reader read, ImmutableArray<Page> pages)
    {
        var content = read.Site.Content;
        var (reading, cited, library) = (new EntriesOfTexts(read), new EntriesOfCitations(read), new EntriesOfLibrary(read));
        return new(
            KindsIn(read),
            [
                .. content.Tiers.Select(t => PartOf(t, t.Section, t.Title)),
                .. content.SessionGroups.Select(g => PartOf(g, g.Section, g.Title)),
                .. content.Chapters.Select(c => PartOf(c, c.Section, c.Title)),
                .. content.LibraryDocuments.Select(d => new SearchPart(d.Id, read.Say(d.Short).Value)),
            ],
            [.. reading.Entries(), .. cited.Entries(), .. library.Entries(), .. Overviews(read, pages)]);

        SearchPart PartOf(Record record, string section, Text title) => new(record.Id, $"{section} {read.Say(title)}");
    }

    // The order breaks ties between groups of results.
    private static ImmutableArray<SearchKind> KindsIn(Reader read) =>
    [
        new("proposal", read.Say(Labels.EarlierProposals)),
        new("step", read.Say(Labels.Steps)),
        new("session", read.Say(Labels.Sessions)),
        new("theme", read.Say(Labels.Themes)),
        new("sponsor", read.Say(Labels.Sponsors)),
        new("document", read.Say(Labels.Documents)),
        new("term", read.Say(Labels.Glossary)),
        new("chapter", read.Say(SearchLabels.Chapters)),
        new("note", read.Say(Labels.Notes)),
        new("narrative", read.Say(SearchLabels.Narratives)),
        new("library", read.Say(Labels.Library)),
        new("body", read.Say(Labels.MachineryBodies)),
        new("mandate", read.Say(Labels.Mandates)),
        new("treaty", read.Say(Labels.Treaties)),
        new("person", read.Say(Labels.People)),
        new("table", read.Say(SearchLabels.Tables)),
        new("quantity", read.Say(Labels.Quantities)),
        new("year", read.Say(Labels.Years)),
        new("page", read.Say(SearchLabels.Overviews)),
    ];

    // Whatever page shows no record is an overview: a new kind of page is found without a word here.
    private static IEnumerable<SearchEntry> Overviews(Reader read, ImmutableArray<Page> pages)
    {
        var titles = pages.ToLookup(page => page.Path, page => page.Title);
        foreach (var page in pages.Where(page => page.In == read && page.About is null && page is not (HomePage or SearchPage or NotFoundPage or ChooserPage)))
        {
            ImmutableArray<string> others = [.. titles[page.Path].Where(title => title != page.Title).Distinct()];
            yield return page is YearPage year
                ? new("year", [], page.Path, "", page.Title, [$"{year.Year}"], [new("", read.Count(Labels.CountCitations, read.Site.UsesByYear.Of(year.Year).Length))])
                : new("page", [], page.Path, "", page.Title, others, page.Description.Length > 0 ? [new("", page.Description)] : []);
        }
    }
}
