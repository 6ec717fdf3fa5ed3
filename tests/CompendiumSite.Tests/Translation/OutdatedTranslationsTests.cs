using CompendiumSite.Check;
using CompendiumSite.Link;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Translation;

public sealed class OutdatedTranslationsTests
{
    private static string[] MessagesOf(TestSite site) => [.. OutdatedTranslations.Of(Linker.Link(site.Content)).Select(message => message.ToString())];

    [Fact]
    public void An_outdated_translation_is_a_warning_at_its_line()
    {
        var site = CheckedSite.Small.Replace("input/proposals/shorter-meetings.yml", "Meetings could end", "Meetings should end").Replace("input/proposals/shorter-meetings.yml", "en: Shorter", "en: Much shorter");

        Assert.Equal(
            ["input/proposals/shorter-meetings.yml(6,7): warning T604: The original of title and paragraph 1 has changed since 'zh' was checked. "
                + "Change the translation, or say that it still holds: translations accept shorter-meetings"],
            MessagesOf(site));
    }

    [Fact]
    public void A_draft_or_a_finished_translation_is_none()
    {
        Assert.Empty(MessagesOf(TestSite.Small));
        Assert.Empty(MessagesOf(CheckedSite.Small));
    }
}
