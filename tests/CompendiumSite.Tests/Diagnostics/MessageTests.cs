using CompendiumSite.Diagnostics;
using Xunit;

namespace CompendiumSite.Tests.Diagnostics;

public sealed class MessageTests
{
    private static readonly Place here = new("input/proposals/a.yml", 3, 5);

    [Fact]
    public void A_message_that_is_worded_when_it_is_read_is_the_same_as_one_that_was_worded_before()
    {
        var (worded, unworded) = (new MessageBag(), new MessageBag());
        worded.Add(Codes.TwoDates, here, "Two\u202Edates.");
        unworded.Add(Codes.TwoDates, here, () => "Two\u202Edates.");

        Assert.Equal(worded.ToSorted().AsEnumerable(), unworded.ToSorted());
        Assert.Equal("input/proposals/a.yml(3,5): warning F504: Two\uFFFDdates.", unworded.ToSorted()[0].ToString());
    }

    [Fact]
    public void The_same_message_is_said_once_whoever_words_it()
    {
        var bag = new MessageBag();
        bag.Add(Codes.TwoDates, here, () => "Two dates.");
        bag.Add(Codes.DateMissing, here with { Line = 2 }, "No date.");
        bag.Add(Codes.TwoDates, here, "Two dates.");
        bag.Add(Codes.TwoDates, here, () => "One more.");

        Assert.Equal(["No date.", "One more.", "Two dates."], bag.ToSorted().Select(message => message.Body));
    }

    [Fact]
    public void Words_are_put_together_when_somebody_reads_them_and_once()
    {
        var asked = 0;
        var bag = new MessageBag();
        bag.Add(Codes.TwoDates, here, () => $"{++asked} times");
        bag.Add(Codes.DateMissing, here, "No date.");

        var message = bag.ToSorted()[0];
        Assert.Equal(0, asked);
        Assert.Equal("1 times", message.Body);
        Assert.Equal("1 times", message.Body);
    }
}
