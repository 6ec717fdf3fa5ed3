using CompendiumSite.Link;
using CompendiumSite.Model;
using Xunit;

namespace CompendiumSite.Tests.Link;

public sealed class SymbolTextTests
{
    [Theory]
    [InlineData("CD/PV.1207", "CD/PV.1207")]
    [InlineData("A/78/6 (Sect. 4)", "A/78/6(Sect.4)")]
    [InlineData("Ａ／６１／６（Ｐｒｏｇ．３）", "A/61/6(Prog.3)")]
    [InlineData("CD/2179*", "CD/2179")]
    [InlineData("CD/1913。", "CD/1913")]
    public void Spellings_of_a_symbol_have_one_key(string typed, string key) => Assert.Equal(key, SymbolText.Key(typed));

    [Theory]
    [InlineData("CD/PV.1207", "cd-pv-1207")]
    [InlineData("A/C.1/65/L.34/Rev.1", "a-c-1-65-l-34-rev-1")]
    [InlineData("A/78/6 (Sect. 4)", "a-78-6-sect-4")]
    public void A_symbol_names_its_file(string symbol, string slug) => Assert.Equal(slug, SymbolText.Slug(symbol));

    [Fact]
    public void Symbols_sort_by_kind_and_number()
    {
        string[] sorted = ["A/66/125", "A/C.1/65/L.34", "A/C.1/65/L.34/Rev.1", "CD/99", "CD/1913", "CD/PV.99", "CD/PV.1316", "CD/WP.585"];
        var shuffled = sorted.Reverse().ToList();
        shuffled.Sort(SymbolText.Compare);
        Assert.Equal(sorted, shuffled);
    }

    [Fact]
    public void Parentheses_are_encoded_in_official_links() =>
        Assert.Equal("https://docs.un.org/zh/A/78/6%28Sect.4%29", SymbolText.OfficialLink("A/78/6 (Sect. 4)", "zh"));

    [Fact]
    public void A_symbol_knows_its_running_series()
    {
        Assert.Equal(("CD/PV", 1207), SymbolText.Series("CD/PV.1207"));
        Assert.Equal(("CD", 1913), SymbolText.Series("CD/1913"));
        Assert.Null(SymbolText.Series("CD/8/Rev.10"));
    }

    [Fact]
    public void Sections_sort_as_printed()
    {
        string[] sorted = ["G", "G.2", "G.10", "III.A", "III.A.1", "III.A.10"];
        Assert.Equal(sorted, sorted.Reverse().Order(Comparer<string>.Create(SectionOrder.Compare)));
    }
}
