using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class TablesTests
{
    private readonly Dictionary<string, string> texts = ChineseFiles.Texts();

    [Fact]
    public void Committed_conversion_table_is_that_of_the_texts() =>
        AssertSame("conversion.bin", ConversionTableWriter.Write(texts));

    [Fact]
    public void Committed_collation_table_is_that_of_the_texts() =>
        AssertSame("collation.bin", CollationTableWriter.Write(texts["collation/pinyin.txt"], texts["collation/strokes.txt"]));

    [Fact]
    public void Every_phrase_of_the_reference_is_found_again()
    {
        var table = ConversionTable.Embedded;
        foreach (var (key, forms) in DictionaryText.Reference(texts["opencc/STPhrases.txt"]))
        {
            var word = table.Longest(key, WordTraits.Phrase);
            Assert.True(word >= 0 && table.Words[word].Length == key.Length, key);
            if (table.Words[word].Reference >= 0) Assert.Equal(forms[0], table.Form(table.Words[word].Reference).ToString());
        }
    }

    [Fact]
    public void No_word_list_has_a_word_twice()
    {
        foreach (var list in new[] { "characters", "words", "names", "united-nations" })
            foreach (var same in DictionaryText.Words(texts[$"words/{list}.txt"]).GroupBy(w => w.Key))
                Assert.True(same.Count() == 1, $"{list} has {same.Key} {same.Count()} times");
    }

    [Fact]
    public void Doubtful_and_dropped_phrases_are_phrases_of_the_reference()
    {
        var phrases = new[] { "STPhrases", "STPhrases_GeneratedFromRegionalPhrases" }
            .SelectMany(file => DictionaryText.Reference(texts[$"opencc/{file}.txt"])).Select(p => p.Key).ToHashSet();
        foreach (var list in new[] { "doubtful", "dropped" })
            foreach (var word in DictionaryText.Words(texts[$"words/{list}.txt"]))
                Assert.True(phrases.Contains(word.Key), $"{list}: {word.Key}");
    }

    private static void AssertSame(string name, byte[] compiled)
    {
        var committed = File.ReadAllBytes(Path.Combine(ChineseFiles.Data, name));
        Assert.True(committed.AsSpan().SequenceEqual(compiled), $"{name} is out of date: run src/Tables/refresh and commit the result");
    }
}
