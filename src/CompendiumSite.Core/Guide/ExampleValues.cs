using System.Globalization;
using CompendiumSite.Parse;

namespace CompendiumSite.Guide;

/// <summary>Writes the example of a key as it stands in a record.</summary>
internal static class ExampleValues
{
    public static string Written(Shape shape, string example) => shape switch
    {
        Shape.List list => $"[{string.Join(", ", example.Split(", ").Select(item => Written(list.Item, item)))}]",
        Shape.Number or Shape.Flag or Shape.Date => example,
        _ => NeedsQuotes(example) ? $"\"{example}\"" : example,
    };

    // What YAML would take for a number or a time is text here, and says so.
    private static bool NeedsQuotes(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) || TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal);
}
