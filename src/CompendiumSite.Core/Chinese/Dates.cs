using System.Globalization;

namespace CompendiumSite.Chinese;

/// <summary>Dates as each edition writes them: 30 June 2011, 2011年6月30日.</summary>
public static class Dates
{
    private static readonly string[] months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Format(DateOnly date, string language) =>
        IsChinese(language)
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
            : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {months[date.Month - 1]} {date.Year}");

    public static string Month(int year, int month, string language) =>
        IsChinese(language)
            ? string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月")
            : string.Create(CultureInfo.InvariantCulture, $"{months[month - 1]} {year}");

    public static string Year(int year, string language) =>
        year.ToString(CultureInfo.InvariantCulture) + (IsChinese(language) ? "年" : "");

    /// <summary>From one day to another, without what both have in common: 22–23 June 2023, 2023年6月22日至23日.</summary>
    public static string Range(DateOnly from, DateOnly to, string language)
    {
        if (from == to) return Format(from, language);
        var (sameYear, sameMonth) = (from.Year == to.Year, from.Year == to.Year && from.Month == to.Month);
        var (first, last) = (Format(from, language), Format(to, language));
        if (IsChinese(language))
        {
            var shared = sameMonth ? Month(to.Year, to.Month, language) : sameYear ? Year(to.Year, language) : "";
            return $"{first}至{last[shared.Length..]}";
        }
        if (sameMonth) return $"{first[..first.IndexOf(' ', StringComparison.Ordinal)]}–{last}";
        return sameYear ? $"{first[..first.LastIndexOf(' ')]} – {last}" : $"{first} – {last}";
    }

    internal static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.Ordinal);
}
