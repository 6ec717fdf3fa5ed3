using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What a page offers to browsers and to programs that quote it.</summary>
public sealed class HeadTests(Chromium chromium, BuiltSite site) : IClassFixture<Chromium>, IClassFixture<BuiltSite>
{
    [BrowserTheory, InlineData("en"), InlineData("zh"), InlineData("zh-hant")]
    public async Task Search_feed_icon_and_card_are_named_and_exist(string edition)
    {
        await using var visit = await Visit.StartAsync(chromium, site);
        await visit.OpenAsync($"{edition}/{site.PathOf("proposal")}");
        foreach (var link in (string[])["link[rel=search]", "link[rel=icon]", "link[type='application/atom+xml']"])
        {
            var address = await visit.Page.EvaluateAsync<string>("link => document.querySelector(link).href", link);
            Assert.True(File.Exists(site.FileOf(new Uri(address).AbsolutePath.TrimStart('/'))), $"{link}: {address}");
        }
        var card = await visit.Page.GetAttributeAsync("meta[property='og:image']", "content");
        Assert.True(File.Exists(site.FileOf("assets/" + card!.Split('/')[^1])), card);
    }

    [Theory, InlineData("en", "card-en.png"), InlineData("zh", "card-zh-hans.png"), InlineData("zh-hant", "card-zh-hant.png")]
    public void Every_page_says_what_it_is_in_which_language_and_of_what_it_is_a_translation(string edition, string card)
    {
        Assert.All((string[])["proposal", "document", "data", "home"], kind =>
        {
            var path = site.PathOf(kind);
            var html = File.ReadAllText(site.FileOf($"{edition}/{path}"));
            var own = Match(html, "<link rel=\"canonical\" href=\"([^\"]+)\"");
            Assert.EndsWith($"/{edition}/{path}", own, StringComparison.Ordinal);
            var alternates = Regex.Matches(html, "<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\"").ToDictionary(one => one.Groups[1].Value, one => one.Groups[2].Value);
            Assert.Equal(["en", "x-default", "zh-Hans", "zh-Hant"], alternates.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(own, alternates[Match(html, "<html lang=\"([^\"]+)\"")]);
            Assert.EndsWith("/" + card, Match(html, "<meta property=\"og:image\" content=\"([^\"]+)\""), StringComparison.Ordinal);

            using var data = JsonDocument.Parse(Match(html, "<script type=\"application/ld\\+json\">(.*?)</script>"));
            var about = data.RootElement.GetProperty("@graph")[0];
            Assert.Equal(own, about.GetProperty("@id").GetString());
            Assert.Equal(kind switch { "proposal" => "CreativeWork", "document" => "WebPage", "data" => "Dataset", _ => "WebSite" }, about.GetProperty("@type").GetString());
            if (edition == "en") Assert.Equal(2, about.GetProperty("workTranslation").GetArrayLength());
            else Assert.Equal(alternates["en"], about.GetProperty("translationOfWork").GetProperty("@id").GetString());
            if (kind == "proposal") Assert.All(about.GetProperty("citation").EnumerateArray(), cited => Assert.NotEqual("", cited.GetProperty("name").GetString()));
            if (kind == "document") Assert.Equal("Report", about.GetProperty("mainEntity").GetProperty("@type").GetString());
            if (kind == "data") Assert.True(about.GetProperty("distribution").GetArrayLength() > 5);

            // What reference managers read stands on what can be cited.
            var cites = Regex.Matches(html, "<meta name=\"citation_(\\w+)\" content=\"([^\"]+)\"").Select(one => one.Groups[1].Value).ToList();
            if (kind is "proposal" or "document") Assert.Superset(new HashSet<string> { "title", "language", "public_url", "publication_date" }, cites.ToHashSet());
            if (kind == "document") Assert.Contains("technical_report_number", cites);
        });
    }

    private static string Match(string html, string pattern)
    {
        var found = Regex.Matches(html, pattern, RegexOptions.Singleline);
        return found.Count == 1 ? found[0].Groups[1].Value : throw new InvalidDataException($"{found.Count} times: {pattern}");
    }
}
