using System.Xml.Linq;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using Xunit;
using static CompendiumSite.Tests.Outputs.SmallSite;

namespace CompendiumSite.Tests.Outputs;

public sealed class ChangeLogTests
{
    private static readonly XNamespace atom = "http://www.w3.org/2005/Atom";

    private static Change Release(string id, DateOnly date, params ChangeEntry[] entries) =>
        new() { Id = id, At = Place.None, Date = date, Title = Both("Release", "发布"), Entries = [.. entries] };

    private static ChangeEntry Entry(int number, Alteration kind, string english, string[] records, params string[] sponsors) =>
        new(number, kind, Both(english, "说明。"), [.. records.Select(At)], [.. sponsors.Select(At)], Place.None);

    private static Model.Content Logged => SmallSite.Content with
    {
        Changes =
        [
            Release("2026-04-01", new(2026, 4, 1), Entry(1, Alteration.Added, "First. And more.", ["links"])),
            Release("2026-05-20", new(2026, 5, 20),
                Entry(1, Alteration.Corrected, "Note 7 names Colombia.", ["terms"], "colombia"), Entry(2, Alteration.Removed, "One is gone.", ["old-one"])),
        ],
    };

    private static readonly Published site = Publish(Logged);

    [Fact]
    public void The_site_feed_tells_the_log_newest_release_first()
    {
        var entries = site.Xml("en/feed.xml").Elements(atom + "entry").ToList();

        Assert.Equal(["Corrected · Note 7 names Colombia", "Removed · One is gone", "Added · First"], entries.Select(entry => entry.Element(atom + "title")!.Value));
        Assert.Equal("https://example.org/repo/en/changes.html#2026-05-20-1", entries[0].Element(atom + "id")!.Value);
        Assert.Equal("2026-05-20T00:00:00Z", entries[0].Element(atom + "updated")!.Value);
        Assert.Equal("更正 · 说明", site.Xml("zh/feed.xml").Elements(atom + "entry").First().Element(atom + "title")!.Value);
    }

    [Fact]
    public void The_feed_of_a_sponsor_begins_with_what_concerns_it()
    {
        Assert.Equal("Corrected · Note 7 names Colombia", site.Xml("en/sponsors/colombia.xml").Elements(atom + "entry").First().Element(atom + "title")!.Value);
        Assert.DoesNotContain("Corrected", site.Text("en/sponsors/iran.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_hold_every_entry_with_what_it_touches()
    {
        var rows = site.Rows("changes");

        Assert.Equal(3, rows.Count);
        Assert.Equal(("2026-05-20", "corrected", "2026-05-20"), (rows[0].Word("release"), rows[0].Word("kind"), rows[0].Word("date")));
        Assert.Equal(["terms"], rows[0].Words("records"));
        Assert.Equal(["colombia"], rows[0].Words("sponsors"));
    }

    [Fact]
    public void A_release_dates_the_pages_of_the_records_that_it_names()
    {
        Assert.Equal("2026-05-20", site.Row("pages", "path", "en/proposals/terms.html").Word("changed"));
        Assert.Equal("2026-05-20", site.Row("pages", "path", "zh/changes.html").Word("changed"));
        Assert.Equal("2026-05-01", Publish().Row("pages", "path", "en/proposals/terms.html").Word("changed"));
    }

    [Fact]
    public void The_home_page_shows_the_newest_release_only()
    {
        var latest = LatestChanges.Of(Planned(Logged).Site);

        Assert.Equal(["2026-05-20-1", "2026-05-20-2"], latest.Select(change => change.Anchor));
    }

    [Fact]
    public void A_site_without_a_log_has_no_page_of_changes() => Assert.DoesNotContain(Publish().Pages, page => page is ChangesPage);
}
