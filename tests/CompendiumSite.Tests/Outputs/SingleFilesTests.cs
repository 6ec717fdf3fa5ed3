using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Outputs.Single;
using CompendiumSite.Render;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

/// <summary>Each edition as one file, put together from the pages of a small site.</summary>
public sealed partial class SingleFilesTests
{
    private static readonly MemorySite site = MemorySite.Build(MemorySite.Whole.Files);

    [Fact]
    public void Every_link_leads_to_a_place_in_the_file_or_to_an_address_with_its_host()
    {
        foreach (var text in Texts())
        {
            var ids = Values(text, "id").ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            var known = ids.ToHashSet(StringComparer.Ordinal);
            Assert.All(Values(text, "href").Concat(Values(text, "action")), address =>
                Assert.True(address[0] == '#' ? known.Contains(address[1..]) : address.Contains(':', StringComparison.Ordinal), $"'{address}' leads nowhere"));
            Assert.All(Values(text, "for").Concat(Values(text, "aria-labelledby")).SelectMany(value => value.Split(' ')), id => Assert.Contains(id, known));
        }
    }

    [Fact]
    public void Every_page_but_the_parallel_texts_is_in_the_file_of_its_edition()
    {
        var english = Texts()[0];

        Assert.All(site.Site!.Pages.Where(page => page.In.Edition.Path == "en" && page.Kind is not ("parallel" or "not-found")), page => Assert.Contains($"<main id=\"{page.Path[..^5]}\">", english, StringComparison.Ordinal));
        Assert.DoesNotContain("<main id=\"parallel/", english, StringComparison.Ordinal);
        Assert.Contains("href=\"https://compendium.example/en/parallel/", english, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_leads_to_its_note_and_the_other_languages_to_the_site()
    {
        var english = Texts()[0];

        Assert.Contains("href=\"#proposals/length-of-the-presidency/note-2\"", english, StringComparison.Ordinal);
        Assert.Contains("id=\"proposals/length-of-the-presidency/note-2\"", english, StringComparison.Ordinal);
        Assert.Contains("href=\"https://compendium.example/zh-hant/index.html\" lang=\"zh-Hant\"", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_names_the_one_stylesheet_and_the_one_script_by_their_bytes()
    {
        foreach (var text in Texts())
        {
            var policy = Policy().Match(text).Groups[1].Value;
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains($"style-src '{HashOf(Style().Match(text).Groups[1].Value)}'", policy, StringComparison.Ordinal);
            Assert.Contains($"script-src '{HashOf(Script().Match(text).Groups[1].Value)}'", policy, StringComparison.Ordinal);
            Assert.Empty(Values(text, "src"));
            Assert.Empty(Values(text, "style"));
        }
    }

    [Fact]
    public void The_search_finds_its_files_within_the_file()
    {
        var english = Texts()[0];
        var pieces = Piece().Matches(english).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.Equal(site.Files.Keys.Where(path => path.StartsWith("en/search/", StringComparison.Ordinal)).Select(path => path[10..^3]).Order(StringComparer.Ordinal), pieces.Keys.Order(StringComparer.Ordinal));
        Assert.All(pieces.Values, value => { using var json = JsonDocument.Parse(value); });
    }

    [Fact]
    public void What_there_is_no_room_for_is_left_out_and_linked_on_the_site()
    {
        var english = site.Site!.Readers[0];
        var whole = site.Single!.Fit(english, int.MaxValue);
        var less = Encoding.UTF8.GetString(site.Single.Fit(english, whole.Length - 1).Span);

        Assert.DoesNotContain("<main id=\"years/2011\">", less, StringComparison.Ordinal);
        Assert.Contains("href=\"https://compendium.example/en/years/2011.html\"", less, StringComparison.Ordinal);
        Assert.Contains("Left out here, since the file would be too large: Years.", less, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_far_too_large_for_a_file_has_none_and_no_page_leads_to_one()
    {
        var terms = Enumerable.Range(0, 4_000).Select(i => new SourceFile($"input/terms/term-{i}.yml", Encoding.UTF8.GetBytes($"id: term-{i}\nterm: {{ en: Term {i}, zh: 术语{i} }}\ntext: {{ en: Said., zh: 说。 }}\nreview: []\n")));
        var planned = MemorySite.Plan([.. MemorySite.Whole.Files, .. terms]);
        Assert.DoesNotContain(planned.Messages, message => message.Severity == Severity.Error);
        var large = planned.Site!;

        Assert.Null(SiteDesign.Compendium.SingleFilesOf(large));
        var page = Encoding.UTF8.GetString(new PageRenderer().Render(SiteDesign.Compendium.ViewOf(large.Pages.Single(page => page.SitePath == "en/data.html"))).Span);
        Assert.DoesNotContain("compendium-en.html", page, StringComparison.Ordinal);
        Assert.Contains("This site is too large for one file.", page, StringComparison.Ordinal);
    }

    private static List<string> Texts() => [.. site.Site!.Readers.Select(read => Encoding.UTF8.GetString(site.Single!.Of(read).Bytes.Span))];

    // Only tags have attributes: in texts a quotation mark is written as an entity, and what the search reads is data.
    private static IEnumerable<string> Values(string text, string attribute) =>
        Regex.Matches(Script().Replace(Piece().Replace(Style().Replace(text, ""), ""), ""), $" {attribute}=\"([^\"]*)\"").Select(match => match.Groups[1].Value);

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<script type=\"application/json\" data-piece=\"([^\"]*)\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Piece();
}
