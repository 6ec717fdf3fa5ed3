using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Parse;

public sealed class ContentParserTests
{
    private static readonly TestSite small = TestSite.Small;

    [Fact]
    public void Every_file_becomes_a_record_or_a_part_of_one()
    {
        var texts = small.Files.Count(file => file.Path.EndsWith(".md", StringComparison.Ordinal));

        Assert.Equal(small.Files.Length - texts - 1, small.Content.All.Count());
    }

    [Fact]
    public void Records_come_in_the_order_of_their_ids_whatever_the_order_of_the_files()
    {
        var reversed = ContentParser.Parse([.. small.Files.Reverse()]).Content!;

        Assert.Equal(["length-of-the-presidency", "order-of-speakers", "shorter-meetings"], reversed.Proposals.Select(proposal => proposal.Id));
        Assert.Equal(["colombia", "group-of-21", "norway"], reversed.Sponsors.Select(sponsor => sponsor.Id));
    }

    [Fact]
    public void The_bytes_of_files_are_kept_for_a_next_time_only()
    {
        Assert.Same(FilesRead.None, ContentParser.Parse(small.Files).Files);
        Assert.NotSame(FilesRead.None, ContentParser.Parse(small.Files, [], ParseResult.Nothing).Files);
    }

    [Fact]
    public void A_citation_holds_exactly_what_is_printed()
    {
        var citation = small.Content.Proposals[0].Notes[1].Citations[0];

        Assert.Equal(("colombia", 2021, "CD/1913", new DateOnly(2011, 6, 30)),
            (citation.Sponsor.Value, citation.Year!.Value.Value, citation.Document!.Value.Value, citation.Date!.Value.Value));
        Assert.Equal(2011, citation.Findings[0].Likely.Year!.Value.Value);
        Assert.Equal(Confidence.Certain, citation.Findings[0].Confidence);
    }

    [Fact]
    public void The_texts_of_a_narrative_come_from_its_markdown_files()
    {
        var narrative = small.Content.Narratives[0];

        Assert.Equal("Background", narrative.Title.In("en")!.Value);
        Assert.Equal("裁谈会是什么。", narrative.Summary.In("zh")!.Value);
        Assert.StartsWith("裁军谈判会议有65个成员国。", narrative.Body.In("zh")!.Value);
        Assert.Equal(new("input/narrative/background.zh.md", 5, 1), narrative.Body.In("zh")!.At);
    }

    [Fact]
    public void A_record_knows_the_place_of_each_key() => Assert.Equal(7, small.Content.Proposals[0].PlaceOf("rules").Line);

    [Fact]
    public void Settings_can_be_replaced_for_one_build()
    {
        var settings = ContentParser.Parse(small.Files, [("host", "https://other.example"), ("link-root", "/repo/")]).Content!.Settings;

        Assert.Equal("https://other.example/repo/en/", settings.Absolute("en/"));
    }

    [Fact]
    public void A_wrong_setting_is_reported_by_its_name()
    {
        var messages = ContentParser.Parse(small.Files, [("link-root", "repo"), ("hots", "x")]).Messages;

        Assert.Equal(
            [
                "setting hots: error P227: 'hots' cannot be set on the command line; host, link-root, repository, updated can. Did you mean 'host'?",
                "setting link-root: error P214: 'link-root' must look like / or /repository/ ('/' at both ends), found 'repo'.",
            ],
            messages.Select(message => message.ToString()));
    }

    [Fact]
    public void Another_name_of_the_input_folder_changes_nothing()
    {
        var moved = ContentParser.Parse([.. small.Files.Select(file => file with { Path = "content" + file.Path[5..] })]);

        Assert.Empty(moved.Messages);
        Assert.Equal(small.Content.All.Select(record => record.Id), moved.Content!.All.Select(record => record.Id));
    }

    [Fact]
    public void Without_settings_there_is_no_content() => Assert.Null(ContentParser.Parse([]).Content);

    [Fact]
    public void Whatever_is_typed_is_answered_by_messages_and_never_by_an_exception()
    {
        var random = new Random(20230622);
        const string Signs = "[]{}:,-#&*!|>'\"%@` \t\n\\?~<$界。\u200B0a";
        for (var round = 0; round < 100; round++)
        {
            var file = small.Files[random.Next(small.Files.Length)];
            var text = new StringBuilder(small.Text(file.Path));
            for (var slip = random.Next(1, 4); slip > 0; slip--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0: text.Insert(at, Signs[random.Next(Signs.Length)]); break;
                    case 1: text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at)); break;
                    default: text[at] = Signs[random.Next(Signs.Length)]; break;
                }
            }
            var changed = small.With(file.Path, text.ToString());
            Assert.True(changed.Messages.All(message => message.Body.Length > 0), text.ToString());
        }
    }
}
