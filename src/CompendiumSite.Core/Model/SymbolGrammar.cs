using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Model;

/// <summary>Which texts can be a United Nations document symbol: a body, then parts behind slashes, then brackets and revisions.</summary>
public static class SymbolGrammar
{
    private static readonly ImmutableArray<string> bodies =
    [
        "A", "S", "E", "T", "ST", "CD", "DC", "NPT", "BWC", "CCW", "UNEP", "TD", "DP", "CRC", "CAT", "CERD", "CCPR", "CEDAW", "HRI",
        "APLC", "CCM", "ATT",
    ];

    private static readonly SearchValues<char> digits = SearchValues.Create("0123456789");

    public static ImmutableArray<string> Bodies => bodies;

    public static bool IsBody(ReadOnlySpan<char> text)
    {
        foreach (var body in bodies)
            if (text.SequenceEqual(body))
                return true;
        return false;
    }

    /// <summary>Full-width letters and spaces folded, no spaces around, no full stop or reissue mark behind.</summary>
    public static string Tidy(string typed)
    {
        if (IsTidy(typed)) return typed;
        var tidy = new StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            var plain = Folded(c);
            if (plain != ' ' || (tidy.Length > 0 && tidy[^1] is not (' ' or '/'))) tidy.Append(plain);
        }
        return tidy.ToString().TrimEnd('.', ',', ';', ':', '*', ' ', '。');
    }

    /// <summary>
    /// A full-width or unusual character as the plain one that it stands for. String.Normalize would do the same,
    /// but it leaves everything as it is where the program runs without culture data, as this one does.
    /// </summary>
    public static char Folded(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - '\uFF01' + '!'),
        '\u3000' or '\u00A0' or '\u202F' or '\u2009' => ' ',
        '\u2010' or '\u2011' or '\u2013' => '-',
        _ => c,
    };

    /// <summary>What is wrong with a tidy symbol, as the end of a sentence, or null where it is well formed.</summary>
    public static string? WrongWith(string symbol)
    {
        var rest = symbol.AsSpan();
        var slash = rest.IndexOf('/');
        if (slash < 0) return "it has no '/'; symbols look like CD/1913, CD/PV.1207 or A/RES/61/257";
        var body = rest[..slash];
        if (!IsBody(body))
            return body.ToString().ToUpperInvariant() is var capital && IsBody(capital) ? $"its body is written '{capital}'" : $"'{body}' is not a body of the United Nations that this site knows";
        var open = rest.IndexOf('(');
        var path = open < 0 ? rest : rest[..open].TrimEnd(' ');
        foreach (var range in path[(slash + 1)..].Split('/'))
            if (WrongPart(path[(slash + 1)..][range]) is { } wrong)
                return wrong;
        return open < 0 ? null : WrongBracket(rest[open..]);
    }

    private static string? WrongPart(ReadOnlySpan<char> part)
    {
        if (part.Length == 0) return "a part between two '/' is empty";
        var joined = true;
        foreach (var c in part)
        {
            if (c is '.' or '-')
            {
                if (joined) return $"the part '{part}' is not complete";
                joined = true;
            }
            else if (char.IsAsciiLetterOrDigit(c)) joined = false;
            else return c == ' ' ? $"there is a space in '{part}'" : $"'{c}' cannot stand in a symbol";
        }
        if (joined) return $"the part '{part}' is not complete";
        if (char.IsAsciiLetterLower(part[0])) return $"the part '{part}' begins with a small letter";
        var letters = part.IndexOfAny(digits);
        return part is "PV" or "WP" or "SR" or "CRP" ? $"a number is missing behind '{part}.'"
            : letters > 0 && part[..letters] is "PV" or "WP" or "SR" or "CRP" or "Rev" or "Add" or "Corr" or "Amend"
                ? $"a point is missing in '{part}'" : null;
    }

    private static string? WrongBracket(ReadOnlySpan<char> bracket)
    {
        var close = bracket.IndexOf(')');
        if (close < 0) return "its bracket is not closed";
        if (close < 2) return "its brackets are empty";
        var behind = bracket[(close + 1)..];
        if (behind.IsEmpty) return null;
        if (behind[0] != '/') return $"'{behind}' cannot stand behind the bracket";
        foreach (var range in behind[1..].Split('/'))
            if (WrongPart(behind[1..][range]) is { } wrong)
                return wrong;
        return null;
    }

    private static bool IsTidy(string typed)
    {
        foreach (var c in typed)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '.' or '-'))
                return false;
        return typed.Length == 0 || char.IsAsciiLetterOrDigit(typed[^1]);
    }
}
