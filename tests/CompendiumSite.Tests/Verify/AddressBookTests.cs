using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Tests.Commands;
using CompendiumSite.Verify;
using Xunit;

namespace CompendiumSite.Tests.Verify;

public sealed class AddressBookTests : IDisposable
{
    private const string Step = "input/steps/publish-a-calendar.yml", Book = "input/addresses.txt";

    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("a.html\n")]
    [InlineData("a.html #b #c-d\n")]
    [InlineData("a.html #note-1..3 #note-5 #ref-2\nb/c.html #p-1..2\n")]
    [InlineData("a.html #note-07\n")]
    [InlineData("a.html #y2011..2012\n")]
    public void What_was_written_is_read_and_written_again_as_it_was(string text) =>
        Assert.Equal(text, AddressBook.Write(AddressBook.Read(new SourceFile(Book, Encoding.UTF8.GetBytes(text))), []));

    [Fact]
    public void A_run_of_numbers_means_each_of_them() =>
        Assert.Equal("note-9 note-10 note-11", string.Join(' ', Assert.Single(AddressBook.Read(new SourceFile(Book, "a.html #note-9..11"u8.ToArray()))).Places));

    [Fact]
    public async Task Accepted_addresses_hold_until_one_is_lost_and_then_the_build_names_it()
    {
        Assert.Equal(0, (await program.Type("addresses", "--accept")).Code);
        Assert.Contains("retreat/small-steps.html ", program.Temp.Read(Book), StringComparison.Ordinal);
        Assert.Contains("0 are new", (await program.Type("addresses")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await program.Type()).Code);
        var before = program.Temp.All("output");

        // The step gets another id: its place on the page of its tier is gone.
        File.Move(program.Temp[Step], program.Temp["input/steps/publish-a-plan.yml"]);
        foreach (var (path, text) in program.Temp.All("input")) program.Temp.Write($"input/{path}", path.EndsWith(".txt", StringComparison.Ordinal) ? text : text.Replace("publish-a-calendar", "publish-a-plan", StringComparison.Ordinal));
        var (code, output, _) = await program.Type();

        Assert.Equal(4, code);
        var line = program.Temp.Read(Book).Split('\n').Index().Single(line => line.Item.StartsWith("retreat/small-steps.html ", StringComparison.Ordinal)).Index + 1;
        Assert.Contains($"input/addresses.txt({line},1): error W712: These addresses were published and are lost: en/retreat/small-steps.html#publish-a-calendar", output, StringComparison.Ordinal);
        Assert.Equal(before, program.Temp.All("output"));
    }

    [Fact]
    public async Task A_page_that_moved_is_kept_by_a_redirect()
    {
        await program.Type("addresses", "--accept");
        File.Move(program.Temp["input/themes/meetings.yml"], program.Temp["input/themes/sittings.yml"]);
        foreach (var (path, text) in program.Temp.All("input"))
            if (path.EndsWith(".yml", StringComparison.Ordinal)) program.Temp.Write($"input/{path}", text.Replace("id: meetings", "id: sittings", StringComparison.Ordinal).Replace("[meetings]", "[sittings]", StringComparison.Ordinal).Replace(" meetings]", " sittings]", StringComparison.Ordinal));
        Assert.Contains("lost: en/themes/meetings.html", (await program.Type()).Out, StringComparison.Ordinal);

        var theme = program.Temp.Read("input/themes/sittings.yml");
        program.Temp.Write("input/themes/sittings.yml", theme + "redirect-from: [themes/meetings.html, parallel/theme/meetings.html]\n");

        Assert.DoesNotContain("themes/meetings.html", (await program.Type()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_every_edition_has_is_promised()
    {
        PublishedPage Page(string path, params string[] places) => new(path, false, Places.Of(places));
        ImmutableArray<Edition> editions = [new("en", "en", "en", false, ""), new("zh-Hans", "zh", "zh", false, "")];

        var common = AddressBook.Of([Page("en/a.html", "x", "y"), Page("zh/a.html", "x", "z"), Page("en/b.html"), Page("index.html")], editions);

        Assert.Equal("a.html #x\n", AddressBook.Write([], common));
    }
}
