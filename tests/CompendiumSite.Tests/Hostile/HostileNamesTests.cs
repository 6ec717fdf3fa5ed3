using System.Text;
using CompendiumSite.Commands;
using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Pipeline;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Hostile;

/// <summary>What becomes a path, an address or a line of a log: ids, old addresses, symbols, settings, names of files.</summary>
public sealed class HostileNamesTests
{
    private const string Step = "input/steps/publish-a-calendar.yml";

    public static TheoryData<string> Paths => [.. Payloads.Groups["paths and names"]];

    public static TheoryData<string> Lookalikes => [.. Payloads.Groups["homoglyphs"].Where(payload => payload.StartsWith("C", StringComparison.Ordinal) || payload.Contains('/'))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void An_id_that_is_no_plain_name_is_refused_at_its_line(string id)
    {
        var messages = MemorySite.Whole.Replace(Step, "id: publish-a-calendar", $"id: {Json(id)}").Messages;

        Assert.Contains(messages, message => message.At is { File: Step, Line: 1 } && message.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void An_old_address_is_a_plain_path_below_the_edition_or_refused_at_its_line(string address)
    {
        foreach (var old in (string[])[address, address + ".html", $"steps/{address}.html"])
        {
            var (site, messages) = WithOldAddress(Json(old));

            if (site is null) Assert.Contains(messages, message => message.At is { File: Step, Line: 11 });
            else Assert.True(old.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.') && !old.Split('/').Contains(".."), old);
        }
    }

    [Theory]
    [InlineData("con.html")]
    [InlineData("proposals/NUL.html")]
    [InlineData("aux.old.html")]
    [InlineData("com1/x.html")]
    [InlineData("a./x.html")]
    [InlineData("Index.html")] // one file with index.html on Windows and macOS
    [InlineData("PROPOSALS/table.html")]
    [InlineData("years/2011.html")]
    [InlineData("parallel/chapter/organization.html")]
    [InlineData("proposals/shorter-meetings.html")]
    [InlineData("index.html/x.html")]
    public void An_old_address_that_some_system_cannot_hold_or_that_is_a_page_is_refused(string old)
    {
        var (site, messages) = WithOldAddress(old);

        Assert.Null(site);
        Assert.Contains(messages, message => message.At is { File: Step, Line: 11 });
    }

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("aux")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void A_record_cannot_have_the_name_of_a_device(string id)
    {
        var messages = MemorySite.Whole.With($"input/terms/{id}.yml", $"id: {id}\nterm: {{ en: x, zh: 词 }}\ntext: {{ en: x, zh: 词 }}\nreview: []\n").Messages;

        Assert.Contains(messages, message => message.At.File == $"input/terms/{id}.yml" && message.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Lookalikes))]
    public void A_symbol_of_letters_that_only_look_right_gets_a_message(string symbol)
    {
        // Full-width signs, as Chinese keyboards write them, become the plain ones.
        if (Model.SymbolGrammar.Tidy(symbol) == "CD/1913") return;
        var messages = MemorySite.Whole.Replace("input/documents/cd-1913.yml", "symbol: CD/1913", $"symbol: {Json(symbol)}").Messages;

        Assert.Contains(messages, message => message.At.File == "input/documents/cd-1913.yml" && message.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("host", "javascript:alert(1)")]
    [InlineData("host", "https://evil.example\" onload=\"alert(1)")]
    [InlineData("host", "https://a.example/x")]
    [InlineData("host", "https://user:secret@a.example")]
    [InlineData("host", "https://a.example?x")]
    [InlineData("host", "https://a.example#x")]
    [InlineData("host", "https://a.example\\x")]
    [InlineData("host", "https://a .example")]
    [InlineData("link-root", "//evil.example/")]
    [InlineData("link-root", "/../")]
    [InlineData("link-root", "/./")]
    [InlineData("link-root", "/\"onclick=\"/")]
    [InlineData("repository", "javascript:alert(1)")]
    [InlineData("repository", "https://a.example/\"onclick=\"alert(1)")]
    [InlineData("repository", "http://user:secret@a.example/")]
    public void A_setting_that_is_no_plain_address_is_refused(string key, string value)
    {
        var text = string.Join('\n', MemorySite.Whole.Text("input/site.yml").Split('\n').Select(line => line.StartsWith(key + ":", StringComparison.Ordinal) ? $"{key}: {Json(value)}" : line));

        Assert.Contains(MemorySite.Whole.With("input/site.yml", text).Messages, message => message.At.File == "input/site.yml" && message.At.Line > 0 && message.Severity == Severity.Error);
    }

    [Fact]
    public void The_name_of_a_file_cannot_forge_a_line_of_the_log()
    {
        var name = "input/terms/x\n::error::forged\u001b[2J.yml";
        var messages = new TestSite([.. MemorySite.Whole.Files, new(name, Encoding.UTF8.GetBytes("id: x"))]).Messages;

        var message = Assert.Single(messages);
        Assert.DoesNotContain(message.ToString(), char.IsControl);
        Assert.DoesNotContain(MessageReport.Annotation(message), c => c is '\n' or '\u001b');
    }

    private static PlanResult WithOldAddress(string address) =>
        MemorySite.Plan(MemorySite.Whole.With(Step, MemorySite.Whole.Text(Step) + $"redirect-from: [{address}]\n").Files);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
