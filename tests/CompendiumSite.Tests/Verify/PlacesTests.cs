using System.Globalization;
using CompendiumSite.Verify;
using Xunit;

namespace CompendiumSite.Tests.Verify;

public sealed class PlacesTests
{
    // More than the first room holds, names that begin alike, an empty one and one beyond ASCII.
    private static readonly string[] many = [.. Enumerable.Range(0, 1000).Select(number => "note-" + number.ToString(CultureInfo.InvariantCulture)), "", "note", "條約"];

    [Fact]
    public void Every_place_is_there_in_its_order_and_no_other()
    {
        var places = Places.Of([.. many, "note-7"]);

        Assert.Equal(many, places);
        Assert.All(many, place => Assert.True(places.Contains(place)));
        Assert.All(["note-1000", "note-", "条约", "n"], place => Assert.False(places.Contains(place)));
    }

    [Fact]
    public void A_page_without_places_has_none()
    {
        Assert.Empty(Places.Of([]));
        Assert.False(Places.Of([]).Contains(""));
    }

    [Fact]
    public void What_is_collected_for_one_page_is_not_on_the_next()
    {
        var collector = new Places.Collector();
        Assert.True(collector.Add("a"u8));
        Assert.False(collector.Add("a"u8));
        var first = collector.Take();
        Assert.True(collector.Add("a"u8));
        collector.Add("b"u8);

        Assert.Equal(["a"], first);
        Assert.Equal(["a", "b"], collector.Take());
    }
}
