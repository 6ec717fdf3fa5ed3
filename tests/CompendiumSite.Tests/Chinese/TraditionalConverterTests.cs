using System.Text.RegularExpressions;
using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class TraditionalConverterTests
{
    private readonly TraditionalConverter converter = new();

    /// <summary>Sentences of the site, each read by a person.</summary>
    [Fact]
    public void Sentences_of_the_site_are_converted_as_a_reader_expects() => AssertGolden("sentences.tsv", 300);

    [Fact]
    public void Terms_and_States_are_converted_as_the_United_Nations_writes_them() => AssertGolden("terms.tsv", 200);

    /// <summary>Every common character of several forms, in words of either side.</summary>
    [Fact]
    public void Word_border_errors_of_the_reference_are_mended()
    {
        AssertGolden("words.tsv", 100);
        var reference = new Reference(ConversionTable.Embedded);
        var wrongThere = ChineseFiles.Pairs("words.tsv").Count(p => reference.Taiwan(p.Simplified) != p.Traditional);
        Assert.True(wrongThere > 20, "the examples no longer show what the reference gets wrong");
    }

    [Theory]
    [InlineData("不断发生变化", "不斷發生變化")]
    [InlineData("所有国家具有的意义", "所有國家具有的意義")]
    [InlineData("裁谈会系于1978年设立", "裁談會係於1978年設立")]
    [InlineData("本节系关于成员问题", "本節係關於成員問題")]
    [InlineData("秘书长发起，秘书长发挥，秘书长发表，秘书长发言", "秘書長發起，秘書長發揮，秘書長發表，秘書長發言")]
    [InlineData("审议了如何，展示了如何", "審議了如何，展示了如何")]
    [InlineData("口头发言", "口頭發言")]
    [InlineData("吸纳和面向", "吸納和面向")]
    [InlineData("劳伦斯·弗里德曼和约翰·博里", "勞倫斯·弗里德曼和約翰·博里")]
    [InlineData("并为此努力", "並為此努力")]
    [InlineData("参与制造，包括发展", "參與製造，包括發展")]
    public void Each_error_that_was_reported_stays_mended(string simplified, string traditional) =>
        Assert.Equal(traditional, converter.Convert(simplified));

    [Fact]
    public void No_expected_sentence_has_a_character_of_Simplified_text_only() =>
        Assert.All(ChineseFiles.Pairs("sentences.tsv"), pair => Assert.Equal(-1, TraditionalConverter.IndexOfSimplified(pair.Traditional)));

    [Theory]
    [InlineData("主席发言", 2)]
    [InlineData("里程碑以後", -1)]
    [InlineData("乾淨，干涉", -1)]
    [InlineData("CD/1913", -1)]
    public void Only_what_nobody_writes_in_Traditional_text_is_Simplified(string text, int at) => Assert.Equal(at, TraditionalConverter.IndexOfSimplified(text));

    [Fact]
    public void Words_are_never_replaced_by_other_words() =>
        Assert.Equal("程序、文件、支持、信息、項目、高級、意大利、新西蘭", converter.Convert("程序、文件、支持、信息、项目、高级、意大利、新西兰"));

    [Fact]
    public void Variants_are_those_of_Taiwan() =>
        Assert.Equal("為、裡面、眾人、沿著、秘密、群體、啟動、臺灣、宣布", converter.Convert("为、里面、众人、沿着、秘密、群体、启动、台湾、宣布"));

    [Theory]
    [InlineData("CD/PV.1207")]
    [InlineData("Fanny Sebban (2023) “Revitalizing the Conference on Disarmament”, UNIDIR’s report")]
    [InlineData("https://unidir.org/裁军/发展?q=台湾")]
    [InlineData("Ａ/６１/７４９")]
    [InlineData("")]
    public void Latin_text_symbols_and_addresses_stay(string text) => Assert.Equal(text, converter.Convert(text));

    [Fact]
    public void An_address_ends_where_Chinese_punctuation_begins() =>
        Assert.Equal("見https://docs.un.org/zh/CD/1913，發展。", converter.Convert("见https://docs.un.org/zh/CD/1913，发展。"));

    [Fact]
    public void What_matches_a_protected_pattern_stays()
    {
        var protecting = new TraditionalConverter(new() { Protected = [new Regex("《[^》]*》")] });
        Assert.Equal("見《裁军年鉴》的發展", protecting.Convert("见《裁军年鉴》的发展"));
    }

    [Fact]
    public void A_glossary_term_is_a_word_and_never_cuts_another()
    {
        var options = new ConversionOptions { Glossary = [new("务虚会", "退修會"), new("系于", "繫於")] };
        Assert.Equal("退修會繫於信任，維繫於信任", new TraditionalConverter(options).Convert("务虚会系于信任，维系于信任"));
    }

    [Fact]
    public void An_override_wins_over_every_word()
    {
        var converted = converter.With([new("头发", "頭發")]).Convert("口头发言和头发");
        Assert.Equal("口頭發言和頭發", converted);
        Assert.Equal("頭髮", converter.Convert("头发"));
    }

    [Fact]
    public void A_form_may_be_longer_or_shorter() =>
        Assert.Equal("委內瑞拉玻利瓦共和國發言", converter.With([new("委内瑞拉玻利瓦尔共和国", "委內瑞拉玻利瓦共和國")]).Convert("委内瑞拉玻利瓦尔共和国发言"));

    [Fact]
    public void Compatibility_ideographs_become_unified_ones() => Assert.Equal("金量發展", converter.Convert("\uF90A\uF97E发展"));

    [Fact]
    public void Halves_of_surrogate_pairs_do_no_harm() => Assert.Equal("\uD842發\uDFB7", converter.Convert("\uD842发\uDFB7"));

    private void AssertGolden(string file, int atLeast)
    {
        var pairs = ChineseFiles.Pairs(file);
        Assert.True(pairs.Length >= atLeast);
        foreach (var (simplified, traditional) in pairs) Assert.Equal(traditional, converter.Convert(simplified));
    }
}
