using System.Text.RegularExpressions;

namespace CompendiumSite.Tests.Guide;

/// <summary>A line as a shell hands it over: words, and what stands in quotation marks as one.</summary>
internal static partial class TypedWords
{
    public static string[] Of(string line) => [.. Word().Matches(line).Select(match => match.Value.Trim('"'))];

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
