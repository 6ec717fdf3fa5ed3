using System.Buffers;
using System.Text;
using System.Text.Json;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class CsvTests
{
    private static readonly Published site = SmallSite.Publish();

    public static TheoryData<string> Flat => [.. DataFiles.All.Where(f => f.HasCsv).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Flat))]
    public void A_table_says_the_same_in_both_forms(string name)
    {
        var csv = CsvText.Rows(site.Text($"data/v1/{name}.csv"));
        var json = site.Rows(name);
        Assert.Equal(json.Count, csv.Count);
        foreach (var (cells, row) in csv.Zip(json))
            foreach (var member in row.EnumerateObject())
                AssertSame(cells, member.Name, member.Value);
    }

    [Theory]
    [MemberData(nameof(Flat))]
    public void Every_line_has_the_columns_of_the_header(string name)
    {
        var rows = CsvText.Read(site.Text($"data/v1/{name}.csv"));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("裁军", "裁军")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" edge", "\" edge\"")]
    public void A_cell_is_quoted_only_where_it_must_be(string value, string written) => Assert.Equal(written + "\n", Line(value));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("＝1")]
    [InlineData("'x")]
    public void A_cell_that_a_spreadsheet_would_run_gets_an_apostrophe_that_can_be_taken_off(string value) =>
        Assert.Equal("'" + value, Assert.Single(Assert.Single(CsvText.Read(Line(value)))));

    [Fact]
    public void What_would_command_a_terminal_is_replaced() => Assert.Equal("a\uFFFD[31mb\n", Line("a\u001B[31mb"));

    private static string Line(string value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var csv = new CsvLines(buffer);
        csv.Cell(value);
        csv.EndLine();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void AssertSame(Dictionary<string, string> cells, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) AssertSame(cells, $"{name}.{member.Name}", member.Value);
                break;
            case JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.Object:
                foreach (var language in value[0].EnumerateObject())
                    Assert.Equal(string.Join("\n\n", value.EnumerateArray().Select(p => p.Word(language.Name))), cells[$"{name}.{language.Name}"]);
                break;
            case JsonValueKind.Array: Assert.Equal(string.Join(';', value.EnumerateArray().Select(e => e.ToString())), cells.GetValueOrDefault(name, "")); break;
            case JsonValueKind.Null: Assert.All(cells.Where(c => c.Key == name || c.Key.StartsWith(name + ".", StringComparison.Ordinal)), c => Assert.Empty(c.Value)); break;
            case JsonValueKind.True or JsonValueKind.False: Assert.Equal(value.GetBoolean() ? "true" : "false", cells[name]); break;
            default: Assert.Equal(value.ToString(), cells[name]); break;
        }
    }
}
