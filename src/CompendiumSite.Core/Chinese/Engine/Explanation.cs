using System.Collections.Immutable;

namespace CompendiumSite.Chinese;

/// <summary>Tells for each character which layer had the last word.</summary>
internal static class Explanation
{
    /// <param name="original">The text before its quotation marks were turned.</param>
    public static ImmutableArray<Decision> Of(string original, Reading reading, ConversionTable table, EditorWords editors)
    {
        var reference = new Reference(table).Taiwan(original);
        // Where a character leaves the basic plane the positions no longer agree, and the comparison with the reference is left out.
        var comparable = reference.Length == original.Length;
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        foreach (var step in reading.Steps)
        {
            var by = original.Substring(step.Start, step.Length);
            var form = Forms.Of(reading, step, table, editors);
            if (form.Length != step.Length)
            {
                if (form != by) decisions.Add(new(step.Start, by, form, step.IsEditor ? editors[step.Editor].Layer : Layer.BaseCharacter, by));
                continue;
            }
            for (var i = 0; i < step.Length; i++)
            {
                var (at, from, to) = (step.Start + i, by[i], form[i]);
                var expected = comparable ? reference[at] : to;
                if (step.IsProtected ? expected == from : from == to && (step.Stays || expected == to)) continue;
                decisions.Add(new(at, from.ToString(), to.ToString(), LayerOf(reading, step, at, to, expected, table, editors), by));
            }
        }
        return decisions.ToImmutable();
    }

    private static Layer LayerOf(Reading reading, Step step, int at, char to, char expected, ConversionTable table, EditorWords editors)
    {
        if (step.IsProtected) return Layer.Protected;
        if (step.IsEditor) return editors[step.Editor].Layer;
        if (Names.Keeps(reading.Text, step, table)) return Layer.Name;
        var unit = reading.Text[at];
        if (unit is '「' or '」' or '『' or '』') return Layer.Punctuation;

        var letter = table.Letters[unit];
        var word = step.Word >= 0 ? table.Words[step.Word] : default;
        if (expected != to)
            return (char)table.Letters[expected].Taiwan == to && expected != unit ? Layer.Variant
                : (word.Traits & WordTraits.Own) != 0 && word.Text >= 0 ? Layer.Word
                : Layer.Segmentation;
        if ((letter.Traits & LetterTraits.OneToMany) != 0 && step.Length > 1)
            return (word.Traits & WordTraits.Phrase) != 0 ? Layer.BasePhrase : Layer.Word;
        return letter.Standard != to ? Layer.Variant : Layer.BaseCharacter;
    }
}
