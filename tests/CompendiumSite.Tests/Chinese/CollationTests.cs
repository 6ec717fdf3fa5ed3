using System.Globalization;
using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class CollationTests
{
    /// <summary>Names of Chinese characters only: the States, the terms, and every fifth word of our list.</summary>
    private static string[] Names(bool traditional) =>
        [.. ChineseFiles.Pairs("terms.tsv").Select(p => traditional ? p.Traditional : p.Simplified)
            .Concat(DictionaryText.Words(ChineseFiles.Texts()["words/words.txt"]).Where((_, i) => i % 5 == 0).Select(w => traditional ? new TraditionalConverter().Convert(w.Key) : w.Key))
            .Where(n => n.All(c => c is >= '\u4E00' and <= '\u9FFF')).Distinct()];

    [IcuTheory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Order_is_that_of_ICU(string language)
    {
        var names = Names(language == "zh-Hant");
        Assert.True(names.Length > 500);
        var compare = CultureInfo.GetCultureInfo(language).CompareInfo;
        var expected = names.Order(Comparer<string>.Create((a, b) => compare.Compare(a, b, CompareOptions.None)));
        Assert.Equal(expected, names.Order(Collation.For(language)));
    }

    [Fact]
    public void Pinyin_order_has_letters() =>
        Assert.Equal("阿尔及利亚 A,爱尔兰 A,德国 D,中国 Z,21国集团 0–9,P6 P,《宪章》 X,Ω …",
            string.Join(',', new[] { "阿尔及利亚", "爱尔兰", "德国", "中国", "21国集团", "P6", "《宪章》", "Ω" }.Select(n => $"{n} {Collation.For("zh-Hans").Heading(n)}")));

    [Fact]
    public void Names_in_Latin_letters_stand_under_their_letter_before_the_Chinese_ones()
    {
        string[] names = ["中国", "P6", "普通照会", "巴西", "21国集团", "阿根廷"];
        Assert.Equal(["21国集团", "阿根廷", "巴西", "P6", "普通照会", "中国"], names.Order(Collation.For("zh-Hans")));
    }

    [Fact]
    public void A_reading_settles_a_character_of_several_sounds()
    {
        var pinyin = Collation.For("zh-Hans");
        Assert.Equal("Z", pinyin.Heading("重庆"));
        Assert.Equal("C", pinyin.Heading(new("重庆", Reading: "崇庆")));
        Assert.True(pinyin.Compare(new("重庆", "崇庆"), "大会") < 0);
        Assert.Equal("9劃", Collation.For("zh-Hant").Heading(new("重慶", "崇慶")));
    }

    [Fact]
    public void Stroke_order_has_numbers_of_strokes() =>
        Assert.Equal("一國集團 1劃,二十一國集團 2劃,中國 4劃,阿根廷 8劃,德國 15劃,韓國 17劃,P6 P",
            string.Join(',', new[] { "一國集團", "二十一國集團", "中國", "阿根廷", "德國", "韓國", "P6" }.Select(n => $"{n} {Collation.For("zh-Hant").Heading(n)}")));

    [Fact]
    public void English_order_knows_no_case_and_no_accent()
    {
        string[] names = ["Türkiye", "Tunisia", "Côte d’Ivoire", "Costa Rica", "côte", "New Zealand", "Newfoundland", "Åland", "Algeria", "“Zebra”"];
        Assert.Equal(["Åland", "Algeria", "Costa Rica", "côte", "Côte d’Ivoire", "New Zealand", "Newfoundland", "Tunisia", "Türkiye", "“Zebra”"], names.Order(Collation.For("en")));
        Assert.Equal("A C T Z", string.Join(' ', new[] { "Åland", "côte", "Türkiye", "“Zebra”" }.Select(n => Collation.For("en").Heading(n))));
    }

    [Fact]
    public void Order_is_total()
    {
        foreach (var language in new[] { "en", "zh-Hans", "zh-Hant" })
        {
            var collation = Collation.For(language);
            Assert.Equal(0, collation.Compare("核裁军", "核裁军"));
            Assert.NotEqual(0, collation.Compare("核裁军", "《核裁军》"));
            Assert.NotEqual(0, collation.Compare("P6", "p6"));
            Assert.True(collation.Compare("核", "核裁军") < 0);
        }
    }

    /// <summary>A theory that runs where the framework sorts with ICU.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class IcuTheoryAttribute : TheoryAttribute
    {
        public IcuTheoryAttribute()
        {
            if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant) Skip = "no ICU here";
        }
    }
}
