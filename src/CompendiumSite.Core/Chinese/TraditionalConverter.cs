using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>
/// Converts Simplified Chinese to Traditional as Taiwan writes it. Only characters change, never the choice of words; text that is
/// Traditional already, Latin text, addresses and whatever is protected pass through untouched.
/// </summary>
public sealed class TraditionalConverter(ConversionOptions options)
{
    private readonly ConversionTable table = ConversionTable.Embedded;
    private readonly EditorWords editors = options.Glossary.IsEmpty && options.Overrides.IsEmpty ? EditorWords.None : new(options.Glossary, options.Overrides);

    public TraditionalConverter() : this(ConversionOptions.None)
    {
    }

    /// <summary>The same converter with the overrides of one record.</summary>
    public TraditionalConverter With(ImmutableArray<Correspondence> overrides) =>
        overrides.IsEmpty ? this : new(options with { Overrides = options.Overrides.AddRange(overrides) });

    /// <summary>The first character that nobody writes in Traditional text; -1 where there is none.</summary>
    public static int IndexOfSimplified(string text)
    {
        var letters = ConversionTable.Embedded.Letters;
        for (var i = 0; i < text.Length; i++)
            if ((letters[text[i]].Traits & LetterTraits.OnlySimplified) != 0)
                return i;
        return -1;
    }

    public string Convert(string text)
    {
        if (IsUntouched(text)) return text;
        var reading = Read(ref text, []);
        using var output = new Output(text.Length);
        foreach (var step in reading.Steps) Forms.Append(reading, step, table, editors, output);
        return output.Written.SequenceEqual(text) ? text : output.Written.ToString();
    }

    /// <summary>Converts the pieces as one paragraph, so that words are seen across their borders, and hands back as many pieces.</summary>
    public ImmutableArray<string> ConvertPieces(params ReadOnlySpan<Piece> pieces)
    {
        var (joined, kept, ends) = (new StringBuilder(), new List<(int, int)>(), new int[pieces.Length]);
        for (var i = 0; i < pieces.Length; i++)
        {
            var start = joined.Length;
            // Characters of two units that unify to one would shift the borders: each piece is unified alone.
            joined.Append(pieces[i].Keep ? pieces[i].Text : Compatibility.Unify(pieces[i].Text, table));
            ends[i] = joined.Length;
            if (pieces[i].Keep && start < joined.Length) kept.Add((start, joined.Length));
        }
        using var output = new Output(joined.Length);
        var reading = Reading.Of(joined.ToString(), table, editors, options.Protected, kept, isParagraph: true);
        var (cuts, piece) = (new int[pieces.Length], 0);
        foreach (var step in reading.Steps)
        {
            var before = output.Length;
            Forms.Append(reading, step, table, editors, output);
            // A word that crosses a border is cut where the border stands in it; where its form is shorter, the first piece has more.
            for (; piece < ends.Length && ends[piece] <= step.End; piece++)
                cuts[piece] = ends[piece] == step.End ? output.Length : before + Math.Min(Math.Max(ends[piece] - step.Start, 0), output.Length - before);
        }
        var converted = ImmutableArray.CreateBuilder<string>(pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
        {
            var start = i == 0 ? 0 : cuts[i - 1];
            converted.Add(output.Written[start..cuts[i]].ToString());
        }
        return converted.MoveToImmutable();
    }

    /// <summary>Which layer decided each character that changed, or that the reference would have changed otherwise.</summary>
    public ImmutableArray<Decision> Explain(string text)
    {
        var original = Compatibility.Unify(text, table);
        return Explanation.Of(original, Read(ref text, []), table, editors);
    }

    /// <summary>The characters of several forms that no word, no editor and no confirmation decided.</summary>
    public ImmutableArray<UndecidedCharacter> Undecided(string text) =>
        Undecideds.Of(Read(ref text, []), table, options.Confirmations);

    private Reading Read(ref string text, List<(int, int)> kept)
    {
        text = Compatibility.Unify(text, table);
        return Reading.Of(text, table, editors, options.Protected, kept);
    }

    // Text without a character of the East has nothing to convert: English pages and symbols take no time.
    private bool IsUntouched(string text) =>
        editors.IsEmpty && text.AsSpan().IndexOfAnyExceptInRange('\0', '\u2E7F') < 0 && !QuotationMarks.IsWordless(text);
}
