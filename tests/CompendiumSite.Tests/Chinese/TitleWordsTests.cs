using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class TitleWordsTests
{
    [Theory]
    [InlineData("裁军事项咨询委员会", "裁军事项咨询委员会")]
    [InlineData("附件一：2024年组织结构和员额分配", "附件一：2024年|组织|结构|和员额|分配")]
    [InlineData("成员和参与，包括扩员的可能性", "成员|和参与，包括|扩员的|可能性")]
    [InlineData("2024年拟议所需员额资源和非员额资源", "2024年|拟议|所需|员额|资源|和非员额|资源")]
    [InlineData("负责改善裁谈会运转情况的特别协调员", "负责|改善|裁谈会|运转|情况的|特别协调员")]
    [InlineData("2024年拟议方案预算，第二编，政治事务，第4款，裁军", "2024年|拟议方案预算，第二编，政治事务，第4款，裁军")]
    [InlineData("设立附属机构、特设委员会、工作组，等等", "设立|附属机构、特设委员会、工作组，等等")]
    [InlineData("简化版", "简化版")]
    [InlineData("The Conference", "The Conference")]
    [InlineData("", "")]
    public void A_line_of_a_title_ends_between_words(string title, string pieces) =>
        Assert.Equal(pieces, string.Join('|', TitleWords.Of(title)));

    [Theory]
    [InlineData("负责改善裁谈会运转情况的特别协调员")]
    [InlineData("2022年方案执行情况：缔约国就扩大《生物武器公约》闭会期间方案达成协议")]
    [InlineData("第四届专门讨论裁军问题的联大特别会议或其他高级别会议的筹备会议")]
    [InlineData("审查观察员国的批准问题")]
    public void The_other_script_is_cut_at_the_same_places(string simplified)
    {
        var traditional = new TraditionalConverter().Convert(simplified);
        Assert.Equal(TitleWords.Of(simplified).Select(p => p.Length), TitleWords.Of(traditional).Select(p => p.Length));
        Assert.Equal(traditional, string.Concat(TitleWords.Of(traditional)));
    }
}
