using System.Runtime.CompilerServices;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Parse;
using Xunit;

namespace CompendiumSite.Tests.Parse;

/// <summary>The quick reader of YAML says nothing, or exactly what the reader of all YAML says.</summary>
public sealed class PlainYamlTests
{
    // One for all texts of a test, as of a worker: what one leaves there must mean nothing to the next.
    private readonly YamlWorkspace workspace = new();

    [Fact]
    public void It_reads_nearly_every_real_record()
    {
        var texts = RealRecords();
        var read = texts.Count(text => PlainYaml.Read("a.yml", text, 0, new()) is not null);
        Assert.True(read > texts.Count * 0.97, $"{read} of {texts.Count}");
    }

    [Theory]
    [InlineData("values: [3037.3, -278.2, null, -1]\n")]
    [InlineData("label: { en: \"1\\\\. Conventional arms\", zh: \"1\\\\. 常规武器\" }\n")]
    [InlineData("a: \"says \\\"no\\\"\"\n")]
    [InlineData("en: \"The \\\"package\\\" of 1999\\\\2000\"\nzh: 'one''s own'\n")]
    [InlineData("a: ''\nb: \"\"\nc: ['it''s', \"\\\"\", '''']\n")]
    public void It_reads_what_tables_and_quotations_hold(string text)
    {
        Assert.NotNull(PlainYaml.Read("a.yml", text, 0, new()));
        AssertSame(text);
    }

    [Fact]
    public void Of_every_record_it_says_what_the_reader_of_all_yaml_says()
    {
        foreach (var text in RealRecords()) AssertSame(text);
    }

    [Fact]
    public void Of_damaged_records_too()
    {
        // A small generator of its own: the same damage on every machine.
        var (seed, compared) = (12345u, 0);
        int Next(int below) => (int)((seed = seed * 1664525 + 1013904223) / 65536 % (uint)below);
        var texts = RealRecords().Where(text => text.Length < 6000).ToList();
        string[] pieces = ["\n", " ", "  ", ":", ": ", "- ", "#", " #", "\"", "'", "|", ">", "[", "]", "{", "}", ",", "\\", "&a", "*a", "!", "?", "\t", "---\n", "\n\n", "<<: ", "é", "，"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(texts[Next(texts.Count)]);
            for (var changes = 1 + Next(3); changes > 0 && text.Length > 2; changes--)
            {
                var at = Next(text.Length - 1);
                if (Next(2) == 0) text.Remove(at, Math.Min(1 + Next(4), text.Length - at));
                else text.Insert(at, pieces[Next(pieces.Length)]);
            }
            if (AssertSame(text.ToString())) compared++;
        }
        Assert.True(compared > 5_000, $"only {compared} were read by both");
    }

    [Theory]
    [InlineData("a: b\nc:\n  - d: \"e f\"\n    g: 'h'\n  - i\n")]
    [InlineData("# comment\na: b # comment\n\nlist:\n- c\n- d: { e: f, g: [h, i] }\n")]
    [InlineData("text:\n  en: |-\n    One\n\n      two\n    three\n\nnext: x\n")]
    [InlineData("text: |\n  One\n  two\n")]
    [InlineData("a: one\n  two\n  three\nb: c:d\n")]
    [InlineData("标题: x\n")]
    public void Forms(string text) => AssertSame(text);

    [Theory]
    [InlineData("a: one\n  two: three\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: \"b\\u202E\"\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a:\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("- a\n")]
    [InlineData("a: \"one\\ttwo\"\n")]
    [InlineData("a: \"one\"\"two\"\n")]
    [InlineData("a: \"\\\\\\n\"\n")]
    [InlineData("a: [- 1]\n")]
    [InlineData("")]
    public void What_it_leaves_to_the_other(string text) => Assert.Null(PlainYaml.Read("a.yml", text, 0, new()));

    private bool AssertSame(string text)
    {
        if (PlainYaml.Read("a.yml", text, 3, workspace) is not { } quick) return false;
        var bag = new MessageBag();
        var whole = YamlTreeReader.ReadAll("a.yml", text, 3, bag);
        Assert.True(whole is not null && bag.ToSorted().IsEmpty, $"The quick reader accepts what the other refuses: {string.Join(' ', bag.ToSorted())}\n{text}");
        if (Written(quick) != Written(whole!)) Assert.Fail($"{Written(quick)}\nis not\n{Written(whole!)}\n{text}");
        return true;
    }

    private static string Written(YamlNode node)
    {
        var all = new StringBuilder();
        Write(node, all);
        return all.ToString();
    }

    private static void Write(YamlNode node, StringBuilder to)
    {
        to.Append('(').Append(node.At.Line).Append(',').Append(node.At.Column).Append(')');
        switch (node)
        {
            case YamlScalar scalar: to.Append(scalar.IsPlain ? "plain " : "").Append(scalar.TextAt.Line).Append(',').Append(scalar.TextAt.Column).Append('"').Append(scalar.Value).Append("\"\n"); break;
            case YamlList list: to.Append("[\n"); foreach (var item in list.Items) Write(item, to); to.Append("]\n"); break;
            case YamlMap map:
                to.Append("{\n");
                foreach (var entry in map.Entries) { to.Append(entry.KeyAt.Line).Append(',').Append(entry.KeyAt.Column).Append(entry.Key).Append(": "); Write(entry.Value, to); }
                to.Append("}\n");
                break;
            default: to.Append(node.GetType().Name); break;
        }
    }

    private static List<string> RealRecords() =>
        [.. Directory.GetFiles(Path.Combine(Here(), "../../../input"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
