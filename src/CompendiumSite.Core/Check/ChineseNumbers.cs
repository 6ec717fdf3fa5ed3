using System.Buffers;

namespace CompendiumSite.Check;

/// <summary>The numbers that Chinese numerals say: 十二, 二十一, 两百; and each of their signs, as in 七八个.</summary>
internal static class ChineseNumbers
{
    private const string Signs = "〇一二三四五六七八九";

    private static readonly SearchValues<char> numerals = SearchValues.Create("零两双首十百千万" + Signs);

    public static void Read(string text, FactsInText facts)
    {
        for (var rest = text.AsSpan(); rest.IndexOfAny(numerals) is >= 0 and var start;)
        {
            rest = rest[start..];
            var length = rest.IndexOfAnyExcept(numerals);
            var run = length < 0 ? rest : rest[..length];
            rest = rest[run.Length..];
            facts.Implied.Add(Value(run));
            foreach (var sign in run)
                facts.Implied.Add(Digit(sign) is >= 0 and var digit ? digit : Unit(sign));
        }
    }

    private static int Digit(char c) => c switch
    {
        '零' => 0,
        '两' or '双' => 2,
        '首' => 1,
        _ => Signs.IndexOf(c),
    };

    private static int Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, _ => 0 };

    private static decimal Value(ReadOnlySpan<char> run)
    {
        decimal total = 0, section = 0, digit = 0;
        foreach (var sign in run)
        {
            if (Digit(sign) is >= 0 and var value) digit = value;
            else if (sign == '万') (total, section, digit) = (total + (section + digit) * 10_000, 0, 0);
            else (section, digit) = (section + Math.Max(digit, 1) * Unit(sign), 0);
        }
        return total + section + digit;
    }
}
