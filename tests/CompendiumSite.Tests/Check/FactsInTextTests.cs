using CompendiumSite.Check;
using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Check;

public sealed class FactsInTextTests
{
    [Theory]
    [InlineData("On 30 June 2011 it was issued.", "文件于2011年6月30日印发。")]
    [InlineData("Since May 2011 there are 65 members.", "2011年5月以来，成员国有65个。")]
    [InlineData("The seventy-fifth session began.", "第75届会议开始。")]
    [InlineData("Twelve States and 3 groups spoke.", "12国和三个集团发言。")]
    [InlineData("Expansions in the 1990s.", "20世纪90年代的扩员。")]
    [InlineData("It cost 1.5 million dollars, 1,200 more.", "费用为150万美元，多1200美元。")]
    [InlineData("At 11.15 a.m. the meeting ended.", "上午11时15分散会。")]
    [InlineData("At 3.30 p.m. it resumed; at 5 p.m. it closed.", "15时30分复会，17时闭会。")]
    [InlineData("The estimate is 3,059,400 dollars, or 10 per cent.", "估计数为305.94万美元，占百分之十。")]
    [InlineData("One of the two proposals came from a State.", "两项提议中有一项来自国家。")]
    [InlineData("It may meet in March.", "三月可以开会。")]
    [InlineData("Two-thirds of the 65 members", "65个成员国的三分之二")]
    [InlineData("The first, second and third parts last 24 weeks.", "第一、第二和第三期共24周。")]
    public void Numbers_that_both_languages_say_are_no_difference(string english, string chinese) => Assert.Empty(Differences(english, chinese));

    [Theory]
    [InlineData("On 30 June 2011.", "2011年7月30日。")]
    [InlineData("On 30 June 2011.", "2011年6月。")]
    [InlineData("There are 65 members.", "成员国有66个。")]
    [InlineData("There are 65 members.", "成员国很多。")]
    [InlineData("Some members.", "65个成员国。")]
    public void A_number_of_one_language_only_is_a_difference(string english, string chinese) =>
        Assert.Equal([Codes.NumbersDiffer.Id], Differences(english, chinese));

    [Fact]
    public void A_symbol_of_one_language_only_is_a_difference_and_no_number() =>
        Assert.Equal([Codes.SymbolsDiffer.Id], Differences("See CD/1913, and CD/PV.1207.", "见CD/1913。"));

    [Fact]
    public void A_symbol_between_Chinese_characters_is_found() => Assert.Equal(["A/C.1/65/L.34/Rev.1"], FactsInText.Of("通过了A/C.1/65/L.34/Rev.1号决议，24/7").Symbols);

    private static string[] Differences(string english, string chinese) =>
    [
        .. TestSite.Small.Replace("input/themes/presidency.yml", "Who presides, and for how long.", english)
            .Replace("input/themes/presidency.yml", "由谁主持，任期多长。", chinese).Messages.Select(message => message.Code),
    ];
}
