using CompendiumSite.Commands;
using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Guide;

public sealed class GuideCommandsTests
{
    public static TheoryData<string> Examples => [.. Verbs.All.SelectMany(verb => verb.Examples).Select(example => example.Typed)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_a_command_line_that_can_be_read(string typed) => Demand(typed);

    [Fact]
    public void Every_option_is_used_by_an_example()
    {
        var used = Verbs.All.SelectMany(verb => verb.Examples.SelectMany(example => Arguments.Read(verb, TypedWords.Of(example.Typed).AsSpan(1)).Arguments!.Given.Select(given => given.Option))).ToHashSet();

        Assert.Empty(Verbs.All.SelectMany(verb => verb.Options).Where(option => !used.Contains(option)).Select(option => option.ToString()));
    }

    public static TheoryData<string> Shown => [.. Verbs.All.SelectMany(verb => verb.Examples).Where(example => example.Output.Length > 0).Select(example => example.Typed)];

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task What_an_example_prints_is_what_the_program_prints(string typed)
    {
        var example = Verbs.All.SelectMany(verb => verb.Examples).Single(example => example.Typed == typed && example.Output.Length > 0);
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, output, RealInput.Repository, RealInput.Repository, _ => null) { In = () => new StringReader(example.Input) };

        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(TypedWords.Of(typed), terminal));
        Assert.Equal(example.Output.TrimEnd(), output.ToString().TrimEnd());
    }

    [Fact]
    public void Every_word_about_the_command_line_is_there_in_both_languages()
    {
        IEnumerable<Label> labels =
        [
            .. Verbs.All.Select(verb => verb.Summary), .. Verbs.All.Select(verb => verb.Details).OfType<Label>(), .. Verbs.All.SelectMany(Arguments.All).Select(option => option.Meaning),
            .. Verbs.All.SelectMany(verb => verb.Examples).Select(example => example.About), .. ExitCode.All.Select(code => code.Meaning),
        ];

        Assert.All(labels, label =>
        {
            Assert.Matches(@"^[A-Za-z'].*", label.En);
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", label.En);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", label.Zh);
        });
    }

    /// <summary>That the program would understand this line, whatever it would then do.</summary>
    internal static void Demand(string typed)
    {
        var words = TypedWords.Of(typed);
        var verb = Verbs.All.SingleOrDefault(candidate => candidate.Name == words[0]);
        Assert.True(verb is not null, $"there is no verb '{words[0]}'");
        Assert.Null(Arguments.Read(verb, words.AsSpan(1)).Problem);
    }
}
