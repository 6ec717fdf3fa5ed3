using System.Collections.Immutable;

namespace CompendiumSite.Chinese;

/// <summary>
/// Cuts a Chinese title where one of its lines may end. A browser breaks Chinese between any two characters, which is right for a text
/// and ugly in a title of two lines: 裁军事项咨询委员 / 会. Here a line ends between words, and small words stay with what they belong to.
/// </summary>
public static class TitleWords
{
    // Words of one character that belong to what comes next; all others belong to what stands before them.
    private const string Leading = "和与及或并就在对向把将为以从由第不非各该本其新两作总更请使让按据经";

    private static readonly Lazy<char[]> simplified = new(ReadSimplified);

    /// <summary>The title in pieces that hold together; put behind one another they are the title. Either script.</summary>
    public static ImmutableArray<string> Of(string title)
    {
        var plain = string.Create(title.Length, title, static (to, from) => { for (var i = 0; i < to.Length; i++) to[i] = simplified.Value[from[i]]; });
        var steps = new List<Step>();
        BestPath.Append(plain, 0, plain.Length, ConversionTable.Embedded, EditorWords.None, steps);
        var (pieces, start) = (ImmutableArray.CreateBuilder<string>(), 0);
        for (var i = 1; i < steps.Count; i++)
        {
            if (!MayPart(plain, steps[i - 1], steps[i])) continue;
            pieces.Add(title[start..steps[i].Start]);
            start = steps[i].Start;
        }
        if (start < title.Length) pieces.Add(title[start..]);
        return pieces.ToImmutable();
    }

    // Around digits, letters and stops the browser knows what to do; two characters that make no known word may be one.
    private static bool MayPart(string text, Step left, Step right)
    {
        var (before, after) = (text[right.Start - 1], text[right.Start]);
        if (!IsHan(before) || !IsHan(after) || IsShort(text, right.Start)) return false;
        if (left.Length == 1 && Leading.Contains(before, StringComparison.Ordinal)) return false;
        return right.Length > 1 || Leading.Contains(after, StringComparison.Ordinal);
    }

    // What stands between two stops is one thing as long as it is short: 政治事务.
    private static bool IsShort(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !IsStop(text[start - 1])) start--;
        while (end < text.Length && !IsStop(text[end])) end++;
        return end - start <= 4 && (start > 0 || end < text.Length);
    }

    private static bool IsStop(char unit) => "，、：；。（）《》“”「」『』 ".Contains(unit, StringComparison.Ordinal);

    private static bool IsHan(char unit) => (ConversionTable.Embedded.Letters[unit].Traits & LetterTraits.Han) != 0;

    // The table leads from Simplified to Traditional; a title of the other script is read through its inverse, character by character.
    private static char[] ReadSimplified()
    {
        var table = ConversionTable.Embedded;
        var back = new char[0x10000];
        for (var unit = 0; unit < back.Length; unit++) back[unit] = (char)unit;
        // The usual forms first: a rare one must not take the place of a usual one.
        for (var unit = 0; unit < back.Length; unit++)
            if (IsKey(unit)) Lead(table.Letters[unit].Standard, unit);
        for (var unit = 0; unit < back.Length; unit++)
        {
            if (!IsKey(unit)) continue;
            Lead(table.Letters[unit].Variant, unit);
            Lead(table.Letters[unit].Taiwan, unit);
            if (table.Exact((char)unit) is >= 0 and var word && table.Words[word].Reference is >= 0 and var forms)
                foreach (var form in table.Form(forms)) Lead(form, unit);
        }
        return back;

        bool IsKey(int unit) => (table.Letters[unit].Traits & (LetterTraits.Han | LetterTraits.OnlyTraditional)) == LetterTraits.Han;

        void Lead(int traditional, int to)
        {
            // A character that is Simplified too stays what it is.
            if (back[traditional] == traditional && traditional != to && ((table.Letters[traditional].Traits & LetterTraits.OnlyTraditional) != 0 || table.Letters[traditional].Code == 0)) back[traditional] = (char)to;
        }
    }
}
