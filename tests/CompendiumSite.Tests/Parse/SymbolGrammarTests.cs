using CompendiumSite.Model;
using Xunit;

namespace CompendiumSite.Tests.Parse;

public sealed class SymbolGrammarTests
{
    [Theory]
    [InlineData("CD/1913")]
    [InlineData("CD/PV.1207")]
    [InlineData("CD/8/Rev.10")]
    [InlineData("CD/WP.617/Add.1")]
    [InlineData("A/C.1/65/L.34/Rev.1")]
    [InlineData("A/65/6 (Prog. 3)")]
    [InlineData("A/78/6 (Sect. 4)/Corr.1")]
    [InlineData("A/RES/S-10/2")]
    [InlineData("A/CONF.192/15")]
    [InlineData("S/RES/1540 (2004)")]
    [InlineData("A/AC.105/C.1/2010/CRP.7")]
    public void A_symbol_of_the_United_Nations_is_accepted(string symbol) => Assert.Null(SymbolGrammar.WrongWith(symbol));

    [Theory]
    [InlineData("CD 1913")]
    [InlineData("cd/1913")]
    [InlineData("XX/1913")]
    [InlineData("CD/PV1207")]
    [InlineData("CD/PV.")]
    [InlineData("CD/PV 1207")]
    [InlineData("CD//1913")]
    [InlineData("CD/1913/")]
    [InlineData("A/65/6 (Prog. 3")]
    [InlineData("CD/１９１３号")]
    public void What_cannot_be_a_symbol_is_refused(string symbol) => Assert.NotNull(SymbolGrammar.WrongWith(symbol));

    [Theory]
    [InlineData("ＣＤ／ＰＶ．１２０７", "CD/PV.1207")]
    [InlineData("CD/PV.1207*", "CD/PV.1207")]
    [InlineData(" CD/1913。", "CD/1913")]
    [InlineData("CD/ PV.1207.", "CD/PV.1207")]
    [InlineData("A/61/6（Prog.3）", "A/61/6(Prog.3)")]
    [InlineData("A/65/6  (Prog. 3)", "A/65/6 (Prog. 3)")]
    public void A_symbol_is_tidied_before_it_is_judged(string typed, string tidy)
    {
        Assert.Equal(tidy, SymbolGrammar.Tidy(typed));
        Assert.Null(SymbolGrammar.WrongWith(SymbolGrammar.Tidy(typed)));
    }

    [Fact]
    public void Spellings_of_one_symbol_have_one_key() => Assert.Equal(SymbolText.Key("A/65/6 (Prog. 3)"), SymbolText.Key("Ａ/65/6（Prog.3）"));
}
