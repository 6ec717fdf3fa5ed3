using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>The glossary, the list of pages and the old addresses.</summary>
internal sealed class SiteTables(Compendium site, Voices voices, ImmutableArray<Reader> readers, ImmutableArray<Page> pages)
{
    public Table Terms => new Table<Term>("terms", "The glossary.", ["id"], site.Content.Terms,
        new Columns<Term>(voices)
            .Word("id", "Stable name.", t => t.Id)
            .Text("name", "The term.", t => t.Name)
            .Text("abbreviation", "Its abbreviation.", t => t.Abbreviation, optional: true)
            .Text("definition", "What it means here.", t => t.Definition)
            .Flag("uncertain", "Whether the wording in one language is a back-translation.", t => t.Uncertain)
            .Words("see", "Ids of related terms and records.", t => t.See.Select(s => s.Value)));

    public Table Pages
    {
        get
        {
            var written = pages.Select(p => p.SitePath).ToHashSet(StringComparer.Ordinal);
            return new Table<Page>("pages", "Every page of the site.", ["path"], pages,
                new Columns<Page>(voices)
                    .Word("path", "Path below the site's root.", p => p.SitePath)
                    .Word("language", "Language tag of the page.", p => p.In.Language)
                    .Word("kind", "Kind of page.", p => p.Kind)
                    .Word("title", "Title in the language of the page.", p => p.Title)
                    .Object("alternates", "The same page in every language, itself among them, by language tag.", p => p, alternates =>
                    {
                        foreach (var edition in site.Content.Settings.Editions)
                            alternates.Word(edition.Language, $"Path of the page in {edition.Label}.", p => p.SitePathIn(edition) is var path && written.Contains(path) ? path : null);
                    }, onlyKnown: true)
                    .Date("changed", "When the content of the page last changed.", p => LastChange.Of(p)));
        }
    }

    public Table Redirects => new Table<Redirect>("redirects", "Old addresses and where they lead now.", ["path"], Outputs.Redirects.All(readers),
        new Columns<Redirect>(voices)
            .Word("path", "The old address, below the site's root.", r => r.Path)
            .Word("language", "Language tag of its edition.", r => r.Reader.Language)
            .Word("target", "The address that it leads to, with a fragment where the record stands on a page with others.", r => r.Target)
            .Word("record", "Id of the record.", r => r.Record.Id));
}
