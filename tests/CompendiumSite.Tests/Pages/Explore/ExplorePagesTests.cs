using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CompendiumSite.Pages;
using CompendiumSite.Render;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Explore;

public sealed class ExplorePagesTests
{
    private static async Task<IDocument> Render(string path)
    {
        var html = new PageRenderer().Render(SiteDesign.Compendium.ViewOf(SmallSite.Page("en/" + path)));
        return await new HtmlParser().ParseDocumentAsync(System.Text.Encoding.UTF8.GetString(html.Span));
    }

    [Theory]
    [InlineData("years/index.html")]
    [InlineData("sponsors/united-kingdom.html")]
    [InlineData("sponsors/index.html")]
    [InlineData("retreat/stances.html")]
    public async Task Every_chart_has_a_caption_and_its_numbers_in_a_table(string path)
    {
        var charts = (await Render(path)).QuerySelectorAll("figure.chart");

        Assert.NotEmpty(charts);
        Assert.All(charts, chart =>
        {
            Assert.NotEmpty(chart.QuerySelector("figcaption")!.TextContent);
            Assert.NotNull(chart.QuerySelector("details table td"));
            Assert.All(chart.QuerySelectorAll("svg"), svg => Assert.True(
                svg.GetAttribute("aria-hidden") == "true" || svg.HasAttribute("aria-label") || svg.HasAttribute("aria-labelledby")));
        });
    }

    [Theory]
    [InlineData("citations.html", "citations", 6)]
    [InlineData("proposals/table.html", "proposals", 2)]
    [InlineData("sponsors/index.html", "sponsors", 5)]
    [InlineData("documents/index.html", "documents", 5)]
    [InlineData("retreat/stances.html", "map", 1)]
    public async Task Without_a_script_a_table_is_complete_grouped_and_its_form_is_hidden(string path, string table, int rows)
    {
        var page = await Render(path);

        Assert.Equal(rows, page.QuerySelectorAll($"#{table} tbody tr:not(.group)").Length);
        Assert.NotEmpty(page.QuerySelectorAll($"#{table} .group :is(h2, h3)"));
        Assert.True(page.QuerySelector($"form[data-for={table}]")!.HasAttribute("hidden"));
    }

    [Theory]
    [InlineData("citations.html", "citations")]
    [InlineData("proposals/table.html", "proposals")]
    [InlineData("documents/index.html", "documents")]
    [InlineData("sponsors/index.html", "sponsors")]
    [InlineData("sponsors/matrix.html", "pairs-table")]
    public async Task Every_choice_of_a_filter_finds_a_row_and_every_row_has_a_cell_for_each_head(string path, string table)
    {
        var page = await Render(path);
        var rows = page.QuerySelectorAll($"#{table} tbody tr:not(.group)").ToList();

        foreach (var select in page.QuerySelectorAll($"form[data-for={table}] select"))
            foreach (var choice in select.QuerySelectorAll("option").Select(o => o.GetAttribute("value")!).Where(v => v.Length > 0))
                Assert.Contains(rows, r => (r.GetAttribute("data-" + select.GetAttribute("name")) ?? "").Split(' ').Contains(choice));
        var heads = page.QuerySelectorAll($"#{table} thead tr > *").Length;
        Assert.All(rows, r => Assert.Equal(heads, r.Children.Length));
    }

    [Fact]
    public async Task A_document_page_has_a_letter_for_each_way_back()
    {
        var page = await Render("documents/a-66-125.html");

        Assert.Equal(["a", "b"], page.QuerySelectorAll(".letters a").Select(a => a.TextContent));
        Assert.Equal(["../proposals/links.html#ref-61", "../proposals/links.html#ref-62"], page.QuerySelectorAll(".contexts .way").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task No_idea_of_the_retreat_stands_beside_a_sponsor()
    {
        var sponsors = SmallSite.Content.Sponsors.Select(s => $"sponsors/{s.Id}.html").ToHashSet();

        var page = await Render("retreat/stances.html");

        Assert.DoesNotContain(page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), href => sponsors.Any(href!.EndsWith));
    }
}
