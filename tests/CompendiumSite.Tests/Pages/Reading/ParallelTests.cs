using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Prose;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Pages.Reading;

public sealed class ParallelTests
{
    private static readonly ImmutableArray<Page> Pages = SmallSite.Planned().Pages;

    private static ParallelPage At(string path) => Assert.IsType<ParallelPage>(Pages.Single(p => p.SitePath == path));

    private static ImmutableArray<ParallelRow> Rows(ParallelPage page) => ParallelText.Of(page.Record, page.In, page.Beside);

    [Fact]
    public void Every_edition_has_its_own_script_beside_the_other_language()
    {
        Assert.Equal(("en", "zh-Hans"), Languages("en/parallel/proposal/terms.html"));
        Assert.Equal(("zh-Hans", "en"), Languages("zh/parallel/proposal/terms.html"));
        Assert.Equal(("zh-Hant", "en"), Languages("zh-hant/parallel/proposal/terms.html"));

        static (string, string) Languages(string path) => (At(path).In.Language, At(path).Beside.Language);
    }

    [Fact]
    public void Rows_have_the_anchors_of_the_page_of_one_language()
    {
        Assert.Equal(["p-1"], Rows(At("en/parallel/proposal/terms.html")).Select(r => r.Id));
        Assert.Equal(["idea-1", "idea-2"], Rows(At("zh/parallel/session/presidency-terms.html")).Select(r => r.Id));
        Assert.Equal(["longer-terms", "p-1"], Rows(At("en/parallel/tier/major-reforms.html")).Select(r => r.Id));
    }

    [Fact]
    public void A_version_that_nobody_wrote_shows_the_original_and_says_so()
    {
        var text = new Narrative
        {
            Id = "alone", At = default, Part = "site", Order = 1, Title = Text.Of(("en", "Alone")), Summary = Text.Of(("en", "Alone.")), Body = Text.Of(("en", "## One {#one}\n\nOnly English.")),
        };
        var page = At("zh/parallel/proposal/terms.html");
        var rows = ParallelText.Of(text, page.In, page.Beside);

        Assert.Equal(["one", "p-1"], rows.Select(r => r.Id));
        Assert.True(rows[1].Own.IsFallback);
        Assert.Equal("en", rows[1].Own.Language);
        Assert.False(rows[1].Beside.IsFallback);
        Assert.Equal("", Assert.IsType<Heading>(rows[0].Own.Blocks[0]).Id);
    }

    [Fact]
    public void Each_side_links_into_its_own_edition_from_where_the_page_lies()
    {
        var page = At("en/parallel/proposal/terms.html");

        Assert.Equal("../../sponsors/iran.html", page.Href("sponsors/iran.html"));
        Assert.Equal("../../../zh/sponsors/iran.html", page.Facing.Href("sponsors/iran.html"));
    }

    [Fact]
    public void Neighbours_are_texts_of_the_same_kind()
    {
        Assert.Null(At("en/parallel/proposal/terms.html").Previous);
        Assert.Equal("links", At("en/parallel/proposal/terms.html").Next?.Id);
    }
}
