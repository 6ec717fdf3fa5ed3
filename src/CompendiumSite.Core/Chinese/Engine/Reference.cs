using System.Text;

namespace CompendiumSite.Chinese;

/// <summary>
/// Converts exactly as the reference program does with the same dictionaries: longest match from the left. The site does not
/// use it for its text; it proves the tables, and tells what our own layers changed.
/// </summary>
internal sealed class Reference(ConversionTable table)
{
    /// <summary>Its profile s2t.</summary>
    public string Standard(string text)
    {
        var output = new StringBuilder(text.Length);
        Standard(Compatibility.Unify(text, table), output);
        return output.ToString();
    }

    /// <summary>Its profile s2tw: each matched phrase, and each stretch between phrases, passes through both dictionaries alone.</summary>
    public string Taiwan(string text)
    {
        text = Compatibility.Unify(text, table);
        var (output, stretch) = (new StringBuilder(text.Length), new StringBuilder());
        var open = 0;
        for (var i = 0; i < text.Length;)
        {
            var word = table.Longest(text.AsSpan(i), WordTraits.Phrase);
            var length = word < 0 ? 1 : table.Words[word].Length;
            if (word >= 0)
            {
                Segment(text.AsSpan(open, i - open));
                Segment(text.AsSpan(i, length));
                open = i + length;
            }
            i += length;
        }
        Segment(text.AsSpan(open));
        return output.ToString();

        void Segment(ReadOnlySpan<char> segment)
        {
            if (segment.IsEmpty) return;
            Standard(segment, stretch.Clear());
            Vary(stretch.ToString(), output);
        }
    }

    private void Standard(ReadOnlySpan<char> text, StringBuilder output)
    {
        var letters = table.Letters;
        var entries = table.Words;
        while (!text.IsEmpty)
        {
            var word = table.Longest(text, WordTraits.Phrase);
            if (word < 0) word = table.Longest(text, WordTraits.Character);
            if (word >= 0 && entries[word].Reference >= 0)
            {
                output.Append(table.Form(entries[word].Reference));
                text = text[entries[word].Length..];
                continue;
            }
            var plain = word < 0 ? 1 : entries[word].Length;
            foreach (var unit in text[..plain]) output.Append((char)letters[unit].Standard);
            text = text[plain..];
        }
    }

    private void Vary(ReadOnlySpan<char> text, StringBuilder output)
    {
        var letters = table.Letters;
        var entries = table.Words;
        while (!text.IsEmpty)
        {
            var word = table.Longest(text, WordTraits.VariantPhrase);
            if (word >= 0) output.Append(table.Form(entries[word].Reference));
            else output.Append((char)letters[text[0]].Variant);
            text = text[(word >= 0 ? entries[word].Length : 1)..];
        }
    }
}
