using CompendiumSite.Translation;
using Xunit;

namespace CompendiumSite.Tests.Translation;

public sealed class StampedTextTests
{
    private const string Pair = "111111-222222";

    [Theory]
    [InlineData("id: a\n", "id: a\ntranslated: 111111-222222\n")]
    [InlineData("id: a", "id: a\ntranslated: 111111-222222\n")]
    [InlineData("\uFEFFid: a\r\n", "\uFEFFid: a\r\ntranslated: 111111-222222\r\n")]
    [InlineData("id: a\ntranslated: 000000-000000\n", "id: a\ntranslated: 111111-222222\n")]
    [InlineData("id: a\ntranslated:\n  000000-000000\n  000000-000001\nreview: [] # by hand\n", "id: a\ntranslated: 111111-222222\nreview: [] # by hand\n")]
    [InlineData("id: a\ntranslated: 111111-222222", "id: a\ntranslated: 111111-222222\n")]
    public void It_takes_the_place_of_the_old_one_or_the_end_of_the_file(string before, string after) => Assert.Equal(after, StampedText.With(before, [Pair], isFrontMatter: false));

    [Theory]
    [InlineData("---\ntitle: A\n---\ntranslated: a word\n", "---\ntitle: A\ntranslated: 111111-222222\n---\ntranslated: a word\n")]
    [InlineData("---\r\ntranslated:\r\n  000000-000000\r\ntitle: A\r\n---\r\nText", "---\r\ntranslated: 111111-222222\r\ntitle: A\r\n---\r\nText")]
    public void In_front_matter_it_stands_there_and_not_in_the_text(string before, string after) => Assert.Equal(after, StampedText.With(before, [Pair], isFrontMatter: true));

    [Theory]
    [InlineData("id: a\n", "id: a\n")]
    [InlineData("id: a\ntranslated: 000000-000000\nreview: []\n", "id: a\nreview: []\n")]
    public void Where_nothing_is_translated_it_goes_away(string before, string after) => Assert.Equal(after, StampedText.With(before, [], isFrontMatter: false));

    [Fact]
    public void A_long_list_is_broken_into_lines_that_fit()
    {
        var pairs = Enumerable.Range(0, 20).Select(i => $"{i:x6}-{i:x6}").ToList();
        var lines = StampedText.With("id: a\n", [.. pairs], isFrontMatter: false).Split('\n');

        Assert.Equal("translated:", lines[1]);
        Assert.All(lines, line => Assert.True(line.Length <= 110));
        Assert.Equal(pairs, lines[2..].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
