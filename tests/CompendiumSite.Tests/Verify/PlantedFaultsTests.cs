using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Verify;

/// <summary>Good pages into which one fault is written: each is found, with its code, on the page that has it.</summary>
public sealed class PlantedFaultsTests
{
    private const string Proposal = "en/proposals/length-of-the-presidency.html", Theme = "en/themes/presidency.html", Chinese = "zh/proposals/length-of-the-presidency.html",
        Traditional = "zh-hant/proposals/length-of-the-presidency.html", Home = "en/index.html", Document = "en/documents/cd-1913.html", Narrative = "en/report/background.html";

    private static readonly MemorySite good = MemorySite.Build(MemorySite.Whole.Files);

    // What a page has, what stands there instead, and the code; a page is named where it differs from the one that is changed.
    private static readonly ImmutableArray<(string Name, string Path, string Old, string New, string Code)> faults =
    [
        ("no doctype", Home, "<!DOCTYPE html>", "", "W701"),
        ("no policy", Home, "<meta http-equiv=\"Content-Security-Policy\"", "<meta name=\"x\"", "W701"),
        ("a policy that allows everything", Home, "default-src &#39;none&#39;", "default-src *", "W701"),
        ("an element that is not closed", Proposal, "</main>", "", "W701"),
        ("an element that is closed twice", Proposal, "</main>", "</main></main>", "W701"),
        ("an inline style", Proposal, "<main id", "<main style=\"color:red\" id", "W701"),
        ("an inline handler", Proposal, "<main id", "<main onclick=\"x()\" id", "W701"),
        ("a handler in capitals", Proposal, "<main id", "<main ONCLICK=x() id", "W701"),
        ("an inline script", Proposal, "</main>", "<script>x()</script></main>", "W701"),
        ("an inline stylesheet", Proposal, "</main>", "<style>p{}</style></main>", "W701"),
        ("no main part", Proposal, "<main id=\"content\">", "<main id=\"content\"></main><div>", "W701"),
        ("a second main part", Proposal, "</main>", "</main><main></main>", "W701"),
        ("a navigation without a name", Proposal, "<nav class=\"languages\" aria-label=", "<nav class=\"languages\" data-x=", "W701"),
        ("a picture without words for it", Proposal, "</main>", "<img src=\"../../assets/favicon.svg\"></main>", "W701"),
        ("a drawing that is neither hidden nor named", Proposal, "</main>", "<svg width=\"1\" height=\"1\"></svg></main>", "W701"),
        ("an id twice", Proposal, "</main>", "<p id=\"note-2\"></p></main>", "W702"),
        ("the id of a landmark twice", Proposal, "</main>", "<p id=\"content\"></p></main>", "W702"),
        ("no title", Home, "<title>A Small Compendium</title>", "<title></title>", "W703"),
        ("no language", Home, "<html lang=\"en\">", "<html>", "W704"),
        ("no heading", Theme, "<h1", "<h7", "W701"),
        ("a second first heading", Proposal, "</main>", "<h1>x</h1></main>", "W705"),
        ("a level of headings left out", Narrative, "</main>", "<h2>x</h2><h4>y</h4></main>", "W705"),
        ("another canonical address", Proposal, "rel=\"canonical\" href=\"https://compendium.example/en/proposals/length-of-the-presidency.html\"", "rel=\"canonical\" href=\"https://compendium.example/en/index.html\"", "W706"),
        ("an alternate that does not exist", Proposal, "hreflang=\"zh-Hans\" href=\"https://compendium.example/zh/proposals/length", "hreflang=\"zh-Hans\" href=\"https://compendium.example/zh/proposals/width", "W706"),
        ("an alternate elsewhere", Proposal, "hreflang=\"zh-Hans\" href=\"https://compendium.example/", "hreflang=\"zh-Hans\" href=\"https://evil.example/", "W706"),
        ("an alternate in another language than announced", Proposal, "hreflang=\"zh-Hans\" href", "hreflang=\"fr\" href", "W706"),
        ("an alternate that does not point back", Chinese, "<link rel=\"alternate\" hreflang=\"en\"", "<link rel=\"other\" hreflang=\"en\"", "W706"),
        ("a link to no page", Proposal, "href=\"../themes/presidency.html\"", "href=\"../themes/president.html\"", "W707"),
        ("a link one folder too high", Proposal, "href=\"../themes/presidency.html\"", "href=\"../../themes/presidency.html\"", "W707"),
        ("a link in other letters", Proposal, "href=\"../themes/presidency.html\"", "href=\"../themes/Presidency.html\"", "W707"),
        ("a stylesheet that does not exist", Home, "assets/site.css", "assets/site.less", "W707"),
        ("a script that does not exist", Home, "assets/site.js", "assets/site.ts", "W707"),
        ("a form that leads nowhere", Proposal, "action=\"../search.html\"", "action=\"../find.html\"", "W707"),
        ("a feed that does not exist", Home, "href=\"feed.xml\"", "href=\"feed.rss\"", "W707"),
        ("an absolute link to no page of this site", Proposal, "</main>", "<a href=\"https://compendium.example/en/nowhere.html\">x</a></main>", "W707"),
        ("a link to a place that is not on the page", Proposal, "href=\"#note-2\"", "href=\"#note-9\"", "W708"),
        ("a link to a place that is not on another page", Proposal, "href=\"../themes/presidency.html\"", "href=\"../themes/presidency.html#nowhere\"", "W708"),
        ("a theme that does not name its proposal", Theme, "proposals/length-of-the-presidency.html", "proposals/index.html", "W709"),
        ("a document that is named by no note", Proposal, "../documents/cd-1913.html", "../documents/index.html", "W709"),
        ("Chinese in an English label", Proposal, "aria-label=\"Languages\"", "aria-label=\"语言\"", "W710"),
        ("Chinese in an English text", Proposal, "</main>", "<p>提案</p></main>", "W710"),
        ("Traditional in a Simplified text", Chinese, "</main>", "<p>會議</p></main>", "W710"),
        ("Simplified in a Traditional label", Traditional, "</main>", "<p aria-label=\"会议\"></p></main>", "W710"),
        ("a number that the list does not bear out", Proposal, "</main>", "<h2>x <span class=\"count\">3</span></h2><ul><li>1</li><li>2<ul><li>2a</li></ul></li></ul></main>", "W711"),
    ];

    public static TheoryData<string> Names => [.. faults.Select(fault => fault.Name)];

    [Fact]
    public void The_good_site_has_no_fault()
    {
        Assert.True(good.IsBuilt);
        Assert.Empty(good.Faults);
    }

    [Fact]
    public void There_are_more_than_thirty_faults_of_more_than_eleven_kinds()
    {
        Assert.True(faults.Length >= 30);
        // Page faults are of several kinds under one code.
        Assert.True(faults.Select(fault => fault.Code).Distinct().Count() >= 11 && faults.Count(fault => fault.Code == "W701") >= 10);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_fault_is_found(string name)
    {
        var (_, path, old, @new, code) = faults.Single(fault => fault.Name == name);
        var page = good.Text(path);
        Assert.Contains(old, page, StringComparison.Ordinal);

        var found = MemorySite.Verify(good.Files.SetItem(path, Encoding.UTF8.GetBytes(page.Replace(old, @new, StringComparison.Ordinal))), good.Settings!);

        Assert.Contains(found, fault => fault.Code == code);
    }

    [Fact]
    public void The_good_editions_in_one_file_have_no_fault() => Assert.Empty(good.VerifySingle(text => text));

    [Theory]
    [InlineData("href=\"#proposals/length-of-the-presidency/note-2\"", "href=\"#proposals/length-of-the-presidency/note-9\"", "W708")]
    [InlineData("id=\"themes/presidency\"", "id=\"themes/president\"", "W708")]
    [InlineData("id=\"themes/presidency\"", "id=\"themes/meetings\"", "W702")]
    [InlineData("https://compendium.example/en/parallel/proposal/", "https://compendium.example/en/parallel/proposals/", "W707")]
    [InlineData("aria-labelledby=\"", "aria-labelledby=\"nobody ", "W701")]
    public void A_fault_that_is_planted_in_an_edition_in_one_file_is_found(string old, string @new, string code) =>
        Assert.Contains(good.VerifySingle(text => text.Replace(old, @new, StringComparison.Ordinal)), fault => fault.Code == code && fault.At.File == "compendium-en.html");

    [Fact]
    public void A_page_that_is_missing_is_found_by_those_that_lead_to_it()
    {
        var found = MemorySite.Verify(good.Files.Remove(Document), good.Settings!);

        Assert.Contains(found, fault => fault.Code == "W707" && fault.At.File == Proposal);
        Assert.Contains(found, fault => fault.Code == "W706" && fault.At.File == "zh/documents/cd-1913.html");
    }

    [Theory]
    [InlineData(Home, "themes/nobody.html", "en/themes/nobody.html")]
    [InlineData(Proposal, "../themes/nobody.html", "en/themes/nobody.html")]
    [InlineData(Proposal, "../../themes/nobody.html", "themes/nobody.html")]
    [InlineData(Proposal, "../../../nobody.html", "nobody.html")]
    [InlineData(Proposal, "nobody.html", "en/proposals/nobody.html")]
    public void A_broken_link_is_quoted_as_its_page_has_it(string path, string written, string leads)
    {
        var page = good.Text(path).Replace("</main>", $"<a href=\"{written}\">x</a></main>", StringComparison.Ordinal);

        var found = MemorySite.Verify(good.Files.SetItem(path, Encoding.UTF8.GetBytes(page)), good.Settings!);

        Assert.Equal($"The link '{written}' leads to '{leads}', which does not exist.", found.Single(fault => fault.Code == "W707").Body);
    }

    [Fact]
    public void Words_of_the_other_language_that_say_so_are_no_fault()
    {
        var page = good.Text(Proposal).Replace("</main>", "<p>In Chinese <span lang=\"zh-Hans\">会议<em>议</em></span>, <b lang=\"zh-Hant\" aria-label=\"會議\">會</b>.</p></main>", StringComparison.Ordinal);

        Assert.Empty(MemorySite.Verify(good.Files.SetItem(Proposal, Encoding.UTF8.GetBytes(page)), good.Settings!));
    }
}
