using CompendiumSite.Chinese;
using Xunit;

namespace CompendiumSite.Tests.Chinese;

public class DatesTests
{
    private static readonly DateOnly day = new(2011, 6, 30);

    [Theory]
    [InlineData("en", "30 June 2011", "June 2011", "2011")]
    [InlineData("zh-Hans", "2011年6月30日", "2011年6月", "2011年")]
    [InlineData("zh-Hant", "2011年6月30日", "2011年6月", "2011年")]
    public void Dates_have_the_form_of_their_language(string language, string date, string month, string year)
    {
        Assert.Equal(date, Dates.Format(day, language));
        Assert.Equal(month, Dates.Month(2011, 6, language));
        Assert.Equal(year, Dates.Year(2011, language));
    }

    [Theory]
    [InlineData("2023-06-22", "2023-06-23", "22–23 June 2023", "2023年6月22日至23日")]
    [InlineData("2023-06-22", "2023-07-01", "22 June – 1 July 2023", "2023年6月22日至7月1日")]
    [InlineData("2022-12-30", "2023-01-02", "30 December 2022 – 2 January 2023", "2022年12月30日至2023年1月2日")]
    [InlineData("2023-06-22", "2023-06-22", "22 June 2023", "2023年6月22日")]
    public void A_range_does_not_repeat_what_both_days_share(string from, string to, string english, string chinese)
    {
        Assert.Equal(english, Dates.Range(DateOnly.Parse(from), DateOnly.Parse(to), "en"));
        Assert.Equal(chinese, Dates.Range(DateOnly.Parse(from), DateOnly.Parse(to), "zh-Hans"));
    }

    [Fact]
    public void Lists_join_their_last_item_with_a_word()
    {
        Assert.Equal("A, B and C", Phrases.Join(["A", "B", "C"], "en"));
        Assert.Equal("A、B和C", Phrases.Join(["A", "B", "C"], "zh-Hans"));
        Assert.Equal("A和B", Phrases.Join(["A", "B"], "zh-Hant"));
        Assert.Equal("A", Phrases.Join(["A"], "en"));
        Assert.Equal("", Phrases.Join([], "zh-Hans"));
    }

    [Theory]
    [InlineData(1234, "1,234", "1234")]
    [InlineData(12345, "12,345", "12,345")]
    [InlineData(-7, "-7", "-7")]
    public void Numbers_are_parted_where_readers_need_it(int number, string english, string chinese)
    {
        Assert.Equal(english, Phrases.Number(number, "en"));
        Assert.Equal(chinese, Phrases.Number(number, "zh-Hant"));
    }
}
