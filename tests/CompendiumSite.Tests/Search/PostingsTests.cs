using CompendiumSite.Search;
using Xunit;

namespace CompendiumSite.Tests.Search;

public sealed class PostingsTests
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>As the script reads them.</summary>
    public static List<int> Numbers(string written)
    {
        var (numbers, last, step, shift) = (new List<int>(), -1, 0, 0);
        foreach (var digit in written.TrimEnd('~').Select(c => Digits.IndexOf(c, StringComparison.Ordinal)))
        {
            step |= (digit & 31) << shift;
            shift += 5;
            if (digit >= 32) continue;
            numbers.Add(last += step + 1);
            (step, shift) = (0, 0);
        }
        return numbers;
    }

    [Fact]
    public void Numbers_come_back_as_they_went_in()
    {
        int[] numbers = [0, 1, 2, 33, 34, 66, 67, 1091, 2_000_000, 2_000_031, 2_000_064, int.MaxValue - 1];
        var postings = new Postings(int.MaxValue);
        foreach (var number in numbers) postings.Add(number);
        Assert.Equal(numbers, Numbers(postings.ToString()));
    }

    [Fact]
    public void Neighbours_cost_one_character_each_and_a_repetition_nothing()
    {
        var postings = new Postings(100);
        foreach (var number in (int[])[5, 6, 6, 7, 39]) postings.Add(number);
        Assert.Equal("FAAf", postings.ToString());
        Assert.Equal([5, 6, 7, 39], Numbers(postings.ToString()));
    }

    [Fact]
    public void What_is_too_long_ends_in_a_sign_that_more_would_follow()
    {
        var postings = new Postings(20);
        for (var i = 0; i < 100; i++) postings.Add(i);
        Assert.EndsWith("~", postings.ToString(), StringComparison.Ordinal);
        Assert.True(postings.ToString().Length <= 21);
        Assert.Equal(Enumerable.Range(0, postings.ToString().Length - 1), Numbers(postings.ToString()));
    }
}
