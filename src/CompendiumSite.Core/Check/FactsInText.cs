using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Check;

/// <summary>
/// The numbers and document symbols that a text states. Digits must have a counterpart in the other language; words such as
/// "twelve" or 十二 may be one, but need none, since 一些 and "one of them" are no numbers.
/// </summary>
internal sealed class FactsInText
{
    /// <summary>Numbers in digits, and months that stand beside a number.</summary>
    public HashSet<decimal> Stated { get; } = [];
    /// <summary>Numbers that the text may be taken to say in words.</summary>
    public HashSet<decimal> Implied
    {
        get
        {
            ReadWords();
            return implied;
        }
    }
    public HashSet<string> Symbols { get; } = [];

    private static readonly SearchValues<char> telling = SearchValues.Create("/0123456789");

    // A text without digits states nothing, whatever its words say; so they are read when somebody asks what they may mean.
    private readonly HashSet<decimal> implied = [];
    private string? unread;

    /// <summary>Whether the text may state anything: nearly none does.</summary>
    public static bool MayBeIn(ImmutableArray<Block> text) => ProseText.Says(text, telling);

    public bool Says(decimal number) => Stated.Contains(number) || Implied.Contains(number);

    public static FactsInText Of(string text)
    {
        var facts = new FactsInText();
        facts.unread = facts.TakeSymbols(text);
        if (facts.unread.AsSpan().ContainsAnyInRange('0', '9')) facts.ReadWords();
        return facts;
    }

    private void ReadWords()
    {
        if (unread is not { } text) return;
        unread = null;
        ReadDigits(text);
        EnglishNumbers.Read(text, this);
        ChineseNumbers.Read(text, this);
    }

    // Symbols go first, so that 1913 in CD/1913 is not a number of its own.
    private string TakeSymbols(string text)
    {
        char[]? without = null;
        for (var slash = text.IndexOf('/'); slash > 0; slash = text.IndexOf('/', slash + 1))
        {
            var start = slash;
            while (start > 0 && char.IsAsciiLetterUpper(text[start - 1])) start--;
            if (start == slash || !SymbolGrammar.IsBody(text.AsSpan(start..slash))) continue;
            if (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '.' or '_' or '-')) continue;
            var end = slash + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '/' or '.' or '-')) end++;
            while (text[end - 1] is '.' or '-' or '/') end--;
            if (end <= slash + 1) continue;
            Symbols.Add(text[start..end]);
            without ??= text.ToCharArray();
            without.AsSpan(start, end - start).Fill(' ');
            slash = end - 1;
        }
        return without is null ? text : new string(without);
    }

    private void ReadDigits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || IsSeparator(text, i))) i++;
            var digits = text[start..i].Replace(",", "", StringComparison.Ordinal);
            if (digits.Length > 18 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) continue;
            var behind = text.AsSpan(i);
            if (digits.Contains('.') && (behind.StartsWith(" a.m.") || behind.StartsWith(" p.m."))) AddTime(digits);
            else Stated.Add(number * Scale(behind));
            if (behind.StartsWith(" p.m.") && number < 12) Implied.Add(decimal.Floor(number) + 12);
            if (behind.StartsWith("时") && number is > 12 and < 24) Implied.Add(number - 12);
            if (behind.StartsWith("s") && number is >= 1100 and < 2100 && number % 10 == 0) AddDecade(number);
            if (behind.StartsWith("世纪") && DecadeBehind(behind[2..]) is { } decade) Implied.Add(((number - 1) * 100) + decade);
        }
    }

    // 1,200 and 2.5 are one number each; the point or comma of a sentence is not part of it.
    private static bool IsSeparator(string text, int i)
    {
        if (text[i] == '.') return i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1]);
        return text[i] == ',' && i + 3 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
            && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));
    }

    private static decimal Scale(ReadOnlySpan<char> behind) =>
        behind.StartsWith("万") ? 10_000m : behind.StartsWith("亿") ? 100_000_000m
        : behind.StartsWith(" thousand") ? 1_000m : behind.StartsWith(" million") ? 1_000_000m : behind.StartsWith(" billion") ? 1_000_000_000m : 1m;

    private void AddTime(string digits)
    {
        foreach (var part in digits.Split('.'))
            Stated.Add(int.Parse(part, CultureInfo.InvariantCulture));
    }

    // "the 1990s" is 20世纪90年代.
    private void AddDecade(decimal year)
    {
        Implied.Add(decimal.Floor(year / 100) + 1);
        Implied.Add(year % 100);
    }

    private static decimal? DecadeBehind(ReadOnlySpan<char> text) =>
        text.Length >= 2 && char.IsAsciiDigit(text[0]) && text[1] == '0' ? (text[0] - '0') * 10 : null;
}
