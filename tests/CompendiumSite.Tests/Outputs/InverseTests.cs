using System.Text.Json;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

/// <summary>Everything that one file says of another, the other says of it. Checked from the published files alone, as a stranger would.</summary>
public sealed class InverseTests
{
    private static readonly Published site = SmallSite.Publish();

    [Fact]
    public void Sponsors_have_exactly_the_notes_whose_citations_name_them() =>
        AssertSame(Pairs("citations", r => [r.Word("sponsor"), Original(r).Word("onBehalfOf")], Note), Pairs("sponsors", Id, r => r.Numbers("notes").Select(Written)));

    [Fact]
    public void Documents_have_exactly_the_notes_whose_citations_name_them() =>
        AssertSame(Pairs("citations", r => [Original(r).Word("symbol"), LikelySymbol(Original(r))], Note), Pairs("documents", r => [r.Word("symbol")], r => r.Numbers("notes").Select(Written)));

    [Fact]
    public void Proposals_have_exactly_the_notes_that_name_them_as_their_record() =>
        AssertSame(Pairs("citations", r => [r.Word("record") is "background" ? null : r.Word("record")], Note), Pairs("proposals", Id, r => r.Numbers("notes").Select(Written)));

    [Theory]
    [InlineData("proposals", "sponsors", "sponsors", "id", "proposals")]
    [InlineData("proposals", "documents", "documents", "symbol", "proposals")]
    [InlineData("proposals", "themes", "themes", "id", "proposals")]
    [InlineData("steps", "themes", "themes", "id", "steps")]
    [InlineData("sessions", "themes", "themes", "id", "sessions")]
    [InlineData("steps", "proposals", "proposals", "id", "steps")]
    public void Two_files_agree_about_their_edges(string forward, string key, string reverse, string reverseId, string reverseKey) =>
        AssertSame(Pairs(forward, r => r.Words(key), Id), Pairs(reverse, r => [r.Word(reverseId)], r => r.Words(reverseKey)));

    [Theory]
    [InlineData("proposals", "proposals")]
    [InlineData("steps", "steps")]
    public void Topics_are_named_by_exactly_what_their_ideas_name(string key, string file) =>
        AssertSame(
            Pairs("sessions", r => r.GetProperty("ideas").EnumerateArray().SelectMany(i => i.Words(key)), Id),
            Pairs(file, Id, r => r.Words("sessions")));

    private static HashSet<(string, string)> Pairs(string file, Func<JsonElement, IEnumerable<string?>> left, Func<JsonElement, IEnumerable<string?>> right) =>
        [.. site.Rows(file).SelectMany(row => left(row).OfType<string>().SelectMany(l => right(row).OfType<string>().Select(r => (l, r))))];

    private static void AssertSame(HashSet<(string, string)> forward, HashSet<(string, string)> reverse)
    {
        Assert.NotEmpty(forward);
        Assert.Equal(forward.Order(), reverse.Order());
    }

    // What a repetition repeats stands in the row of the repeated note.
    private static JsonElement Original(JsonElement row) => row.IsNull("repeats") ? row
        : site.Rows("citations").Single(r => r.GetProperty("note").GetInt32() == row.GetProperty("repeats").GetInt32() && r.GetProperty("position").GetInt32() == row.GetProperty("position").GetInt32());

    private static string? LikelySymbol(JsonElement row) =>
        row.GetProperty("likely") is { ValueKind: JsonValueKind.Object } likely && likely.TryGetProperty("symbol", out var symbol) ? symbol.GetString() : null;

    private static string?[] Id(JsonElement row) => [row.Word("id")];

    private static string[] Note(JsonElement row) => [Written(row.GetProperty("note").GetInt32())];

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
