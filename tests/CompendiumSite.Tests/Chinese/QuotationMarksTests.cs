using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("“全面审查”", "「全面審查」")]
    [InlineData("“外‘内’外”", "「外『內』外」")]
    [InlineData("“外“内”外”", "「外『內』外」")]
    [InlineData("‘单’", "「單」")]
    [InlineData("“甲‘乙“丙”乙’甲”", "「甲『乙「丙」乙』甲」")]
    [InlineData("题为“Revitalizing the Conference”的报告", "題為「Revitalizing the Conference」的報告")]
    [InlineData("见 James Revill, “Workshop Report”, UNIDIR’s report", "見 James Revill, “Workshop Report”, UNIDIR’s report")]
    [InlineData("“P6+2”", "「P6+2」")]
    [InlineData("“CD/1913”", "「CD/1913」")]
    [InlineData("the “P6+2”", "the “P6+2”")]
    [InlineData("“继续下去", "「繼續下去")]
    [InlineData("到此为止”", "到此為止」")]
    [InlineData("「外“内”外」发", "「外『內』外」發")]
    [InlineData("straight \"quotes\" stay 发", "straight \"quotes\" stay 發")]
    public void Marks_nest_as_Traditional_readers_expect(string simplified, string traditional)
    {
        var converter = new TraditionalConverter();
        Assert.Equal(traditional, converter.Convert(simplified));
        Assert.Equal(traditional, converter.Convert(traditional));
    }
}
