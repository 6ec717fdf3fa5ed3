using System.Globalization;

namespace CompendiumSite.Chinese;

/// <summary>Lists and numbers as each edition writes them.</summary>
public static class Phrases
{
    /// <summary>A, B and C; A、B和C.</summary>
    public static string Join(IReadOnlyList<string> items, string language)
    {
        var (comma, and) = Dates.IsChinese(language) ? ("、", "和") : (", ", " and ");
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(comma, items.Take(items.Count - 1)) + and + items[^1],
        };
    }

    /// <summary>1,234 in English; Chinese text parts the digits only of longer numbers.</summary>
    public static string Number(int number, string language) =>
        Dates.IsChinese(language) && Math.Abs((long)number) < 10_000
            ? number.ToString(CultureInfo.InvariantCulture)
            : number.ToString("N0", CultureInfo.InvariantCulture);
}
