using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>Every kind of page, on a phone and at a desk, by day and by night, on paper and by keyboard.</summary>
public abstract class EveryKindTests(Walk walk)
{
    [BrowserFact]
    public void Has_nothing_that_axe_complains_of() => NoneOf(Question.Axe);

    [BrowserFact]
    public void Has_nothing_that_the_browser_complains_of() => NoneOf(Question.Console);

    [BrowserFact]
    public void Asks_for_6_files_at_most_and_for_no_font() => NoneOf(Question.Weight);

    [BrowserFact]
    public void Has_a_table_without_empty_choices() => NoneOf(Question.Choices);

    [BrowserFact]
    public void Needs_no_scrolling_sideways() => NoneOf(Question.Width);

    [BrowserFact]
    public void Keeps_its_margins_beside_the_text_and_within_the_page() => NoneOf(Question.Margins);

    [BrowserFact]
    public void Is_printed_with_all_its_text() => NoneOf(Question.PrintedText);

    [BrowserFact]
    public void Is_no_wider_than_its_paper() => NoneOf(Question.PaperWidth);

    [BrowserFact]
    public void Begins_with_a_way_past_its_head() => NoneOf(Question.SkipLink);

    [BrowserFact]
    public void Shows_where_the_keyboard_is() => NoneOf(Question.Stops);

    private void NoneOf(Question about)
    {
        Assert.True(walk.Kinds > 40, "nobody walked");
        Assert.True(walk.Faults(about).Length == 0, string.Join('\n', walk.Faults(about)));
    }
}

public sealed class EveryKindInEnglishTests(EnglishWalk walk) : EveryKindTests(walk), IClassFixture<EnglishWalk>;

public sealed class EveryKindInSimplifiedTests(SimplifiedWalk walk) : EveryKindTests(walk), IClassFixture<SimplifiedWalk>;

public sealed class EveryKindInTraditionalTests(TraditionalWalk walk) : EveryKindTests(walk), IClassFixture<TraditionalWalk>;
