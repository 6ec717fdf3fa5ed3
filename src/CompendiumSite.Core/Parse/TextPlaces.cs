using CompendiumSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CompendiumSite.Parse;

/// <summary>Where the first character of a value stands, which is not where YAML says that the value begins.</summary>
internal static class TextPlaces
{
    /// <param name="at">Where the value begins: its first character, its quotation mark, or its '|'.</param>
    public static Place FirstCharacter(Scalar scalar, string text, Place at) => scalar.Style switch
    {
        ScalarStyle.Literal or ScalarStyle.Folded => BelowIndicator(scalar, text, at),
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => at with { Column = at.Column + 1 },
        _ => at,
    };

    // The text of a block begins in the first line below '|' that is not blank, at that line's indentation.
    private static Place BelowIndicator(Scalar scalar, string text, Place at)
    {
        var line = at.Line;
        var position = text.IndexOf('\n', (int)scalar.Start.Index) + 1;
        while (position > 0 && position < text.Length)
        {
            line++;
            var column = position;
            while (column < text.Length && text[column] == ' ') column++;
            if (column < text.Length && text[column] is not '\n')
                return at with { Line = line, Column = column - position + 1 };
            position = text.IndexOf('\n', position) + 1;
            if (scalar.Value.Length == 0) break;
        }
        return at;
    }
}
