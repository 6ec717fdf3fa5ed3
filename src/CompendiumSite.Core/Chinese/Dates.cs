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
        var sameYear = from.Year == to.Year;
        var sameMonth = sameYear && from.Month == to.Month;
        if (IsChinese(language))
            return Format(from, language) + "至" + (sameMonth ? Format(to, language)[(Month(to.Year, to.Month, language).Length)..] : sameYear ? Format(to, language)[Year(to.Year, language).Length..] : Format(to, language));
        var first = sameMonth ? from.Day.ToString(CultureInfo.InvariantCulture) : sameYear ? $"{from.Day.ToString(CultureInfo.InvariantCulture)} {months[from.Month - 1]}" : Format(from, language);
        return sameMonth ? $"{first}–{Format(to, language)}" : $"{first} – {Format(to, language)}";
    }

    internal static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.Ordinal);
}
