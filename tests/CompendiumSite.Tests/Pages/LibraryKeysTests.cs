using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Pages;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Pages;

public sealed class LibraryKeysTests
{
    private const string Body = "input/bodies/first-committee.yml";

    [Fact]
    public void A_paragraph_of_the_library_is_named_by_its_document_and_number()
    {
        var keys = new Keys(TestSite.Small.Content, _ => false);

        Assert.Equal(("report-2020-introduction", "p-2"), keys.Find("report-2020 2") is { } found ? (found.Record!.Id, found.Paragraph!.Anchor) : default);
        Assert.Null(keys.Find("report-2020 3"));
    }

    [Fact]
    public void A_link_to_a_paragraph_that_is_not_there_is_reported()
    {
        var site = TestSite.Small.Replace(Body, "A committee of the General Assembly.", "A committee of the General Assembly ([[report-2020 9]]).")
            .Replace(Body, "大会的一个委员会。", "大会的一个委员会（[[report-2020 9]]）。");

        Assert.Equal([Codes.UnknownKeyInText.Id], site.Messages.Select(m => m.Code).Distinct());
    }

    [Fact]
    public void A_treaty_is_named_in_the_titles_of_mandates_and_in_parts_without_numbers()
    {
        const string treaty = "input/treaties/convention-on-meetings.yml";
        var whole = TestSite.Small.Replace(treaty, "  - { part: report-2020-introduction, number: \"2\" }", "  - { part: report-2020-introduction }\nmandates: [ga-61-257]");

        Assert.Empty(whole.Messages);
        Assert.Equal([Codes.UnknownId.Id], whole.Replace(treaty, "[ga-61-257]", "[ga-61-258]").Messages.Select(m => m.Code));
    }

    [Fact]
    public void A_table_that_compares_two_documents_stands_on_the_page_through_time()
    {
        var site = TestSite.Small.With("input/tables/compared.yml", TestSite.Small.Text("input/tables/report-2020-table-1.yml")
            .Replace("id: report-2020-table-1\n", "id: compared\ncompares: report-2020\n", StringComparison.Ordinal));

        Assert.Empty(site.Messages);
        Assert.Equal("library/through-time.html#compared", Addresses.Of(site.Content.Tables.Single(t => t.Id == "compared"), Linker.Link(site.Content)));
    }
}
