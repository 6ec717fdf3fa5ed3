using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CompendiumSite.Diagnostics;
using CompendiumSite.Outputs;
using CompendiumSite.Prose;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Hostile;

/// <summary>No payload becomes anything but words on a page.</summary>
[Collection(nameof(HostileBuild))]
public sealed class HostilePagesTests(HostileBuild built)
{
    [Fact]
    public void There_are_at_least_250_payloads() => Assert.True(Payloads.All.Distinct().Count() >= 250);

    [Fact]
    public void The_site_with_the_payloads_is_built_and_has_no_fault()
    {
        Assert.True(built.Site.IsBuilt);
        // Chinese payloads stand in English texts too, which the verifier rightly says.
        Assert.Empty(built.Site.Faults.Where(fault => fault.Code != "W710").Select(fault => fault.ToString()));
    }

    [Fact]
    public void Every_refusal_names_a_line_of_the_record_and_a_code()
    {
        foreach (var message in HostileSite.Accepted.Refused.SelectMany(messages => messages))
        {
            Assert.True(message.At.Line > 0, message.ToString());
            Assert.NotNull(Codes.Find(message.Code));
        }
    }

    [Fact]
    public void No_page_has_an_element_or_an_attribute_that_harmless_texts_could_not_bring()
    {
        var harmless = built.Twin.Pages.SelectMany(path => PageShape.Vocabulary(PageShape.Parse(built.Twin.Text(path)))).ToHashSet();

        foreach (var (path, page) in built.Pages) Assert.All(PageShape.Vocabulary(page), word => Assert.True(harmless.Contains(word), $"{path}: {word}"));
    }

    [Fact]
    public void A_payload_without_markup_leaves_its_page_as_a_harmless_word_would()
    {
        var compared = 0;
        foreach (var (kind, number) in HostileSite.Everything())
        {
            // Themes stand in the order of their names, which the payloads change; texts about the site do not.
            if (kind != "narrative" || !IsPlain(Payloads.All[number])) continue;
            var path = $"en/{HostileSite.IdOf(number)}.html";
            if (!built.Site.Files.ContainsKey(path)) continue;
            var (hostile, harmless) = (PageShape.Parse(built.Site.Text(path)), PageShape.Parse(built.Twin.Text(path)));
            AssertSame(PageShape.Of(harmless), PageShape.Of(hostile), path);
            Assert.Equal(Words(ProseText.Plain(ProseParser.Parse(Payloads.All[number], Place.None).Blocks)), Words(hostile.QuerySelector("h1")!.TextContent));
            compared++;
        }
        Assert.True(compared > 100, $"only {compared} pages were compared");
    }

    [Fact]
    public void Every_address_on_a_page_is_of_this_site_or_one_that_a_reader_may_follow()
    {
        foreach (var (path, page) in built.Pages)
            foreach (var element in page.All)
                foreach (var name in (string[])["href", "src", "action", "srcset", "data", "formaction", "poster", "ping", "background", "xlink:href"])
                    if (element.GetAttribute(name) is { } address)
                        Assert.True(IsHarmless(element, address, path), $"{path}: {element.OuterHtml}");
    }

    [Fact]
    public void Every_script_is_a_file_of_the_site_or_data_that_can_be_read()
    {
        foreach (var (path, page) in built.Pages)
        {
            Assert.Equal(ContentPolicy.Value, page.Head!.QuerySelector("meta")!.GetAttribute("content"));
            foreach (var script in page.QuerySelectorAll("script"))
                if (script.GetAttribute("type") == "application/ld+json") JsonDocument.Parse(script.TextContent).Dispose();
                else Assert.True(script.TextContent.Length == 0 && script.GetAttribute("src")!.EndsWith("assets/site.js", StringComparison.Ordinal), path);
        }
    }

    private static void AssertSame(ImmutableArray<string> harmless, ImmutableArray<string> hostile, string path)
    {
        var (at, same) = (0, Math.Min(harmless.Length, hostile.Length));
        while (at < same && harmless[at] == hostile[at]) at++;
        Assert.True(at == same && harmless.Length == hostile.Length, $"{path} has <{hostile.ElementAtOrDefault(at)}> instead of <{harmless.ElementAtOrDefault(at)}>");
    }

    private bool IsHarmless(IElement element, string address, string path)
    {
        if (address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))) return false;
        if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return element.LocalName is "a" ? LinkTargets.IsAllowed(address) : element.LocalName is "link" && address.StartsWith("https://compendium.example/", StringComparison.Ordinal);
        var target = new Uri(new Uri("https://compendium.example/" + path), address);
        return target.Host == "compendium.example" && (built.Site.Files.ContainsKey(target.AbsolutePath[1..]) || target.AbsolutePath == "/" || SingleFiles.IsMatch(target.AbsolutePath));
    }

    // The editions in one file are put together behind the pages.
    private static readonly Regex SingleFiles = new("^/compendium-(en|zh|zh-hant)\\.html$");

    private static bool IsPlain(string payload) =>
        ProseParser.Parse(payload, Place.None) is { Messages.IsEmpty: true, Blocks: [Paragraph { Content: { Length: > 0 } content }] } && content.All(inline => inline is TextRun);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
