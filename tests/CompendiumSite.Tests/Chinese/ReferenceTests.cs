using System.Text;
using System.Text.Json;
using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

/// <summary>The engine below our layers, against what the reference publishes and against the program itself.</summary>
public class ReferenceTests
{
    private readonly Reference reference = new(ConversionTable.Embedded);

    [Theory]
    [InlineData("s2t", 80)]
    [InlineData("s2tw", 50)]
    public void Published_cases_of_the_reference_hold(string profile, int atLeast)
    {
        using var file = JsonDocument.Parse(ChineseFiles.Read("testcases.json"), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var count = 0;
        foreach (var item in file.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (!item.GetProperty("expected").TryGetProperty(profile, out var expected)) continue;
            Assert.Equal(expected.GetString(), Convert(profile, item.GetProperty("input").GetString()!));
            count++;
        }
        Assert.True(count >= atLeast, $"only {count} cases of {profile} were found");
    }

    /// <summary>
    /// All Chinese text of the site, every key of the dictionaries, mixtures of keys, and whatever text files stand in the folder
    /// that the variable CHINESE_CORPUS names: each byte must be the same.
    /// </summary>
    [ReferenceProgramTheory]
    [InlineData("s2t")]
    [InlineData("s2tw")]
    public void Output_is_that_of_the_reference_program_byte_for_byte(string profile)
    {
        // One call for all, since the program takes longer to read its dictionaries than to convert.
        var text = string.Join('\n', Corpus());
        using var program = new ReferenceProgram(profile);
        Assert.Equal(program.Convert(text), Encoding.UTF8.GetBytes(Convert(profile, text)));
    }

    private static IEnumerable<string> Corpus()
    {
        yield return string.Join('\n', ChineseFiles.InputLines());
        var texts = ChineseFiles.Texts();
        var keys = new[] { "STPhrases", "STCharacters", "STPhrases_GeneratedFromRegionalPhrases", "TWVariantsPhrases" }
            .SelectMany(file => DictionaryText.Reference(texts[$"opencc/{file}.txt"])).Select(p => p.Key).ToArray();
        yield return string.Join('\n', keys);
        // Keys cut and joined so that phrases begin within others; the seed is fixed, so that a failure comes again.
        var random = new Random(1943);
        yield return string.Join('\n', Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => Cut(keys[random.Next(keys.Length)], random)))).Where(IsWhole));
        if (Environment.GetEnvironmentVariable("CHINESE_CORPUS") is { Length: > 0 } folder)
            foreach (var file in Directory.EnumerateFiles(folder, "*.txt")) yield return File.ReadAllText(file);
    }

    private static string Cut(string key, Random random) => key[..random.Next(1, key.Length + 1)];

    // Half a surrogate pair has no bytes of its own.
    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[++i]) : char.IsLowSurrogate(text[i])) return false;
        return true;
    }

    private string Convert(string profile, string text) => profile == "s2t" ? reference.Standard(text) : reference.Taiwan(text);
}
