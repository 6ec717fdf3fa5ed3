using System.Collections.Immutable;
using CompendiumSite.Check;
using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Check;

public sealed class OdditiesTests
{
    private const string Proposal = "input/proposals/order-of-speakers.yml";

    [Fact]
    public void The_selection_in_order_keeps_what_is_attested_best()
    {
        ImmutableArray<(int, DateOnly, int)> points =
        [
            (1344, new(2015, 3, 3), 2), (1362, new(2016, 8, 11), 1), (1367, new(2015, 9, 2), 2), (1374, new(2016, 2, 16), 1), (1375, new(2016, 2, 16), 1),
        ];

        Assert.Equal([1344, 1367, 1374, 1375], HeaviestAscent.Of(points).Select(link => link.Number));
    }

    [Fact]
    public void An_oddity_that_is_confirmed_by_its_finding_is_not_said_again()
    {
        var odd = TestSite.Small.Replace(Proposal, "year: 2012", "year: 2021");
        var confirmed = odd.Replace(Proposal, "        date: 2012-03-06\n", "        date: 2012-03-06\n" + Finding("year-differs-from-date", "{ year: 2012 }"));

        Assert.Equal([Codes.YearDiffersFromDate.Id], Ids(odd));
        Assert.Empty(Ids(confirmed));
    }

    [Fact]
    public void A_finding_about_one_detail_also_explains_what_follows_from_it()
    {
        // The wrong year of the date puts the number out of order and gives the document a second date.
        var odd = TestSite.Small.Replace(Proposal, "date: 2011-09-13", "date: 2010-09-13").Replace(Proposal, "year: 2011", "year: 2010");
        var confirmed = odd.Replace(Proposal, "date: 2010-09-13\n", "date: 2010-09-13\n" + Finding("symbol-out-of-order", "{ date: 2011-09-13, year: 2011 }"));

        Assert.Equal([Codes.SymbolOutOfOrder.Id, Codes.TwoDates.Id], Ids(odd));
        Assert.Empty(Ids(confirmed));
    }

    [Fact]
    public void A_State_and_the_group_for_which_it_speaks_are_one_voice()
    {
        var twice = TestSite.Small.Replace(Proposal, "      - lead: see-also\n", "      - sponsor: group-of-21\n        year: 2012\n        document: CD/PV.1250\n        date: 2012-03-06\n      - lead: see-also\n");

        Assert.Equal([Codes.RepeatedCitation.Id], Ids(twice));
    }

    [Fact]
    public void Two_speakers_of_one_meeting_are_no_repetition()
    {
        var two = TestSite.Small.Replace(Proposal, "      - lead: see-also\n", "      - sponsor: colombia\n        year: 2012\n        document: CD/PV.1250\n        date: 2012-03-06\n      - lead: see-also\n");

        Assert.Empty(Ids(two));
    }

    [Fact]
    public void An_undated_citation_is_held_against_the_date_of_its_document()
    {
        var undated = TestSite.Small.Replace(Proposal, "        date: 2012-03-06\n", "").Replace(Proposal, "year: 2012", "year: 2010");

        Assert.Equal([Codes.DateMissing.Id, Codes.YearDiffersFromDate.Id, Codes.SymbolOutOfOrder.Id], Ids(undated));
    }

    [Theory]
    [InlineData("A/66/125", "2011-07-11", true)]
    [InlineData("A/66/125", "2012-07-11", true)]
    [InlineData("A/66/125", "2014-07-11", false)]
    [InlineData("A/RES/61/257", "2007-03-15", true)]
    [InlineData("A/C.1/65/L.34/Rev.1", "2019-10-01", false)]
    [InlineData("S/2025/22", "2024-10-01", false)]
    public void A_document_of_a_session_is_of_its_years(string symbol, string date, bool fits)
    {
        var site = TestSite.Small.Replace(Proposal, "document: CD/PV.1250", "document: " + symbol).Replace(Proposal, "date: 2012-03-06", "date: " + date).Replace(Proposal, "year: 2012", "year: " + date[..4]);

        Assert.Equal(fits, !Ids(site).Contains(Codes.ImpossibleSymbol.Id));
    }

    [Fact]
    public void While_a_file_cannot_be_read_nothing_is_said_to_be_missing()
    {
        var unread = TestSite.Small.With(Proposal, "id: [");

        Assert.Equal([Codes.YamlSyntax.Id], Ids(unread));
    }

    private static string Finding(string code, string likely) =>
        $"        findings:\n          - code: {code}\n            likely: {likely}\n            confidence: probable\n            reason: {{ en: It is odd., zh: 有疑。 }}\n";

    private static string[] Ids(TestSite site) => [.. site.Messages.Select(message => message.Code).Where(id => id != Codes.UnknownDocument.Id && id != Codes.Orphan.Id)];
}
