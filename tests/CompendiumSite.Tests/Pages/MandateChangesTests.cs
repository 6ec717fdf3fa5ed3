using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Pages;

public sealed class MandateChangesTests
{
    private static readonly Content Two = TestSite.Small.Content with
    {
        LibraryDocuments = [Document("then"), Document("now")],
        Mandates =
        [
            Mandate("a", "A/RES/60/1", null, ("then", "programme"), ("now", "wmd")),
            Mandate("b", "A/RES/60/2", null, ("then", "programme")),
            Mandate("c", "A/RES/70/2", "b", ("now", "wmd")),
            Mandate("d", "A/RES/70/3", null, ("now", "regional")),
            Mandate("e", "A/RES/60/4", null, ("then", "programme")),
        ],
    };

    [Fact]
    public void A_mandate_stayed_went_came_or_was_carried_on() =>
        Assert.Equal(["stayed: a", "carried-on: c", "went: e", "elsewhere: ", "came: d"],
            new MandateChanges(Two).Groups.Select(g => $"{g.Id}: {string.Join(' ', g.Mandates.Select(m => m.Id))}"));

    [Fact]
    public void Each_component_of_the_newer_list_says_how_its_mandates_came_about()
    {
        var components = new MandateChanges(Two).Components;

        Assert.Equal([("wmd", 1, 1, 0), ("regional", 0, 0, 1)], components.Select(c => (c.Component, c.Stayed, c.CarriedOn, c.New)));
        Assert.Equal([2, 1], components.Select(c => c.All));
    }

    [Fact]
    public void With_one_list_there_is_nothing_to_compare()
    {
        var one = new MandateChanges(Two with { Mandates = [.. Two.Mandates.Take(1).Select(m => m with { Lists = [.. m.Lists.Take(1)] })] });

        Assert.Equal(["all"], one.Groups.Select(g => g.Id));
        Assert.Empty(one.Components);
    }

    private static LibraryDocument Document(string id) => TestSite.Small.Content.LibraryDocuments[0] with { Id = id };

    private static Mandate Mandate(string id, string symbol, string? continues, params (string Document, string Component)[] lists) => new()
    {
        Id = id, At = Place.None, Symbol = new(symbol, Place.None), Printed = Text.Of(("en", id)), MandateKind = "resolution", Body = "general-assembly",
        Continues = continues is null ? null : new Sourced<string>(continues, Place.None),
        Lists = [.. lists.Select(l => new MandateListing(new(l.Document, Place.None), l.Component))],
    };
}
