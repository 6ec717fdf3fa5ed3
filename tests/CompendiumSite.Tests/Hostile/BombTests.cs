using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Hostile;

/// <summary>Small files that would take a careless reader all of its time or memory. Each ends with a message that names its file.</summary>
public sealed class BombTests
{
    private const string Term = "input/terms/bomb.yml";
    private const string Text = "input/narrative/background.en.md";
    private const long MostBytes = 200L * 1024 * 1024;

    private static readonly Dictionary<string, (string Path, Func<string> Content)> bombs = new()
    {
        ["nested lists"] = (Term, () => "id: " + new string('[', 100_000)),
        ["nested braces"] = (Term, () => "id: " + Times("{a: ", 100_000)),
        ["nested lines"] = (Term, () => string.Concat(Enumerable.Range(0, 900).Select(depth => new string(' ', depth) + "a:\n"))),
        ["nested dashes"] = (Term, () => Times("- ", 100_000)),
        ["nested question marks"] = (Term, () => Times("? ", 100_000)),
        ["aliases of aliases"] = (Term, () => "naa: &naa [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"{Letter(i)}: &{Letter(i)} [*{Letter(i - 1)}, *{Letter(i - 1)}]\n"))),
        ["an alias of itself"] = (Term, () => "a: &a [*a]\n"),
        ["merge keys"] = (Term, () => "a: &a {x: 1}\n" + Times("b: {<<: *a}\n", 1000)),
        ["tags"] = (Term, () => Times("- !!binary x\n", 50_000)),
        ["a huge scalar"] = (Term, () => "id: bomb\nterm: { en: \"" + new string('a', 900_000) + "\", zh: x }\ntext: { en: x, zh: x }\n"),
        ["a huge folded text"] = (Term, () => "id: bomb\nterm:\n  en: >\n" + Times("    a\n\n", 100_000) + "  zh: x\n"),
        ["many keys"] = (Term, () => string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: x\n"))),
        ["the same key again and again"] = (Term, () => Times("id: x\n", 100_000)),
        ["many documents"] = (Term, () => Times("---\na: b\n", 100_000)),
        ["many comments and an error"] = (Term, () => Times("#\n", 400_000) + "id"),
        ["an endless quotation"] = (Term, () => "id: \"" + Times("\\", 500_001)),
        ["escapes"] = (Term, () => "id: \"" + Times("\\u202E", 100_000) + "\"\n"),
        ["a file that is too large"] = (Term, () => new string('#', 3_000_000)),
        ["100,000 notes"] = ("input/narrative/background.yml", () => "id: background\npart: compendium\norder: 10\nsection: F\nnotes:\n" + string.Concat(Enumerable.Range(1, 100_000).Select(i => $"- {{number: {i}}}\n"))),
        ["10,000 notes"] = ("input/narrative/background.yml", () => "id: background\npart: compendium\norder: 10\nsection: F\nnotes:\n" + string.Concat(Enumerable.Range(1, 10_000).Select(i => $"- {{number: {i}, ibid: {i + 1}}}\n"))),
        ["marks"] = (Text, () => Front + Times("[^1]", 100_000)),
        ["links to records"] = (Text, () => Front + Times("[[x]]", 12_000)),
        ["brackets"] = (Text, () => Front + new string('[', 50_000)),
        ["few enough brackets"] = (Text, () => Front + new string('[', 49_000)),
        ["half links"] = (Text, () => Front + Times("[](", 16_000) + "![x](x)"),
        ["half pictures"] = (Text, () => Front + Times("![", 24_000)),
        ["links in links"] = (Text, () => Front + Times("[a](", 12_000) + new string(')', 1_000)),
        ["asterisks"] = (Text, () => Front + Times("*a ", 16_000)),
        ["asterisks and underscores"] = (Text, () => Front + Times("*a_b", 12_000)),
        ["asterisks in words"] = (Text, () => Front + Times("**a*b", 9_000)),
        ["backticks"] = (Text, () => Front + Times("`x ``x ", 100_000)),
        ["quotations"] = (Text, () => Front + Times("> ", 24_000) + "x"),
        ["lists"] = (Text, () => Front + Times("1. ", 16_000) + "x"),
        ["indented lists"] = (Text, () => Front + string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', 2 * depth) + "- a\n"))),
        ["a wide table"] = (Text, () => Front + Times("|a", 100_000) + "\n" + Times("|-", 100_000)),
        ["a long table"] = (Text, () => Front + "|a|b|\n|-|-|\n" + Times("|c|d|\n", 100_000)),
        ["headings"] = (Text, () => Front + Times("## x {#x}\n\n", 4_000)),
        ["reference definitions"] = (Text, () => Front + Times("[a]: javascript:b\n", 2_000) + Times("[a]", 4_000)),
        ["an endless front matter"] = (Text, () => "---\n" + Times("title: x\n", 100_000)),
    };

    public static TheoryData<string> Names => [.. bombs.Keys];

    // The limit of time only ends what would never end; how long it takes is measured elsewhere.
    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Names))]
    public async Task A_bomb_ends_with_a_message_of_its_file(string name)
    {
        var (path, content) = bombs[name];
        var site = MemorySite.Whole.With(path, content());

        var (plan, allocated) = await Task.Run(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var planned = MemorySite.Plan(site.Files);
            return (planned, GC.GetAllocatedBytesForCurrentThread() - before);
        });

        Assert.Null(plan.Site);
        Assert.Contains(plan.Messages, message => message.Severity == Severity.Error && message.At.File == path);
        Assert.True(allocated < MostBytes, $"{allocated / 1024 / 1024} MB were allocated");
    }

    private const string Front = "---\ntitle: x\nsummary: x\n---\n";

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Letter(int number) => "n" + (char)('a' + number / 26) + (char)('a' + number % 26);
}
