using CompendiumSite.Model;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class BibliographyTests
{
    private static readonly Published site = SmallSite.Publish();

    // The documents, the publication that a note cites, and the report itself.
    private static readonly string[] keys = ["a-66-125", "cd-1262", "cd-1913", "cd-pv-1196", "cd-pv-1262", "source-report", "unidir-2012-note-1-1"];

    [Fact]
    public void Every_format_holds_every_cited_work()
    {
        Assert.Equal(keys, site.Json("data/v1/citations.csl.json").EnumerateArray().Select(i => i.Word("id")!).Order(StringComparer.Ordinal));
        Assert.Equal(keys, Lines("citations.bib").Where(l => l.StartsWith('@')).Select(l => l[(l.IndexOf('{') + 1)..^1]).Order(StringComparer.Ordinal));
        Assert.Equal(keys, Lines("citations.ris").Where(l => l.StartsWith("ID", StringComparison.Ordinal)).Select(l => l[6..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_is_a_report_of_its_body_with_its_symbol() => Assert.Contains(
        """
        @techreport{cd-1913,
          title = {{Document CD/1913}},
          author = {{Conference on Disarmament}},
          institution = {United Nations},
          address = {Geneva},
          type = {Document},
          number = {CD/1913},
          year = {2011},
          month = jun,
          day = {30},
          url = {https://docs.un.org/en/CD/1913},
          langid = {english},
        }
        """.ReplaceLineEndings("\n"), site.Text("data/v1/citations.bib"), StringComparison.Ordinal);

    [Fact]
    public void Signs_of_LaTeX_are_escaped_in_titles_and_not_in_addresses()
    {
        var bib = site.Text("data/v1/citations.bib");
        Assert.Contains(@"title = {{Issues \& Insights}}", bib, StringComparison.Ordinal);
        Assert.Contains("url = {https://unidir.org/a_b%20c}", bib, StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_are_sorted_by_family_name()
    {
        Assert.Contains("author = {Sebban, Fanny and Dalaqua, Renata H.}", site.Text("data/v1/citations.bib"), StringComparison.Ordinal);
        Assert.Contains("AU  - Dalaqua, Renata H.\n", site.Text("data/v1/citations.ris"), StringComparison.Ordinal);
        Assert.Equal("""[{"family":"Sebban","given":"Fanny"},{"family":"Dalaqua","given":"Renata H."}]""", Item("source-report").GetProperty("author").GetRawText());
    }

    [Fact]
    public void A_date_is_only_as_exact_as_it_is_known()
    {
        Assert.Equal("[[2011,6,30]]", Item("cd-1913").GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal("[[2012]]", Item("unidir-2012-note-1-1").GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.False(Item("cd-1262").TryGetProperty("issued", out _));
    }

    [Fact]
    public void The_publisher_and_its_place_are_two_things()
    {
        Assert.Equal(("UNIDIR", "Geneva"), (Item("source-report").Word("publisher"), Item("source-report").Word("publisher-place")));
        Assert.Equal("10.37559/WMD/23/CD-Retreat", Item("source-report").Word("DOI"));
    }

    [Fact]
    public void Every_line_of_RIS_is_a_tag_and_a_value() =>
        Assert.All(Lines("citations.ris").Where(l => l.Length > 0), l => Assert.Matches("^[A-Z][A-Z0-9]  - ", l));

    [Fact]
    public void A_hostile_title_cannot_end_its_entry()
    {
        var content = SmallSite.Content;
        var evil = "} @misc{x,\nER  - \nTY  - RPRT \\input{/etc/passwd} {";
        var hostile = SmallSite.Publish(content with { Documents = [.. content.Documents.Select(d => d.Id == "cd-1913" ? d with { Title = Text.Of(("en", $"`{evil}`")) } : d)] });
        var bib = hostile.Text("data/v1/citations.bib");
        Assert.Equal(bib.Count(c => c == '{'), bib.Count(c => c == '}'));
        Assert.DoesNotContain("\\input", bib, StringComparison.Ordinal);
        Assert.Equal(keys.Length, hostile.Text("data/v1/citations.ris").Split('\n').Count(l => l.StartsWith("TY  - ", StringComparison.Ordinal)));
        Assert.Equal(keys.Length, hostile.Text("data/v1/citations.ris").Split('\n').Count(l => l == "ER  - "));
    }

    private static string[] Lines(string file) => site.Text("data/v1/" + file).Split('\n');

    private static System.Text.Json.JsonElement Item(string id) => site.Json("data/v1/citations.csl.json").EnumerateArray().Single(i => i.Word("id") == id);
}
