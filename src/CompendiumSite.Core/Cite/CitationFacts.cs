using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>Reads what follows the sponsor: symbol or meeting, date, time, comment, with commas between them.</summary>
internal sealed partial class CitationFacts(TypedCitation citation, KnownTexts texts)
{
    private readonly List<string> meeting = [];
    private readonly List<string> comment = [];

    public TypedCitation Read(string typed, ImmutableArray<string>.Builder warnings)
    {
        typed = MonthDayYear().Replace(typed, "$2 $1 $3");
        foreach (var part in typed.Split(',', '，').Select(part => part.Trim()).Where(part => part.Length > 0)) Add(part, warnings);
        if (meeting.Count > 0) citation = citation with { Meeting = texts.Find(Joined(meeting)) };
        if (comment.Count > 0) citation = citation with { Comment = texts.Find(Joined(comment)) };
        return citation;
    }

    private void Add(string part, ImmutableArray<string>.Builder warnings)
    {
        if (citation.Date is null && DateOf(part, warnings) is { } date) citation = citation with { Date = date };
        else if (citation.Time is null && TimeOf(part) is { } time) citation = citation with { Time = time };
        else if (citation.Document is null && meeting.Count == 0 && IsLikeSymbol(part)) citation = citation with { Document = SymbolOf(part, warnings) };
        else if (OnlyDigits().IsMatch(part)) warnings.Add($"'{part}' can be read in two ways. Write the date in words.");
        else if (citation.Document is null && citation.Date is null) meeting.Add(part);
        else comment.Add(part);
    }

    private static string? TimeOf(string part)
    {
        if (Time().Match(part) is not { Success: true } time) return null;
        var afternoon = time.Groups[1].Value == "下午" || time.Groups[4].Value is "p" or "P";
        var hour = int.Parse(time.Groups[2].Value, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(afternoon && hour < 12 ? hour + 12 : hour):00}:{time.Groups[3].Value}");
    }

    public static bool IsLikeSymbol(string part) => part.Contains('/') && LikeSymbol().IsMatch(SymbolGrammar.Tidy(part));

    private string SymbolOf(string part, ImmutableArray<string>.Builder warnings)
    {
        var symbol = texts.Symbol(SymbolGrammar.Tidy(part));
        if (SymbolGrammar.WrongWith(symbol) is { } wrong) warnings.Add($"'{part}' is no document symbol: {wrong}.");
        return symbol;
    }

    private static DateOnly? DateOf(string part, ImmutableArray<string>.Builder warnings)
    {
        if (Digits().Match(part) is { Success: true } digits) return Of(digits.Groups[1].Value, digits.Groups[2].Value, digits.Groups[3].Value, part, warnings);
        if (DayMonthYear().Match(part) is { Success: true } words)
            return Of(words.Groups[3].Value, (Array.IndexOf(months, words.Groups[2].Value.ToLowerInvariant()) + 1).ToString(CultureInfo.InvariantCulture), words.Groups[1].Value, part, warnings);
        return null;
    }

    private static DateOnly? Of(string year, string month, string day, string part, ImmutableArray<string>.Builder warnings)
    {
        if (DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        warnings.Add($"'{part}' is a date that does not exist.");
        return null;
    }

    private static string Joined(List<string> parts) => string.Join(Languages.IsChinese(parts[0]) ? "，" : ", ", parts);

    private static readonly string[] months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    [GeneratedRegex("^(?:[A-Z]{1,5}|[a-z]{1,5})/[A-Za-z0-9./() -]+$")]
    private static partial Regex LikeSymbol();

    [GeneratedRegex(@"^([0-9]{4})(?:年|-)([0-9]{1,2})(?:月|-)([0-9]{1,2})日?$")]
    private static partial Regex Digits();

    [GeneratedRegex("^([0-9]{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) ([0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(January|February|March|April|May|June|July|August|September|October|November|December) ([0-9]{1,2}), ([0-9]{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}$")]
    private static partial Regex OnlyDigits();

    // 11:15, 11时15分, 上午11时15分, 11.15 a.m.
    [GeneratedRegex(@"^(上午|下午)?([0-9]{1,2})(?::|时|\.(?=[0-9]{2} ?[ap]))([0-9]{2})分?(?: ?([ap])\.?m\.?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
