using System.Collections.Immutable;
using CompendiumSite.Commands;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Commands;

public sealed class NewVerbTests : IDisposable
{
    // A new record is not named by others yet; this is all that may be missing.
    private const string NobodyNamesIt = "C211";

    private readonly TypedProgram program = new();

    public void Dispose() => program.Dispose();

    public static TheoryData<string> Kinds => [.. Skeletons.All.Select(skeleton => skeleton.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_record_of_every_kind_has_nothing_wrong_but_that_nobody_names_it_yet(string kind)
    {
        if (kind == "mandate") await program.Type("new", "document", "a-res-61-258"); // a mandate is a resolution that has its record
        var (code, output, error) = await program.Type("new", kind, "a-new-one");
        Assert.Equal((0, ""), (code, error));

        var messages = InputOf(program).Messages;

        Assert.DoesNotContain(messages, message => message.Code != NobodyNamesIt && message.Severity == Severity.Error);
        Assert.Contains("a-new-one.yml\n", output, StringComparison.Ordinal);
        // A TODO that somebody forgets is said, again and again.
        if (program.Temp.All("input").Any(file => file.Key.Contains("a-new-one", StringComparison.Ordinal) && file.Value.Contains("en: TODO", StringComparison.Ordinal)))
            Assert.Contains(messages, message => message.Code == "T605" || message.Code == "C501");
    }

    [Theory]
    [InlineData("CD/2345", "cd-2345", "CD/2345", "conference-document")]
    [InlineData("cd-2345", "cd-2345", "CD/2345", "conference-document")]
    [InlineData("cd-pv-1999", "cd-pv-1999", "CD/PV.1999", "plenary-record")]
    [InlineData("a-res-61-258", "a-res-61-258", "A/RES/61/258", "resolution")]
    [InlineData("A/C.1/78/L.5", "a-c-1-78-l-5", "A/C.1/78/L.5", "draft-resolution")]
    public async Task A_document_may_be_named_by_its_symbol_or_by_its_id(string typed, string id, string symbol, string kind)
    {
        Assert.Equal(0, (await program.Type("new", "document", typed)).Code);

        Assert.Equal($"# yaml-language-server: $schema=../.schema/documents.json\nid: {id}\nsymbol: {symbol}\nkind: {kind}\nreview: []\n", program.Temp.Read($"input/documents/{id}.yml"));
    }

    [Fact]
    public async Task A_new_proposal_gets_the_next_number_of_the_first_chapter()
    {
        await program.Type("new", "proposal", "a-new-one");

        var proposals = InputOf(program).Content.Proposals;
        Assert.Equal($"G.{proposals.Length}", proposals.Single(proposal => proposal.Id == "a-new-one").Section);
    }

    [Theory]
    [InlineData("My Proposal", "Write 'my-proposal'?")]
    [InlineData("../../etc/passwd", "not in folders below it")]
    [InlineData("shorter-meetings", "exists already")]
    public async Task An_id_that_cannot_be_is_refused_and_nothing_is_written(string id, string words)
    {
        var before = program.Temp.All();
        var (code, _, error) = await program.Type("new", "proposal", id);

        Assert.Equal(2, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Equal(before, program.Temp.All());
    }

    [Fact]
    public void There_is_a_skeleton_for_every_kind_of_record()
    {
        var folders = Skeletons.All.SelectMany(skeleton => skeleton.Write("x", null)).Select(file => file.Path.Split('/')[0]).Distinct();

        Assert.Equal(RecordKinds.All.Select(kind => kind.Folder).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    private static TestSite InputOf(TypedProgram program) =>
        new([.. program.Temp.All("input").Select(file => new SourceFile($"input/{file.Key}", System.Text.Encoding.UTF8.GetBytes(file.Value)))]);
}
