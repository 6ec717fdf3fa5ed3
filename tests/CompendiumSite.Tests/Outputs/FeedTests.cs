using System.Globalization;
using System.Xml.Linq;
using CompendiumSite.Model;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class FeedTests
{
    private static readonly XNamespace atom = "http://www.w3.org/2005/Atom";
    private static readonly Published site = SmallSite.Publish();

    public static TheoryData<string> Feeds => [.. site.Files.Select(f => f.Path).Where(p => p.EndsWith(".xml", StringComparison.Ordinal) && p != "sitemap.xml" && !p.EndsWith("opensearch.xml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_has_what_Atom_demands(string path)
    {
        var feed = site.Xml(path);
        Assert.Equal(atom + "feed", feed.Name);
        Assert.Equal("https://example.org/repo/" + path, feed.Element(atom + "id")!.Value);
        Assert.NotEmpty(feed.Element(atom + "author")!.Element(atom + "name")!.Value);
        Assert.Equal("https://example.org/repo/" + path, feed.Elements(atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        foreach (var part in feed.Elements(atom + "entry").Append(feed))
        {
            Assert.Single(part.Elements(atom + "id"));
            Assert.NotEmpty(Assert.Single(part.Elements(atom + "title")).Value);
            Assert.Single(part.Elements(atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
            DateTimeOffset.ParseExact(Assert.Single(part.Elements(atom + "updated")).Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }
        var ids = feed.Elements(atom + "entry").Select(e => e.Element(atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void An_entry_leads_to_a_page_of_the_same_edition(string path)
    {
        var pages = site.Pages.Select(p => "https://example.org/repo/" + p.SitePath).ToHashSet();
        foreach (var link in site.Xml(path).Descendants(atom + "link").Where(l => l.Attribute("rel")!.Value == "alternate"))
        {
            var target = link.Attribute("href")!.Value.Split('#')[0];
            Assert.Contains(target, pages);
            Assert.StartsWith("https://example.org/repo/" + path.Split('/')[0] + "/", target, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_feed_of_an_edition_tells_what_changed_last_first()
    {
        var entries = site.Xml("en/feed.xml").Elements(atom + "entry").ToList();
        Assert.Equal("2026-06-01T00:00:00Z", entries[0].Element(atom + "updated")!.Value);
        Assert.Equal(("Terms of the presidency", "2026-05-01T00:00:00Z"), (entries[^1].Element(atom + "title")!.Value, entries[^1].Element(atom + "updated")!.Value));
    }

    [Fact]
    public void The_feed_of_a_sponsor_has_an_entry_for_each_citation()
    {
        var entry = Assert.Single(site.Xml("en/sponsors/colombia.xml").Elements(atom + "entry"));
        Assert.Equal("CD/1913 (30 June 2011) · Terms of the presidency", entry.Element(atom + "title")!.Value);
        Assert.Equal("https://example.org/repo/en/proposals/terms.html#note-7-1", entry.Element(atom + "id")!.Value);
        Assert.Equal("2011-06-30T00:00:00Z", entry.Element(atom + "published")!.Value);
        Assert.Equal("Four weeks are too short.", entry.Element(atom + "summary")!.Value);
    }

    [Fact]
    public void The_feed_of_a_group_has_what_others_said_on_its_behalf() =>
        Assert.Equal("CD/PV.1196 · Terms of the presidency", Assert.Single(site.Xml("en/sponsors/group-of-21.xml").Elements(atom + "entry")).Element(atom + "title")!.Value);

    [Fact]
    public void A_repetition_is_an_entry_of_its_own() =>
        Assert.Equal(3, site.Xml("en/sponsors/united-kingdom.xml").Elements(atom + "entry").Count());

    [Fact]
    public void A_feed_speaks_the_language_of_its_edition()
    {
        Assert.Equal("zh-Hant", site.Xml("zh-hant/sponsors/colombia.xml").Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.StartsWith("哥倫比亞", site.Xml("zh-hant/sponsors/colombia.xml").Element(atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("CD/1913（2011年6月30日）", site.Text("zh/sponsors/colombia.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_titles_are_text()
    {
        var content = SmallSite.Content;
        var evil = "</title><script>alert(1)</script>&\"'\u0001\uD800";
        var hostile = SmallSite.Publish(content with { Proposals = [content.Proposals[0] with { Title = Text.Of(("en", evil)) }, content.Proposals[1]] });
        var titles = hostile.Xml("en/feed.xml").Descendants(atom + "title").Select(t => t.Value);
        Assert.Contains(titles, t => t.Contains("<script>", StringComparison.Ordinal) || t.Contains("alert(1)", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", hostile.Text("en/feed.xml"), StringComparison.Ordinal);
    }
}
