using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Parse;

public sealed class YamlTreeReaderTests
{
    private static (YamlMap? Map, string[] Codes) Read(string text)
    {
        var bag = new MessageBag();
        var map = YamlTreeReader.Read("x.yml", text, linesBefore: 0, bag);
        return (map, [.. bag.ToSorted().Select(message => message.Code)]);
    }

    private static YamlScalar Scalar(string text, string key)
    {
        Assert.True(Read(text).Map!.TryGet(key, out var entry));
        return Assert.IsType<YamlScalar>(entry.Value);
    }

    [Theory]
    [InlineData("a: yes", "yes")]
    [InlineData("a: 010", "010")]
    [InlineData("a: ~", "~")]
    [InlineData("a: null", "null")]
    [InlineData("a: 2011-06-30", "2011-06-30")]
    [InlineData("a: 1_000", "1_000")]
    public void Every_value_is_read_as_the_text_that_stands_there(string yaml, string value) => Assert.Equal(value, Scalar(yaml, "a").Value);

    [Fact]
    public void Keys_and_values_keep_their_places()
    {
        var map = Read("first: 1\nsecond:\n  - third: word\n").Map!;

        Assert.Equal(new("x.yml", 2, 1), map.Entries[1].KeyAt);
        var inner = Assert.IsType<YamlMap>(Assert.IsType<YamlList>(map.Entries[1].Value).Items[0]);
        Assert.Equal(new("x.yml", 3, 5), inner.Entries[0].KeyAt);
        Assert.Equal(new("x.yml", 3, 12), inner.Entries[0].Value.At);
    }

    [Theory]
    [InlineData("a: word", 1, 4)]
    [InlineData("a: \"word\"", 1, 5)]
    [InlineData("a: |\n  word\n", 2, 3)]
    [InlineData("a: |-\n\n    word\n", 3, 5)]
    public void A_text_knows_where_its_first_character_stands(string yaml, int line, int column) =>
        Assert.Equal(new("x.yml", line, column), Scalar(yaml, "a").TextAt);

    [Fact]
    public void Bombs_of_brackets_and_aliases_are_refused_at_once()
    {
        Assert.Equal([Codes.TooDeep.Id], Read("a: " + new string('[', 100_000)).Codes);
        Assert.Equal([Codes.TooManyValues.Id], Read("a: [" + string.Concat(Enumerable.Repeat("b,", 250_000)) + "]").Codes);
        var (_, codes) = Read("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n");
        Assert.All(codes, code => Assert.True(code == Codes.Anchor.Id || code == Codes.Alias.Id));
    }

    [Theory]
    [InlineData("a: b: c", "second ': '")]
    [InlineData("a: \"b: c", "not closed in this line")]
    [InlineData("a: 'b\nc: d", "not closed in this line")]
    [InlineData("a: \"b\\c\"", "backslash")]
    [InlineData("a: \"b\\u12\"", "backslash")]
    [InlineData("a: @b", "cannot begin with this character")]
    [InlineData("a: `b`", "cannot begin with this character")]
    [InlineData("a: | b\n  c", "begins in the next line")]
    [InlineData("a: *[b", "'*' and '&'")]
    [InlineData("a: !<b c", "'!' at the beginning")]
    [InlineData("%b: c", "'%'")]
    [InlineData("a: [b, c\nd: e", "list that opens here")]
    [InlineData("a: { b: c\nd: e", "braces that open here")]
    [InlineData("a:\n  - b\n c", "does not fit the lines above")]
    [InlineData("a:\n  - b: 1\n  c: 2", "does not fit the list")]
    [InlineData("a: 1\n b: 2", "second ': '")]
    [InlineData("a: 1\nb\nc: 2", "does not fit the lines above")]
    [InlineData("a: 1\n\"b\"", "neither 'key: value' nor part")]
    [InlineData("a: 1\nb", "neither 'key: value' nor part")]
    [InlineData("a: 1\n- b", "does not fit the lines above")]
    [InlineData("a:\n\t- b", "indented with a tab")]
    [InlineData("{ a: 1 }\nb: 2", "does not belong to the keys above")]
    public void A_slip_in_the_YAML_is_said_in_plain_words(string yaml, string words)
    {
        var bag = new MessageBag();
        YamlTreeReader.Read("x.yml", yaml, linesBefore: 0, bag);

        Assert.Contains(words, Assert.Single(bag.ToSorted()).Body);
    }

    [Fact]
    public void A_file_over_one_megabyte_is_refused()
    {
        var large = TestSite.Small.With("input/themes/large.yml", "id: large\n# " + new string('x', SourceText.LargestFile));

        Assert.Equal([Codes.TooLarge.Id], ContentParser.Parse(large.Files).Messages.Select(message => message.Code));
    }

    [Fact]
    public void A_tab_behind_the_indentation_is_no_mistake()
    {
        Assert.Empty(Read("a: one\ttwo\nb:\tthree\nc: |\n  \tfour\n").Codes);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_machines_change_nothing(string lineEnd)
    {
        var small = TestSite.Small;
        var changed = new TestSite([.. small.Files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(small.Text(file.Path).Replace("\n", lineEnd, StringComparison.Ordinal))))]);

        Assert.Empty(changed.Messages);
        var (before, after) = (small.Content.Narratives[0].Body.In("zh")!, changed.Content.Narratives[0].Body.In("zh")!);
        Assert.Equal((before.Value, before.At), (after.Value, after.At));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        var small = TestSite.Small;
        var marked = new TestSite([.. small.Files.Select(file => new SourceFile(file.Path, new byte[] { 0xEF, 0xBB, 0xBF }.Concat(file.Bytes.ToArray()).ToArray()))]);

        Assert.Empty(marked.Messages);
    }
}
