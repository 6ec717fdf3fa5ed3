using System.Text.RegularExpressions;
using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class ExplanationTests
{
    private static readonly ConversionOptions options = new()
    {
        Glossary = [new("务虚会", "退修會")],
        Overrides = [new("核查", "查核")],
        Protected = [new Regex("《.*?》")],
    };

    [Theory]
    [InlineData("国", "國", Layer.BaseCharacter)]
    [InlineData("头发", "髮", Layer.BasePhrase)]
    [InlineData("为", "為", Layer.Variant)]
    [InlineData("宣布", "布", Layer.Variant)]
    [InlineData("编制", "製", Layer.Word)]
    [InlineData("不断发生", "發", Layer.BasePhrase)]
    [InlineData("国家具有", "家", Layer.Segmentation)]
    [InlineData("系于", "係", Layer.Word)]
    [InlineData("皮埃尔·里博", "里", Layer.Name)]
    [InlineData("“核”", "「", Layer.Punctuation)]
    [InlineData("务虚会", "退", Layer.Glossary)]
    [InlineData("核查", "查", Layer.Override)]
    [InlineData("《条约》", "条", Layer.Protected)]
    public void Each_character_names_the_layer_that_decided(string text, string to, Layer layer)
    {
        var decision = Assert.Single(new TraditionalConverter(options).Explain(text).DistinctBy(d => (d.To, d.Layer)), d => d.To == to);
        Assert.Equal(layer, decision.Layer);
    }

    [Fact]
    public void A_decision_says_where_it_stands_and_by_what_word()
    {
        var decision = Assert.Single(new TraditionalConverter().Explain("他的头发"), d => d.From == "发");
        Assert.Equal(new Decision(3, "发", "髮", Layer.BasePhrase, "头发"), decision);
    }

    [Fact]
    public void What_does_not_change_needs_no_explanation() => Assert.Empty(new TraditionalConverter().Explain("核心，CD/1913"));

    [Fact]
    public void Characters_that_no_word_decided_are_listed_with_all_their_forms()
    {
        var found = Assert.Single(new TraditionalConverter().Undecided("两项干之"));
        Assert.Equal(("干", 2), (found.Character, found.Position));
        Assert.Equal("幹", found.Chosen);
        Assert.All("幹乾干", form => Assert.Contains(form, found.Forms));
        Assert.Equal("两项[干]之", found.Context);
    }

    [Fact]
    public void A_confirmed_phrase_is_not_listed_again()
    {
        var confirmed = new TraditionalConverter(new() { Confirmations = [new("项干", "項幹")] });
        Assert.Empty(confirmed.Undecided("两项干之"));
        // A confirmation of another form does not cover this one.
        Assert.Single(new TraditionalConverter(new() { Confirmations = [new("项干", "項乾")] }).Undecided("两项干之"));
    }

    [Fact]
    public void A_glossary_entry_decides() =>
        Assert.Empty(new TraditionalConverter(new() { Glossary = [new("项干", "項干")] }).Undecided("两项干之"));

    [Fact]
    public void The_site_leaves_few_characters_to_a_person()
    {
        var lines = ChineseFiles.InputLines();
        Assert.InRange(new TraditionalConverter().Undecided(string.Join('\n', lines)).Length, 0, lines.Length / 20);
    }
}
