using Xunit;

namespace CompendiumSite.Tests.Prose;

public sealed class HtmlWriterTests
{
    [Fact]
    public void What_stands_in_the_program_is_markup_and_every_value_is_text()
    {
        var (name, number) = ("<b>“谈判” & more</b>", -7);
        Assert.Equal("<i title=\"-7\">&lt;b&gt;“谈判” &amp; more&lt;/b&gt;</i>", HtmlText.Of(html => html.Write($"<i title=\"{number}\">{name}</i>")));
    }

    [Fact]
    public void A_text_longer_than_the_buffer_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("词", 50_000));
        Assert.Equal(text + "&lt;", HtmlText.Of(html => { html.Text(text); html.Text("<"); }));
    }
}
