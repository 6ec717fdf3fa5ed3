using CompendiumSite.Diagnostics;
using CompendiumSite.Prose;
using Xunit;

namespace CompendiumSite.Tests.Prose;

public sealed class SentencesTests
{
    private static (int, string)[] Around(string markdown) => [.. Sentences.AroundMarks(ProseParser.Parse(markdown, Place.None).Blocks)];

    [Fact]
    public void A_mark_behind_a_full_stop_belongs_to_the_sentence_before_it() =>
        Assert.Equal([(7, "It was too short.")], Around("Four weeks. It was too short.[^7] Others agreed."));

    [Fact]
    public void A_mark_inside_a_sentence_belongs_to_that_sentence() =>
        Assert.Equal([(8, "Six weeks, or two a year."), (9, "Six weeks, or two a year.")], Around("Too short. Six weeks,[^8] or two a year.[^9] More."));

    [Fact]
    public void Chinese_sentences_end_at_the_full_width_stop() =>
        Assert.Equal([(7, "第二句。"), (8, "第三句，“引语。”")], Around("第一句。第二句。[^7]第三句，“引语。”[^8]第四句。"));

    [Fact]
    public void An_abbreviation_or_initial_does_not_end_a_sentence() =>
        Assert.Equal([(1, "Mr. Møller and J. Revill spoke.")], Around("Before. Mr. Møller and J. Revill spoke.[^1] After."));

    [Fact]
    public void A_quotation_that_closes_a_sentence_stays_with_it() =>
        Assert.Equal([(1, "They said “it takes time.”")], Around("They said “it takes time.”[^1] Then others spoke."));
}
