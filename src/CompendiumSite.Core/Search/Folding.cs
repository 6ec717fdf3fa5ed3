using System.Globalization;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>
/// The one definition of what makes two spellings equal: decomposed (NFKD), without marks, in small letters, Traditional characters as
/// Simplified ones; letters, digits and Han characters part where they meet; an apostrophe inside a word vanishes; all else is a space.
/// So CD/PV.1207, "cd pv 1207", "CD PV1207" and "ＣＤ／ＰＶ．１２０７" agree by themselves.
/// One instance is for one thread: it remembers the characters that it met. The twin is theme/assets/search/10-fold.js; tests/CompendiumSite.Tests/Search/vectors.json and a walk over all characters bind the two.
/// </summary>
public sealed class Folding
{
    private enum Part : byte { Unknown, Gap, Letter, Digit, Han, Nothing, Apostrophe, Rare }

    private readonly FoldingTables tables = FoldingTables.Shared;
    // Nearly every character is one UTF-16 unit that folds to one; each is looked up once. What is 'Rare' goes the long way.
    private readonly char[] folded = new char[0x10000];
    private readonly Part[] parts = new Part[0x10000];
    private char[] buffer = new char[1024];
    private int length;

    /// <summary>The words and the runs of Han characters, each with a space before it, and a space behind the last; empty where there is none.</summary>
    public string Fold(string text) => FoldOver(text).ToString();

    /// <summary>The same in this instance's own memory: good until the next call.</summary>
    internal ReadOnlySpan<char> FoldOver(ReadOnlySpan<char> text)
    {
        length = 0;
        var (before, between) = (Part.Gap, Part.Nothing);
        for (var i = 0; i < text.Length; i++)
        {
            var part = parts[text[i]];
            if (part == Part.Unknown) part = LookUp(text[i]);
            if (part != Part.Rare)
            {
                Put(folded[text[i]], part, ref before, ref between);
                continue;
            }
            Rune.DecodeFromUtf16(text[i..], out var rune, out var units);
            foreach (var one in FoldOne(rune).EnumerateRunes())
            {
                if (one.IsBmp) Put((char)one.Value, PartOf(one), ref before, ref between);
                else foreach (var unit in one.ToString()) Put(unit, PartOf(one), ref before, ref between);
            }
            i += units - 1;
        }
        if (length > 0) Append(' ');
        return buffer.AsSpan(0, length);
    }

    private void Put(char c, Part part, ref Part before, ref Part between)
    {
        switch (part)
        {
            case Part.Nothing: return;
            case Part.Gap: between = Part.Gap; return;
            case Part.Apostrophe: between = between == Part.Nothing ? Part.Apostrophe : Part.Gap; return;
        }
        if (part != before || (between != Part.Nothing && !(between == Part.Apostrophe && part == Part.Letter))) Append(' ');
        Append(c);
        (before, between) = (part, Part.Nothing);
    }

    private void Append(char c)
    {
        if (length == buffer.Length) Array.Resize(ref buffer, length * 2);
        buffer[length++] = c;
    }

    /// <summary>Whether any run of the text around this folded character may be asked for, because it is written without spaces.</summary>
    public static bool IsUnspaced(int point) => point is (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>The characters that fold to others by a table and not by Unicode, for the script: each with what it folds to.</summary>
    /// <param name="present">The folded characters of the texts; what folds to any other would find nothing.</param>
    public IEnumerable<string> Alike(IReadOnlySet<int> present) =>
        tables.Alike.Where(pair => pair.Value.EnumerateRunes().All(rune => rune.IsAscii || present.Contains(rune.Value)))
            .OrderBy(pair => pair.Key).Select(pair => char.ConvertFromUtf32(pair.Key) + pair.Value);

    private Part LookUp(char c)
    {
        var one = char.IsSurrogate(c) ? null : FoldOne(new Rune(c));
        (folded[c], parts[c]) = one switch
        {
            "" => (default, Part.Nothing),
            { Length: 1 } => (one[0], PartOf(new Rune(one[0]))),
            _ => (default, Part.Rare),
        };
        return parts[c];
    }

    private string FoldOne(Rune rune)
    {
        var plain = tables.Decompositions.TryGetValue(rune.Value, out var decomposed) ? decomposed : Lower(rune);
        return plain.EnumerateRunes().Any(one => tables.Alike.ContainsKey(one.Value))
            ? string.Concat(plain.EnumerateRunes().Select(one => tables.Alike.TryGetValue(one.Value, out var alike) ? alike : one.ToString()))
            : plain;
    }

    private static string Lower(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? "" : Rune.ToLowerInvariant(rune).ToString();

    private static Part PartOf(Rune rune) => rune.Value is '\'' or '’' ? Part.Apostrophe : Rune.GetUnicodeCategory(rune) switch
    {
        <= UnicodeCategory.OtherLetter => IsUnspaced(rune.Value) ? Part.Han : Part.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => IsUnspaced(rune.Value) ? Part.Han : Part.Digit,
        _ => Part.Gap,
    };
}
