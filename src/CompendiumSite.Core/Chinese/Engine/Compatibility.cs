using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>Replaces compatibility ideographs (U+F900 and on) by the characters that they duplicate.</summary>
internal static class Compatibility
{
    public static string Unify(string text, ConversionTable table)
    {
        var letters = table.Letters;
        var first = 0;
        while (first < text.Length && (letters[text[first]].Traits & LetterTraits.Compatibility) == 0) first++;
        if (first == text.Length) return text;
        var output = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length;)
        {
            var word = table.Longest(text.AsSpan(i), WordTraits.Compatibility);
            if (word >= 0) output.Append(table.Form(table.Words[word].Reference));
            else output.Append(text[i]);
            i += word >= 0 ? table.Words[word].Length : 1;
        }
        return output.ToString();
    }
}
