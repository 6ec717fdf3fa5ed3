using System.Text.RegularExpressions;

namespace CompendiumSite.Parse;

/// <summary>A fixed form of values. The pattern is the rule here and in the schema, so it must mean the same in both.</summary>
/// <param name="Example">What a message shows: an example, and in brackets what else to say.</param>
internal sealed record Form(Regex Pattern, string Example)
{
    // '$' alone would also stand before a line break at the end.
    public bool Fits(string text) => text.Length > 0 && text[^1] != '\n' && Pattern.IsMatch(text);
}
