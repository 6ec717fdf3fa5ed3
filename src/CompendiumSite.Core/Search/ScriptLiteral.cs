using System.Globalization;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>Writes values as literals that are JSON and script alike. Characters stay themselves, or Chinese would grow threefold.</summary>
internal sealed class ScriptLiteral
{
    private readonly StringBuilder to = new();
    private bool first = true;

    public int Length => to.Length;

    public ScriptLiteral Open(char bracket) { Separate(); to.Append(bracket); first = true; return this; }

    public ScriptLiteral Close(char bracket) { to.Append(bracket); first = false; return this; }

    public ScriptLiteral Key(string key) { Value(key); to.Append(':'); first = true; return this; }

    public ScriptLiteral Value(int number) { Separate(); to.Append(number.ToString(CultureInfo.InvariantCulture)); return this; }

    public ScriptLiteral Values(IEnumerable<string> values)
    {
        Open('[');
        foreach (var value in values) Value(value);
        return Close(']');
    }

    public ScriptLiteral Value(string text)
    {
        Separate();
        to.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\': to.Append('\\').Append(c); break;
                // Line ends of every kind; a lone half of a pair could not be written as UTF-8 and folds to nothing anyway.
                case < ' ' or '\u2028' or '\u2029': to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: to.Append(c); break;
            }
        }
        to.Append('"');
        return this;
    }

    public override string ToString() => to.ToString();

    private void Separate()
    {
        if (!first) to.Append(',');
        first = false;
    }
}
