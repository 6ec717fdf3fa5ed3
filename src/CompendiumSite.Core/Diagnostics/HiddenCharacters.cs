using System.Buffers;
using System.Globalization;
using System.Text;

namespace CompendiumSite.Diagnostics;

/// <summary>
/// Characters that nobody sees and that make a text lie: controls, line separators, zero-width and direction marks, fillers, tags,
/// variation selectors, what is no character at all, and half of a pair.
/// </summary>
public static class HiddenCharacters
{
    private static readonly SearchValues<char> suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => char.IsSurrogate(c) || IsHidden(c))]);

    /// <summary>The place of the first one, or -1.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var found = text[from..].IndexOfAny(suspicious);
            if (found < 0) return -1;
            var at = from + found;
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done || IsHidden(rune.Value)) return at;
            from = at + length;
        }
    }

    /// <summary>How a message names the one at a place: U+202E.</summary>
    public static string NameAt(ReadOnlySpan<char> text, int at) =>
        "U+" + (Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done ? rune.Value : text[at]).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The text as a terminal or a log may show it: nothing in it can hide, turn or forge what stands around it.</summary>
    public static string Shown(string text)
    {
        if (First(text) < 0 && !text.AsSpan().ContainsAny('\n', '\r', '\t')) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (IsHidden(rune.Value) || rune.Value is '\n' or '\r' or '\t') shown.Append('\uFFFD');
            else shown.Append(rune);
        return shown.ToString();
    }

    private static bool IsHidden(int code) => code switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= 0x7F and <= 0x9F) or 0xAD => true,
        0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 => true,
        (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFD => true,
        (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => (code & 0xFFFE) == 0xFFFE,
    };
}
