using CompendiumSite.Link;
using CompendiumSite.Tests.Prose;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Pages;

public sealed class ReaderDatesTests
{
    [Fact]
    public void A_date_reads_the_same_in_a_sentence_and_in_a_page()
    {
        var date = new DateOnly(2023, 8, 9);
        var readers = EditionReaders.For(Linker.Link(TestSite.Small.Content));

        Assert.Equal(["9 August 2023", "2023年8月9日", "2023年8月9日"], readers.Select(read => read.Date(date)));
        Assert.Equal(readers.Select(read => read.Date(date)), readers.Select(read => HtmlText.Of(html => read.WriteDate(html, date))));
    }
}
