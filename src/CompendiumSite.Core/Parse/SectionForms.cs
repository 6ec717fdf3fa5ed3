namespace CompendiumSite.Parse;

/// <summary>The forms of the numbers that the source prints: G, G.1, III.A, III.A.1.</summary>
internal static class SectionForms
{
    public static bool IsChapter(string text) => IsLetter(text);

    public static bool IsNumberInChapter(string text) => Split(text) is [var chapter, var number] && IsLetter(chapter) && IsNumber(number);

    public static bool IsGroup(string text) => Split(text) is [var roman, var letter] && IsRoman(roman) && IsLetter(letter);

    public static bool IsNumberInGroup(string text) =>
        Split(text) is [var roman, var letter, var number] && IsRoman(roman) && IsLetter(letter) && IsNumber(number);

    /// <summary>Whatever the source prints before a title: letters, digits and points.</summary>
    public static bool IsAny(string text) => text.Length <= 12 && Split(text).All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit));

    public static bool IsTime(string text) =>
        text is [>= '0' and <= '2', _, ':', >= '0' and <= '5', >= '0' and <= '9'] && char.IsAsciiDigit(text[1]) && (text[0] != '2' || text[1] <= '3');

    private static string[] Split(string text) => text.Split('.');

    private static bool IsLetter(string part) => part is [>= 'A' and <= 'Z'];

    private static bool IsRoman(string part) => part.Length > 0 && part.All(c => c is 'I' or 'V' or 'X');

    private static bool IsNumber(string part) => part.Length is > 0 and <= 5 && part[0] != '0' && part.All(char.IsAsciiDigit);
}
