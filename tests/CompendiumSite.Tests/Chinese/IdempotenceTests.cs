using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

/// <summary>Whoever converts a converted text again gets the same text.</summary>
public class IdempotenceTests
{
    private readonly TraditionalConverter converter = new();

    [Fact]
    public void Converting_the_site_twice_changes_nothing() => AssertStable(ChineseFiles.InputLines());

    [Fact]
    public void Converting_a_clause_twice_changes_nothing() =>
        AssertStable(ChineseFiles.InputLines().SelectMany(l => l.Split('，', '。', '；', '：', '、', '“', '”', '（', '）', ' ')));

    [Fact]
    public void Converting_any_word_of_the_dictionaries_twice_changes_nothing()
    {
        var texts = ChineseFiles.Texts();
        foreach (var file in new[] { "STCharacters", "STPhrases", "STPhrases_GeneratedFromRegionalPhrases" })
            AssertStable(DictionaryText.Reference(texts[$"opencc/{file}.txt"]).Select(p => p.Key));
        foreach (var list in new[] { "words", "names", "united-nations" })
            AssertStable(DictionaryText.Words(texts[$"words/{list}.txt"]).Select(w => w.Key));
    }

    [Fact]
    public void Traditional_text_is_left_alone()
    {
        const string text = "干預、關係、皇后、里程、乾隆年間、葉公好龍，台灣與臺灣並存。";
        Assert.Equal(text, converter.Convert(text));
    }

    [Fact]
    public void A_Traditional_name_in_Simplified_text_does_not_stop_conversion() =>
        Assert.Equal("「團」字的簡化形式和發展", converter.Convert("“團”字的简化形式和发展"));

    private void AssertStable(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var once = converter.Convert(text);
            Assert.Equal(once, converter.Convert(once));
        }
    }
}
