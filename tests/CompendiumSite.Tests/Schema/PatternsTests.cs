using System.Globalization;
using System.Text.RegularExpressions;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Schema;
using Xunit;

namespace CompendiumSite.Tests.Schema;

/// <summary>What readers judge in code and the schema says as a pattern: both must mean the same.</summary>
public sealed class PatternsTests
{
    [Theory]
    [InlineData("CD/1913")]
    [InlineData("CD/PV.1207")]
    [InlineData("CD/8/Rev.10")]
    [InlineData("A/65/6 (Prog. 3)")]
    [InlineData("S/RES/2118(2013)")]
    [InlineData("A/CN.10/2023/WP.1")]
    public void A_symbol_passes_and_so_it_does_with_every_slip_that_the_grammar_forgives(string symbol)
    {
        var pattern = new Regex(Patterns.Symbol);
        Assert.Matches(pattern, symbol);
        var random = new Random(7);
        const string Letters = "ACDPRVW19./-() ar";
        var (right, wrong) = (0, 0);
        for (var i = 0; i < 2000; i++)
        {
            var spoiled = symbol.ToCharArray();
            spoiled[random.Next(spoiled.Length)] = Letters[random.Next(Letters.Length)];
            var typed = new string(spoiled);
            if (SymbolGrammar.Tidy(typed) != typed) continue; // the reader mends such slips, the schema shows them
            var isRight = SymbolGrammar.WrongWith(typed) is null;
            Assert.True(isRight == pattern.IsMatch(typed), typed);
            if (isRight) right++;
            else wrong++;
        }
        Assert.True(right > 100 && wrong > 100);
    }

    [Fact]
    public void Every_day_of_two_centuries_is_a_date_and_the_days_that_do_not_exist_are_none()
    {
        var pattern = new Regex(Patterns.Date);
        for (var year = 1899; year <= 2101; year++)
            for (var month = 0; month <= 13; month++)
                for (var day = 0; day <= 32; day++)
                {
                    var typed = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                    Assert.True(IsoDate.TryRead(typed, out _, out _) == pattern.IsMatch(typed), typed);
                }
    }

    [Fact]
    public void An_id_is_an_id_to_both()
    {
        var (pattern, random) = (new Regex(Ids.Pattern), new Random(3));
        const string Letters = "ab9-A_ .";
        for (var i = 0; i < 5000; i++)
        {
            var typed = new string([.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => Letters[random.Next(Letters.Length)])]);
            Assert.True(Ids.IsId(typed) == pattern.IsMatch(typed), typed);
        }
    }
}
