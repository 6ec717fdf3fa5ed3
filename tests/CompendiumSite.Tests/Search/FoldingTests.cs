using System.Runtime.CompilerServices;
using System.Text.Json;
using CompendiumSite.Search;
using Xunit;

namespace CompendiumSite.Tests.Search;

public sealed class FoldingTests
{
    private readonly Folding folding = new();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [Fact]
    public void Every_vector_folds_as_it_says()
    {
        // The browser tests run the same file through the script.
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Here(), "vectors.json")));
        var wrong = vectors.RootElement.GetProperty("folding").EnumerateArray()
            .Select(v => (Text: v.GetProperty("text").GetString()!, Folded: v.GetProperty("folded").GetString()!))
            .Where(v => folding.Fold(v.Text).Trim() != v.Folded)
            .Select(v => $"'{v.Text}' folds to '{folding.Fold(v.Text).Trim()}', not to '{v.Folded}'");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("CD/PV.1207")]
    [InlineData("重振裁軍談判會議")]
    [InlineData("Møller’s ½ 著 瞭 ㈠")]
    public void Folding_twice_changes_nothing(string text) => Assert.Equal(folding.Fold(text), folding.Fold(folding.Fold(text)));

    [Fact]
    public void Words_stand_between_spaces_so_that_a_search_for_a_space_and_a_word_finds_its_beginning() =>
        Assert.Equal(" the cd s 21 国集团 ", folding.Fold("The CD, s. 21国集团!"));

    [Fact]
    public void Every_character_of_the_tables_reaches_its_last_form_in_one_step()
    {
        Assert.All(FoldingTables.Shared.Alike, pair => Assert.Equal(pair.Value, folding.Fold(pair.Value).Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_script_gets_only_the_like_characters_whose_form_occurs()
    {
        var alike = folding.Alike(new HashSet<int> { '军' }).ToList();
        Assert.Contains("軍军", alike);
        Assert.Contains("øo", alike);
        Assert.DoesNotContain("談谈", alike);
    }
}
