using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Pages;

/// <summary>What the library tells about a proposal, a step and a topic is found from both ends.</summary>
public sealed class LibraryBackgroundTests
{
    private static readonly LibraryLinks Links = LibraryLinks.Of(TestSite.Small
        .Replace("input/tables/report-2020-table-1.yml", "{ en: Not yet planned., zh: 尚未计划。 }", "{ en: \"Not yet planned, see [[A/RES/61/257]].\", zh: \"尚未计划，见[[A/RES/61/257]]。\" }").Content);

    [Fact]
    public void A_paragraph_is_the_background_of_what_it_names()
    {
        Assert.Equal(["1"], Links.BackgroundByProposal.Of("shorter-meetings").Select(p => p.Paragraph.Number));
        Assert.Equal(["1"], Links.BackgroundByStep.Of("publish-a-calendar").Select(p => p.Paragraph.Number));
        Assert.Equal(["1"], Links.BackgroundBySession.Of("terms-at-the-retreat").Select(p => p.Paragraph.Number));
        Assert.Empty(Links.BackgroundByProposal.Of("order-of-speakers"));
    }

    [Fact]
    public void A_body_is_found_from_its_proposal_and_its_term()
    {
        Assert.Equal(["first-committee"], Links.BodiesByProposal.Of("shorter-meetings").Select(b => b.Id));
        Assert.Equal(["first-committee"], Links.BodiesByTerm.Of("conference-on-disarmament").Select(b => b.Id));
    }

    // An edit of all these files once lost their ties; nothing else noticed it.
    [Fact]
    public void Every_body_of_the_real_library_is_tied_to_the_compendium_and_the_glossary()
    {
        var bodies = ContentParser.Parse(RealInput.Files).Content!.Bodies;

        Assert.Empty(bodies.Where(b => b.Concerns.IsEmpty || b.Term is null).Select(b => b.Id));
    }

    [Fact]
    public void A_table_that_names_a_document_is_found_from_the_document() =>
        Assert.Equal(["report-2020-table-1"], Links.OtherMentionsByDocument.Of(SymbolText.Key("A/RES/61/257")).Select(r => r.Id));
}
