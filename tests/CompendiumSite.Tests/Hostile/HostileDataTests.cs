using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CompendiumSite.Tests.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Hostile;

/// <summary>No payload is anything but a value in the data, the feeds and the search index.</summary>
[Collection(nameof(HostileBuild))]
public sealed partial class HostileDataTests(HostileBuild built)
{
    private IEnumerable<string> Files(string ending) => built.Site.Files.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal));

    [Fact]
    public void Every_file_of_text_is_utf8_without_control_characters()
    {
        foreach (var path in built.Site.Files.Keys.Where(path => Path.GetExtension(path) is ".html" or ".json" or ".csv" or ".xml" or ".js" or ".bib" or ".ris" or ".txt"))
            Assert.DoesNotContain(built.Site.Text(path), c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200B' or '\uFEFF');
    }

    [Fact]
    public void Every_data_file_has_the_shape_of_the_one_without_payloads()
    {
        foreach (var path in Files(".json").Where(path => !path.Contains("schema", StringComparison.Ordinal)))
        {
            using var hostile = JsonDocument.Parse(built.Site.Text(path));
            using var harmless = JsonDocument.Parse(built.Twin.Text(path));
            Assert.Superset(Keys(harmless.RootElement, "").ToHashSet(), Keys(hostile.RootElement, "").ToHashSet());
        }
        Assert.NotEmpty(Files(".json"));
    }

    [Fact]
    public void The_data_say_exactly_what_was_written()
    {
        using var terms = JsonDocument.Parse(built.Site.Text("data/v1/terms.json"));
        var plain = Payloads.All.Index().ToDictionary(payload => HostileSite.IdOf(payload.Index), payload => payload.Item);
        var compared = 0;
        foreach (var term in terms.RootElement.EnumerateArray().Where(term => plain.ContainsKey(term.GetProperty("id").GetString()!)))
        {
            var written = plain[term.GetProperty("id").GetString()!];
            if (written.AsSpan().IndexOfAny("*_[]`<>&\\#|!\n\r\t-+=~:") >= 0 || char.IsAsciiDigit(written.TrimStart()[0])) continue;
            Assert.Equal(written.Trim(), term.GetProperty("name").GetProperty("en").GetString());
            compared++;
        }
        Assert.True(compared > 50, $"only {compared} terms were compared");
    }

    [Fact]
    public void No_cell_of_a_table_is_a_formula_and_no_row_is_torn()
    {
        foreach (var path in Files(".csv"))
        {
            var rows = CsvText.Read(built.Site.Text(path));
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
            foreach (var cell in rows.SelectMany(row => row).Where(cell => cell.Length > 0 && !Figure().IsMatch(cell)))
                Assert.False(cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', $"{path}: {cell}");
        }
        Assert.NotEmpty(Files(".csv"));
    }

    [Fact]
    public void Feeds_sitemap_and_search_descriptions_have_no_element_of_a_payload()
    {
        foreach (var path in Files(".xml"))
        {
            var hostile = XDocument.Parse(built.Site.Text(path)).Descendants().Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(a => a.Name))}").ToHashSet();
            var harmless = XDocument.Parse(built.Twin.Text(path)).Descendants().Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(a => a.Name))}").ToHashSet();
            Assert.Superset(hostile, harmless);
            Assert.All(XDocument.Parse(built.Site.Text(path)).Descendants().Attributes("href"), href => Assert.StartsWith("https://compendium.example/", href.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Bibliographies_have_as_many_works_and_no_other_lines_than_without_payloads()
    {
        foreach (var path in Files(".ris"))
            Assert.Equal(built.Twin.Text(path).Split('\n').Select(RisTag).Order(StringComparer.Ordinal), built.Site.Text(path).Split('\n').Select(RisTag).Order(StringComparer.Ordinal));
        foreach (var path in Files(".bib"))
            Assert.Equal(BibEntry().Count(built.Twin.Text(path)), BibEntry().Count(built.Site.Text(path)));
        Assert.NotEmpty(Files(".ris").Concat(Files(".bib")));
    }

    [Fact]
    public void A_search_file_is_one_call_with_one_literal()
    {
        var files = built.Site.Files.Keys.Where(path => path.Contains("/search/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            var call = Call().Match(built.Site.Text(path));
            Assert.True(call.Success, path);
            JsonDocument.Parse(call.Groups[1].Value).Dispose();
            Assert.DoesNotContain(call.Groups[1].Value, c => c is '\u2028' or '\u2029');
        }
    }

    private static IEnumerable<string> Keys(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Keys(property.Value, $"{path}/{property.Name}").Prepend($"{path}/{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Keys(item, path + "[]")),
        _ => [],
    };

    private static string RisTag(string line) => line.Length >= 6 && line[2..6] == "  - " ? line[..2] : line;

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Figure();

    [GeneratedRegex("^@", RegexOptions.Multiline)]
    private static partial Regex BibEntry();

    [GeneratedRegex("\\AcompendiumSearch\\.take\\(\"[a-z0-9-]+\",(.*)\\);\\n\\z", RegexOptions.Singleline)]
    private static partial Regex Call();
}
