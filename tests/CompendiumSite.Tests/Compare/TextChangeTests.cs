using CompendiumSite.Compare;
using Xunit;

namespace CompendiumSite.Tests.Compare;

public sealed class TextChangeTests
{
    [Theory]
    [InlineData("four weeks", "six weeks", "-four+six= weeks")]
    [InlineData("four working weeks", "six short weeks", "-four working+six short= weeks")]
    [InlineData("for weeks", "for six weeks", "=for +six =weeks")]
    [InlineData("四个工作周", "六个工作周", "-四+六=个工作周")]
    [InlineData("CD/PV.1207 says", "CD/PV.1208 says", "-CD/PV.1207+CD/PV.1208= says")]
    [InlineData("same", "same", "=same")]
    [InlineData("", "new", "+new")]
    public void Words_are_the_unit_in_English_and_characters_in_Chinese(string was, string @is, string runs) =>
        Assert.Equal(runs, string.Concat(TextChange.Between(was, @is).Select(run => run.Kind switch { RunKind.Removed => "-", RunKind.Added => "+", _ => "=" } + run.Text)));

    [Theory]
    [InlineData("One sentence. Another one here.", "One sentence. Another new one here.")]
    [InlineData("按照规则，四周过短。其他国家同意。", "按照规则，四周太短。")]
    [InlineData("a b c d", "d c b a")]
    public void The_runs_put_together_are_the_two_texts(string was, string @is)
    {
        var runs = TextChange.Between(was, @is);

        Assert.Equal(was, string.Concat(runs.Where(run => run.Kind != RunKind.Added).Select(run => run.Text)));
        Assert.Equal(@is, string.Concat(runs.Where(run => run.Kind != RunKind.Removed).Select(run => run.Text)));
    }

    [Fact]
    public void A_sequence_too_long_to_be_compared_is_replaced_as_a_whole()
    {
        var (old, @new) = (Enumerable.Range(0, 4000).ToList(), Enumerable.Range(1, 4000).Select(n => -n).ToList());

        Assert.Equal(8000, Sequences.Align(old, @new, (a, b) => a == b).Count(pair => pair.Old < 0 || pair.New < 0));
    }
}
