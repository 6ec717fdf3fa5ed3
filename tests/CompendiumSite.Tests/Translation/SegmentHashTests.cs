using CompendiumSite.Translation;
using Xunit;

namespace CompendiumSite.Tests.Translation;

public sealed class SegmentHashTests
{
    [Theory]
    [InlineData("two words", " two\n  words\n")]
    [InlineData("两行文字", "两行\n文字")]
    [InlineData("一句。[^6]又一句", "一句。[^61]又一句")]
    [InlineData("see [[note 35|notes 35]] and [[note 38|38]]", "see [[note 36|notes 36]] and [[note 39|39]]")]
    [InlineData("see [it](xref:note%2035)", "see [it](xref:note%204)")]
    public void Line_breaks_and_numbers_of_notes_make_no_difference(string one, string other) => Assert.Equal(SegmentHash.Of(one), SegmentHash.Of(other));

    [Theory]
    [InlineData("two words", "twowords")]
    [InlineData("in 2011", "in 2012")]
    [InlineData("one sentence", "one sentence.[^6]")]
    [InlineData("rule [9]", "rule [10]")]
    [InlineData("see [[CD/1913]]", "see [[CD/1914]]")]
    [InlineData("see [[note 35|note 35]] of 2011", "see [[note 35|note 35]] of 2012")]
    [InlineData("an open [^12", "an open [^13")]
    [InlineData("两 CD", "两CD")]
    public void Words_figures_and_marks_do(string one, string other) => Assert.NotEqual(SegmentHash.Of(one), SegmentHash.Of(other));

    [Fact]
    public void It_is_the_beginning_of_a_hash_that_everybody_can_compute() => Assert.Equal("ba7816", SegmentHash.Of("abc"));

    [Theory]
    [InlineData("1f2e3d-4c5b6a", true)]
    [InlineData("1f2e3d-4c5b6", false)]
    [InlineData("1F2e3d-4c5b6a", false)]
    [InlineData("1f2e3d_4c5b6a", false)]
    [InlineData("", false)]
    public void A_pair_is_two_hashes_and_a_hyphen(string text, bool isPair) => Assert.Equal(isPair, SegmentHash.IsPair(text));
}
