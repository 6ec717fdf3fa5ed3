using System.Globalization;
using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class SiteFilesTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void The_bytes_do_not_depend_on_the_culture(string culture)
    {
        var expected = SmallSite.Publish();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var actual = SmallSite.Publish();
            Assert.Equal(expected.Files.Select(f => (f.Path, Fingerprint.Of(f.Bytes.Span))), actual.Files.Select(f => (f.Path, Fingerprint.Of(f.Bytes.Span))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_file_is_UTF_8_with_plain_line_ends_and_no_mark_in_front()
    {
        foreach (var file in SmallSite.Publish().Files.Where(f => f.Path != ".nojekyll"))
        {
            var text = new UTF8Encoding(false, true).GetString(file.Bytes.Span);
            Assert.DoesNotContain('\r', text);
            Assert.NotEqual('\uFEFF', text[0]);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_record_is_one_line_of_its_file()
    {
        var site = SmallSite.Publish();
        Assert.Equal(site.Rows("proposals").Count + 2, site.Text("data/v1/proposals.json").TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_site_without_records_still_has_all_files_of_the_contract()
    {
        var empty = SmallSite.Publish(new Content { Settings = SmallSite.Content.Settings });
        Assert.Empty(empty.Rows("proposals"));
        Assert.Empty(JsonSchemaCheck.Failures(empty.Json("data/v1/schema/citations.schema.json"), empty.Json("data/v1/citations.json")));
    }

    [Fact]
    public void Hostile_texts_stay_texts_in_every_data_file()
    {
        var content = SmallSite.Content;
        var evil = "=cmd|' /C calc'!A0\n</script>\u202E\u001B[31m\"},{\"id\":\"x\"";
        var site = SmallSite.Publish(content with { Sponsors = [content.Sponsors[0] with { Name = Text.Of(("en", $"`{evil}`"), ("zh", $"`{evil}`")) }, .. content.Sponsors[1..]] });
        Assert.Equal(5, site.Rows("sponsors").Count);
        Assert.DoesNotContain("</script>", site.Text("data/v1/sponsors.json"), StringComparison.Ordinal);
        var row = CsvText.Rows(site.Text("data/v1/sponsors.csv"))[0];
        Assert.StartsWith("'=cmd", row["name.en"], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', site.Text("data/v1/sponsors.csv"));
    }

    [Fact]
    public void The_fingerprint_of_the_input_changes_with_every_byte_and_not_with_the_order_of_files()
    {
        SourceFile a = new("input/a.yml", "one"u8.ToArray()), b = new("input/b.yml", "two"u8.ToArray());
        Assert.Equal(Fingerprint.OfInput([a, b]), Fingerprint.OfInput([b, a]));
        Assert.NotEqual(Fingerprint.OfInput([a, b]), Fingerprint.OfInput([a, b with { Bytes = "twO"u8.ToArray() }]));
        Assert.NotEqual(Fingerprint.OfInput([a, b]), Fingerprint.OfInput([new("input/a.yml", "onetwo"u8.ToArray()), b with { Bytes = Array.Empty<byte>() }]));
        Assert.Equal(Fingerprint.OfInput([new("a", "x\ny\n"u8.ToArray())]), Fingerprint.OfInput([new("a", "\uFEFFx\r\ny\r\n"u8.ToArray())]));
    }
}
