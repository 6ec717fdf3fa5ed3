using System.Globalization;
using System.Text;
using CompendiumSite.Cite;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Cite;

public sealed class CitationReaderTests
{
    private static readonly Content real = ContentParser.Parse(RealInput.Files).Content!;
    private static readonly CitationReader reader = new(real);

    [Theory]
    [InlineData("Colombia (2011), CD/1913, 30 June 2011")]
    [InlineData("哥伦比亚（2011），CD/1913，2011年6月30日")]
    [InlineData("哥伦比亚（2011年），CD/1913，2011年6月30日。")]
    [InlineData("colombia (2011), CD/1913., 2011-06-30")]
    [InlineData("Colombia (2011), cd/1913, June 30, 2011")]
    [InlineData("7. Colombia (2011), CD/1913, 30 June 2011.")]
    [InlineData("[^7]: 哥伦比亚(2011)，CD/1913，2011年6月30日。")]
    public void A_citation_of_either_language_becomes_the_lines_of_a_record(string typed)
    {
        var note = reader.Read(typed);

        Assert.Empty(note.Warnings);
        Assert.Equal("    citations:\n      - sponsor: colombia\n        year: 2011\n        document: CD/1913\n        date: 2011-06-30\n", CitationYaml.Of(note));
    }

    [Theory]
    [InlineData("See, for example, Colombia (2011), CD/1913, 30 June 2011; see also Norway (2011), CD/1913, 30 June 2011.", LeadIn.ForExample, LeadIn.SeeAlso)]
    [InlineData("See, e.g., Colombia (2011), CD/1913, 30 June 2011; see also Norway (2011), CD/1913, 30 June 2011.", LeadIn.ForExample, LeadIn.SeeAlso)]
    [InlineData("见：哥伦比亚（2011），CD/1913，2011年6月30日；另见：挪威（2011），CD/1913，2011年6月30日。", LeadIn.See, LeadIn.SeeAlso)]
    public void The_first_words_introduce_the_note_and_later_ones_their_citation(string typed, LeadIn ofNote, LeadIn ofSecond)
    {
        var note = reader.Read(typed);

        Assert.Equal((ofNote, LeadIn.None, ofSecond), (note.Lead, note.Citations[0].Lead, note.Citations[1].Lead));
        Assert.Equal(["colombia", "norway"], note.Citations.Select(citation => citation.Sponsor));
    }

    [Theory]
    [InlineData("Egypt on behalf of the Group of 21 (2011), CD/1913, 30 June 2011")]
    [InlineData("埃及代表21国集团（2011），CD/1913，2011年6月30日")]
    [InlineData("Egypt (on behalf of the Group of 21) (2011), CD/1913, 30 June 2011")]
    [InlineData("埃及（代表21国集团）（2011），CD/1913，2011年6月30日")]
    public void A_sponsor_may_speak_for_a_group(string typed)
    {
        var citation = Assert.Single(reader.Read(typed).Citations);

        Assert.Equal(("egypt", "group-of-21", 2011, "CD/1913"), (citation.Sponsor, citation.OnBehalfOf, citation.Year, citation.Document));
    }

    [Theory]
    [InlineData("China (2023), Conference on Disarmament, first part of the session, 16 March 2023, 11.15 a.m.", "11:15")]
    [InlineData("中国（2023），裁谈会第一期会议，2023年3月16日，上午11时15分", "11:15")]
    [InlineData("中国（2023），裁谈会第一期会议，2023年3月16日，下午3时15分", "15:15")]
    [InlineData("China (2023), Conference on Disarmament, first part of the session, 16 March 2023, 3.15 p.m.", "15:15")]
    public void A_time_is_read_as_people_write_it(string typed, string time)
    {
        var note = reader.Read(typed);

        Assert.Empty(note.Warnings);
        Assert.Equal((time, null), (Assert.Single(note.Citations).Time, note.Citations[0].Comment));
    }

    [Theory]
    [InlineData("Ibid.")]
    [InlineData("同上。")]
    public void A_note_that_repeats_another_asks_for_its_number(string typed)
    {
        var note = reader.Read(typed);

        Assert.Contains("repeats another note", Assert.Single(note.Warnings), StringComparison.Ordinal);
        Assert.StartsWith("    ibid: TODO", CitationYaml.Of(note), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Columbia (2011), CD/1913, 30 June 2011", "No sponsor is called 'Columbia'. Did you mean 'Colombia'?")]
    [InlineData("Colombia (2011), CD/1193, 30 June 2011", "There is no record of CD/1193. Did you mean 'CD/1913'? If the symbol is right: new document CD/1193")]
    [InlineData("Colombia (2021), CD/1913, 30 June 2011", "Colombia: the year 2021 contradicts the date 2011-06-30.")]
    [InlineData("Colombia (2011), CD/PV1207, 30 June 2011", "'CD/PV1207' is no document symbol: a point is missing in 'PV1207'.")]
    [InlineData("Colombia (2011), CD/1913, 31 June 2011", "'31 June 2011' is a date that does not exist.")]
    [InlineData("Colombia (2011), CD/1913, 30 June 2011; 哥伦比亚（2011），CD/1913，2011年6月30日", "stands here twice")]
    [InlineData("Colombia (2011), CD/1913, 30 June 2011; Colombia (2021), CD/1913, 30 June 2011", "stands here twice")]
    [InlineData("Colombia (2011), CD/1913, 30/06/2011", "'30/06/2011' can be read in two ways.")]
    [InlineData("CD/1913, 30 June 2011", "No sponsor is named before 'CD/1913'.")]
    [InlineData("Colombia (2011), 30 June 2011", "neither a symbol nor a meeting")]
    public void What_looks_wrong_is_said(string typed, string words) =>
        Assert.Contains(reader.Read(typed).Warnings, warning => warning.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void An_unknown_sponsor_is_a_word_to_replace() =>
        Assert.Contains("sponsor: TODO # Columbia\n", CitationYaml.Of(reader.Read("Columbia (2011), CD/1913, 30 June 2011")), StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_real_note_comes_back_from_its_own_words(string edition)
    {
        var read = EditionReaders.For(Linker.Link(real)).Single(reader => reader.Edition.Path == edition);
        var notes = NotesWithCitations().ToList();

        foreach (var (_, note) in notes)
        {
            var typed = reader.Read(Printed(note, read));
            Assert.Equal(note.Lead, typed.Lead);
            Assert.Equal(note.Citations.Select(Facts), typed.Citations.Select(Facts));
        }
        Assert.True(notes.Count > 50);
    }

    [Fact]
    public void What_is_printed_is_what_the_records_hold_to_the_letter()
    {
        var read = EditionReaders.For(Linker.Link(real))[0];
        var compared = 0;
        foreach (var (record, note) in NotesWithCitations().Where(placed => placed.Note.Citations.All(citation => citation.Findings.IsEmpty)))
        {
            var file = Encoding.UTF8.GetString(RealInput.Files.Single(file => file.Path == record.At.File).Bytes.Span);
            Assert.Contains($"  - number: {note.Number}\n{CitationYaml.Of(reader.Read(Printed(note, read)))}", file, StringComparison.Ordinal);
            compared++;
        }
        Assert.True(compared > 40);
    }

    private static IEnumerable<(Model.Record Record, Note Note)> NotesWithCitations() =>
        real.Proposals.SelectMany(proposal => proposal.Notes.Select(note => ((Model.Record)proposal, note))).Where(placed => !placed.note.Citations.IsEmpty);

    private static string Facts(Citation citation) => string.Join(" | ", citation.Lead, citation.Sponsor.Value, citation.OnBehalfOf?.Value, citation.Year?.Value, citation.Document?.Value,
        citation.Meeting?.In("en")?.Value, citation.Date?.Value, citation.Time, citation.Comment?.In("en")?.Value);

    private static string Facts(TypedCitation citation) => string.Join(" | ", citation.Lead, citation.Sponsor, citation.OnBehalfOf, citation.Year, citation.Document,
        citation.Meeting?.In("en")?.Value, citation.Date, citation.Time, citation.Comment?.In("en")?.Value);

    /// <summary>The note as its page prints it.</summary>
    private static string Printed(Note note, Reader read) =>
        Lead(note.Lead, read) + string.Join(read.IsChinese ? "；" : "; ", note.Citations.Select(citation => Printed(citation, read))) + (read.IsChinese ? "。" : ".");

    private static string Printed(Citation citation, Reader read)
    {
        var (comma, space) = read.IsChinese ? ("，", "") : (", ", " ");
        var text = new StringBuilder(Lead(citation.Lead, read)).Append(read.SponsorName(citation.Sponsor.Value));
        if (citation.OnBehalfOf is { } group) text.Append($"{space}{read.Say(Labels.OnBehalf)}{space}{read.SponsorName(group.Value)}");
        if (citation.Year is { } year) text.Append(read.IsChinese ? "（" : " (").Append(year.Value).Append(read.IsChinese ? "年）" : ")");
        if (citation.Document is { } document) text.Append(comma).Append(document.Value);
        if (citation.Meeting is { } meeting) text.Append(comma).Append(read.Say(meeting).Value);
        if (citation.Date is { } date) text.Append(comma).Append(read.Date(date.Value));
        if (citation.Time is { } time) text.Append(comma).Append(time);
        return text.ToString();
    }

    private static string Lead(LeadIn lead, Reader read) => lead switch
    {
        LeadIn.See => read.Say(Labels.See),
        LeadIn.SeeAlso => read.Say(Labels.SeeAlso),
        LeadIn.ForExample => read.Say(Labels.ForExample),
        _ => "",
    };
}
