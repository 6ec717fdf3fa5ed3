using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;
using CompendiumSite.Search;
using CompendiumSite.Tests.Prose;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Search;

public sealed class SearchIndexerTests
{
    private readonly Compendium site = Linker.Link(TestSite.Small.Content);
    private readonly ImmutableArray<Reader> readers;
    private readonly ImmutableArray<Page> pages;

    public SearchIndexerTests()
    {
        readers = EditionReaders.For(site);
        pages = Planner.Plan(site, readers);
    }

    private SearchIndex IndexOf(string edition) => SearchIndexer.Index(readers.Single(read => read.Edition.Path == edition), pages);

    [Fact]
    public void Every_record_can_be_found_in_every_edition()
    {
        foreach (var read in readers)
        {
            var found = SearchIndexer.Index(read, pages).Entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
            Assert.All(site.Content.All, record => Assert.Contains(Addresses.Of(record, site), found));
        }
    }

    [Fact]
    public void Every_page_of_the_plan_can_be_found_or_is_a_way_to_search()
    {
        var found = IndexOf("en").Entries.Select(entry => entry.Path.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        var others = pages.Where(page => page.In.Edition.Path == "en" && !found.Contains(page.Path) && page.About is null).Select(page => page.Kind).Order(StringComparer.Ordinal);
        Assert.Equal(["home", "not-found", "search"], others);
    }

    [Fact]
    public void No_two_entries_share_an_address_and_no_kind_or_part_is_unknown()
    {
        foreach (var index in readers.Select(read => SearchIndexer.Index(read, pages)))
        {
            Assert.Equal(index.Entries.Length, index.Entries.Select(entry => entry.Path).Distinct().Count());
            Assert.All(index.Entries, entry => Assert.Contains(index.Kinds, kind => kind.Id == entry.Kind));
            Assert.All(index.Entries.SelectMany(entry => entry.Parts), part => Assert.Contains(index.Parts, known => known.Id == part));
        }
    }

    [Fact]
    public void A_sponsor_is_known_by_every_name_and_code_in_both_languages()
    {
        foreach (var index in readers.Select(read => SearchIndexer.Index(read, pages)))
            foreach (var sponsor in site.Content.Sponsors)
            {
                var entry = index.Entries.Single(e => e.Path == Addresses.Of(sponsor, site));
                var folding = new Folding();
                var known = entry.Names.Prepend(entry.Title).Select(folding.Fold).ToHashSet(StringComparer.Ordinal);
                IEnumerable<string?> names = [.. sponsor.Name.Versions.Select(v => v.Value), .. sponsor.Aliases, sponsor.Iso2, sponsor.Iso3, .. sponsor.Former.SelectMany(f => f.Name.Versions).Select(v => v.Value)];
                // Folded, a Traditional name equals the Simplified one from which it was made.
                Assert.All(names.OfType<string>(), name => Assert.Contains(folding.Fold(name), known));
            }
    }

    [Fact]
    public void Passages_have_the_anchors_that_the_page_gives_its_paragraphs()
    {
        foreach (var page in pages.OfType<ProposalPage>().Where(page => page.In.Edition.Path == "en"))
        {
            var prose = PageProse.For(page);
            var written = HtmlText.Of(html => { foreach (var text in page.Proposal.Paragraphs) prose.Anchored(html, page.In.Blocks(text)); });
            var passages = IndexOf("en").Entries.Single(entry => entry.Path == page.Path).Passages.Where(passage => passage.Anchor.Length > 0);
            Assert.All(passages, passage => Assert.Contains($"id=\"{passage.Anchor}\"", written, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_link_without_a_label_reads_as_on_the_page()
    {
        var changed = TestSite.Small.Content;
        var first = changed.Proposals[0];
        var other = changed.Proposals[^1];
        var content = changed with { Proposals = changed.Proposals.SetItem(0, first with { Paragraphs = [Text.Of(("en", $"See [[proposal/{other.Id}]]."), ("zh", $"见[[proposal/{other.Id}]]。"))] }) };
        var linked = Linker.Link(content);
        var read = EditionReaders.For(linked)[0];
        var entry = SearchIndexer.Index(read, Planner.Plan(linked, [read])).Entries.First(e => e.Path == Addresses.Of(first, linked));
        Assert.Equal($"See {read.NameOf(other)}.", entry.Passages[0].Text);
    }

    [Fact]
    public void The_Traditional_edition_shows_Traditional_names_and_folds_them_to_the_Simplified_ones()
    {
        var (simplified, traditional, folding) = (IndexOf("zh"), IndexOf("zh-hant"), new Folding());
        Assert.Equal(simplified.Entries.Length, traditional.Entries.Length);
        var different = simplified.Entries.Zip(traditional.Entries).Where(pair => folding.Fold(pair.First.Title) != folding.Fold(pair.Second.Title)
            || !pair.First.Passages.Select(p => folding.Fold(p.Text)).SequenceEqual(pair.Second.Passages.Select(p => folding.Fold(p.Text))));
        Assert.Empty(different.Select(pair => pair.First.Path));
    }
}
