using System.Globalization;

namespace CompendiumSite.Parse;

/// <summary>Dates as the records write them: 2011-06-30, whatever the language of the page.</summary>
internal static class IsoDate
{
    public readonly record struct Complaint(bool Impossible, string Sentence);

    public static bool TryRead(string text, out DateOnly date, out Complaint complaint)
    {
        date = default;
        complaint = default;
        if (!HasForm(text))
        {
            complaint = new(false, $"must be a date like 2011-06-30 (year-month-day), found '{Describe.Shortened(text)}'.");
            return false;
        }
        var (year, month, day) = (Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2));
        if (year is < 1900 or > 2100)
            complaint = new(true, $"is '{text}', but the year must lie between 1900 and 2100.");
        else if (month is < 1 or > 12)
            complaint = new(true, $"is '{text}', but there is no month {month}. Write year-month-day.");
        else if (day < 1 || day > DateTime.DaysInMonth(year, month))
            complaint = new(true, $"is '{text}', but {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days.");
        else
            date = new DateOnly(year, month, day);
        return complaint.Sentence is null;
    }

    private static bool HasForm(string text)
    {
        if (text.Length != 10) return false;
        for (var i = 0; i < 10; i++)
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
                return false;
        return true;
    }

    private static int Digits(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++) number = number * 10 + (text[i] - '0');
        return number;
    }
}
