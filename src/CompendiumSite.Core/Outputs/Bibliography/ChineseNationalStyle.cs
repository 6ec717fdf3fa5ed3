using System.Globalization;

namespace CompendiumSite.Outputs;

/// <summary>
/// GB/T 7714, numbered entries. Documents are reports on line [R/OL], pages electronic bulletins [EB/OL]; the date in
/// brackets is that of the work. The date of access belongs behind it in square brackets and is the reader's to add.
/// </summary>
internal static class ChineseNationalStyle
{
    public static string Of(Work work)
    {
        var date = work.Date is { } on ? $"({on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}). " : "";
        return work.Kind == WorkKind.Document
            ? $"{work.Body}. {work.OwnTitle ?? work.Genre}: {work.Symbol}[R/OL]. {date}{work.Url}."
            : $"{work.Site}. {(work.Section is { } section ? $"{section} " : "")}{work.Name}[EB/OL]. {date}{work.Url}.";
    }
}
