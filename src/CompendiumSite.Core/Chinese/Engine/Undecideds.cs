using System.Collections.Immutable;

namespace CompendiumSite.Chinese;

/// <summary>Lists what a person should look at once.</summary>
internal static class Undecideds
{
    private const int ContextLength = 10;

    public static ImmutableArray<UndecidedCharacter> Of(Reading reading, ConversionTable table, ImmutableArray<Correspondence> confirmations)
    {
        var found = ImmutableArray.CreateBuilder<UndecidedCharacter>();
        foreach (var step in reading.Steps)
        {
            if (step.Stays || step.IsEditor) continue;
            if (step.Word >= 0 && (table.Words[step.Word].Traits & WordTraits.Settles) != 0) continue;
            for (var i = 0; i < step.Length; i++)
            {
                var at = step.Start + i;
                var unit = reading.Text[at];
                if ((table.Letters[unit].Traits & LetterTraits.OneToMany) == 0 || Names.IsDotted(reading.Text, at, table)) continue;
                var chosen = Chosen(reading.Text, step, i, table);
                if (!IsConfirmed(reading.Text, at, chosen, confirmations))
                    found.Add(new(at, unit.ToString(), chosen.ToString(), FormsOf(unit, table), ContextOf(reading.Text, at)));
            }
        }
        return found.ToImmutable();
    }

    private static char Chosen(ReadOnlySpan<char> text, Step step, int i, ConversionTable table)
    {
        if (Names.Keeps(text, step, table)) return text[step.Start];
        return step.Word >= 0 && table.Words[step.Word].Text is >= 0 and var form ? table.Form(form)[i] : (char)table.Letters[text[step.Start + i]].Taiwan;
    }

    // A person confirmed a phrase: it settles the character wherever the phrase stands and the character became what it says.
    private static bool IsConfirmed(ReadOnlySpan<char> text, int at, char chosen, ImmutableArray<Correspondence> confirmations)
    {
        foreach (var (simplified, traditional) in confirmations)
            for (var i = 0; i < simplified.Length && i < traditional.Length && i <= at; i++)
                if (simplified[i] == text[at] && traditional[i] == chosen && text[(at - i)..].StartsWith(simplified, StringComparison.Ordinal))
                    return true;
        return false;
    }

    private static string FormsOf(char unit, ConversionTable table)
    {
        var word = table.Exact(unit);
        return word >= 0 && table.Words[word].Reference >= 0 ? table.Form(table.Words[word].Reference).ToString() : "";
    }

    private static string ContextOf(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (Math.Max(0, at - ContextLength), Math.Min(text.Length, at + 1 + ContextLength));
        var before = text[start..at];
        var after = text[(at + 1)..end];
        // No further than the line.
        if (before.LastIndexOf('\n') is >= 0 and var left) before = before[(left + 1)..];
        if (after.IndexOf('\n') is >= 0 and var right) after = after[..right];
        return $"{before}[{text[at]}]{after}";
    }
}
