using System.Collections.Frozen;

namespace CompendiumSite.Check;

/// <summary>The numbers that English words say, and the months of dates.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly FrozenDictionary<string, int[]> words = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = [1], ["an"] = [1], ["one"] = [1], ["once"] = [1], ["single"] = [1], ["first"] = [1], ["each"] = [1],
        ["two"] = [2], ["twice"] = [2], ["both"] = [2], ["second"] = [2], ["pair"] = [2], ["double"] = [2], ["three"] = [3], ["third"] = [3],
        ["four"] = [4], ["fourth"] = [4], ["five"] = [5], ["fifth"] = [5], ["six"] = [6], ["sixth"] = [6], ["seven"] = [7], ["seventh"] = [7],
        ["eight"] = [8], ["eighth"] = [8], ["nine"] = [9], ["ninth"] = [9], ["ten"] = [10], ["tenth"] = [10], ["decade"] = [10], ["decades"] = [10],
        ["eleven"] = [11], ["eleventh"] = [11], ["twelve"] = [12], ["twelfth"] = [12], ["dozen"] = [12], ["thirteen"] = [13], ["thirteenth"] = [13],
        ["fourteen"] = [14], ["fourteenth"] = [14], ["fifteen"] = [15], ["fifteenth"] = [15], ["sixteen"] = [16], ["sixteenth"] = [16],
        ["seventeen"] = [17], ["seventeenth"] = [17], ["eighteen"] = [18], ["eighteenth"] = [18], ["nineteen"] = [19], ["nineteenth"] = [19],
        ["twenty"] = [20], ["twentieth"] = [20], ["thirty"] = [30], ["thirtieth"] = [30], ["forty"] = [40], ["fortieth"] = [40], ["fifty"] = [50],
        ["fiftieth"] = [50], ["sixty"] = [60], ["sixtieth"] = [60], ["seventy"] = [70], ["seventieth"] = [70], ["eighty"] = [80], ["eightieth"] = [80],
        ["ninety"] = [90], ["ninetieth"] = [90], ["hundred"] = [100], ["thousand"] = [1000], ["million"] = [1_000_000],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static void Read(string text, FactsInText facts)
    {
        var byWord = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = 0; // the tens of "seventy-fifth"
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
            {
                if (text[i] != '-') before = 0;
                continue;
            }
            var start = i;
            while (i < text.Length && char.IsAsciiLetter(text[i])) i++;
            var word = text.AsSpan(start, i - start);
            if (byWord.TryGetValue(word, out var values))
            {
                var value = values[0];
                facts.Implied.Add(value);
                if (before >= 20 && before % 10 == 0 && value < 10) facts.Implied.Add(before + value);
                before = value;
            }
            else
            {
                before = 0;
                ReadMonth(text, start, i, word, facts);
            }
            i--;
        }
    }

    private static void ReadMonth(string text, int start, int end, ReadOnlySpan<char> word, FactsInText facts)
    {
        if (!char.IsAsciiLetterUpper(word[0]) || word.Length < 3) return;
        for (var month = 0; month < months.Length; month++)
        {
            if (!word.SequenceEqual(months[month])) continue;
            var inDate = (start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2]))
                || (end + 1 < text.Length && text[end] == ' ' && char.IsAsciiDigit(text[end + 1]));
            (inDate ? facts.Stated : facts.Implied).Add(month + 1);
        }
    }
}
