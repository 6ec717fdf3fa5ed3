using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Check;

public sealed class TableFiguresTests
{
    private const string First = "input/tables/report-2020-table-1.yml";
    private const string Second = "input/tables/report-2020-table-2.yml";
    private const string Part = "input/library-parts/report-2020-introduction.yml";

    /// <summary>A second table whose total adds the total of the first to its own rows: 30.5 and 4.5.</summary>
    private static TestSite TwoTables(string total) => TestSite.Small
        .With(Second, TestSite.Small.Text(First).Replace("report-2020-table-1", "report-2020-table-2").Replace("number: \"1\"", "number: \"2\"")
            .Replace("[10.5, 12]", "[1.5, 2]").Replace("[20, null]", "[3, null]").Replace("[30.5, 12]", total)
            .Replace("    of: [rooms, interpretation]", "    of: [rooms, interpretation]\n    table: report-2020-table-1\n    and: [total]\n    columns: [spent]"))
        .Replace(Part, "  - table: report-2020-table-1\n", "  - table: report-2020-table-1\n  - table: report-2020-table-2\n");

    [Fact]
    public void A_total_may_add_up_the_rows_of_two_tables() => Assert.Empty(TwoTables("[35, 2]").Messages);

    [Fact]
    public void A_total_over_two_tables_that_does_not_add_up_is_reported()
    {
        var message = Assert.Single(TwoTables("[35.1, 2]").Messages);

        Assert.Equal(Codes.FiguresDiffer.Id, message.Code);
        Assert.Contains("is 35.1, but the rows it sums up give 35.0", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_table_and_its_rows_have_to_be_there()
    {
        Assert.Equal([Codes.UnknownId.Id], TwoTables("[35, 2]").Replace(Second, "table: report-2020-table-1", "table: report-2020-table-9").Messages.Select(m => m.Code).Distinct());
        Assert.Equal([Codes.UnknownRowOrColumn.Id], TwoTables("[35, 2]").Replace(Second, "and: [total]", "and: [totl]").Messages.Select(m => m.Code).Distinct());
    }

    [Fact]
    public void A_finding_confirms_one_figure_and_not_the_next()
    {
        const string Finding = "findings:\n  - code: figures-differ\n    likely: {}\n    confidence: certain\n    reason: { en: Misprint., zh: 误印。 }\nreview:";
        var one = TestSite.Small.Replace(First, "[30.5, 12]", "[30.6, 12]").Replace(First, "review:", Finding);

        Assert.Empty(one.Messages);
        Assert.Equal([Codes.FiguresDiffer.Id, Codes.FiguresDiffer.Id], one.Replace(First, "[30.6, 12]", "[30.6, 13]").Messages.Select(m => m.Code));
    }
}
