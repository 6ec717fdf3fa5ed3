using System.Net;

namespace CompendiumSite.Verify;

internal readonly ref struct HtmlTag(ReadOnlySpan<char> name, bool isEnd, ReadOnlySpan<char> attributes)
{
    public ReadOnlySpan<char> Name { get; } = name;
    public bool IsEnd { get; } = isEnd;
    /// <summary>Ends in '/>': only foreign elements (SVG) are closed by that.</summary>
    public bool IsSelfClosed => attributes.EndsWith("/");

    private readonly ReadOnlySpan<char> attributes = attributes;

    /// <summary>The value of an attribute, decoded; null where the tag has none of that name.</summary>
    public string? this[string name]
    {
        get
        {
            var rest = attributes;
            while (NextAttribute(ref rest, out var found, out var value))
                if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return value.IndexOf('&') < 0 ? value.ToString() : WebUtility.HtmlDecode(value.ToString());
            return null;
        }
    }

    public bool HasAttribute(Func<string, bool> named)
    {
        var rest = attributes;
        while (NextAttribute(ref rest, out var found, out _))
            if (named(found.ToString()))
                return true;
        return false;
    }

    private static bool NextAttribute(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        rest = rest.TrimStart(" \t\r\n/");
        name = default;
        value = default;
        if (rest.IsEmpty) return false;
        var end = rest.IndexOfAny("= \t\r\n/");
        if (end < 0) end = rest.Length;
        name = rest[..end];
        rest = rest[end..].TrimStart();
        if (!rest.StartsWith("=")) return true;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty) return true;
        if (rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]);
            value = close < 0 ? rest[1..] : rest.Slice(1, close);
            rest = close < 0 ? default : rest[(close + 2)..];
            return true;
        }
        var stop = rest.IndexOfAny(" \t\r\n");
        value = stop < 0 ? rest : rest[..stop];
        rest = stop < 0 ? default : rest[stop..];
        return true;
    }
}

/// <summary>Walks over the tags of a page. Knows as much of HTML as our own pages use: quoted attributes, comments, raw scripts.</summary>
internal ref struct HtmlTags(ReadOnlySpan<char> html)
{
    private ReadOnlySpan<char> rest = html;

    /// <summary>The text between the tag before and this one, still encoded.</summary>
    public ReadOnlySpan<char> TextBefore { get; private set; }

    public HtmlTag Current { get; private set; }

    public bool Next()
    {
        while (true)
        {
            var open = rest.IndexOf('<');
            TextBefore = open < 0 ? rest : rest[..open];
            if (open < 0) return false;
            rest = rest[(open + 1)..];
            if (rest.StartsWith("!--"))
            {
                var end = rest.IndexOf("-->");
                rest = end < 0 ? default : rest[(end + 3)..];
                continue;
            }
            if (rest.StartsWith("!")) { SkipTo('>'); continue; }
            var isEnd = rest.StartsWith("/");
            if (isEnd) rest = rest[1..];
            var nameEnd = 0;
            while (nameEnd < rest.Length && (char.IsAsciiLetterOrDigit(rest[nameEnd]) || rest[nameEnd] is '-' or ':')) nameEnd++;
            var name = rest[..nameEnd];
            rest = rest[nameEnd..];
            var close = EndOfTag(rest);
            Current = new HtmlTag(name, isEnd, rest[..close]);
            rest = close < rest.Length ? rest[(close + 1)..] : default;
            if (!isEnd && (name.SequenceEqual("script") || name.SequenceEqual("style")))
            {
                var end = rest.IndexOf(name.SequenceEqual("script") ? "</script" : "</style", StringComparison.OrdinalIgnoreCase);
                if (end > 0) rest = rest[end..];
            }
            return true;
        }
    }

    private void SkipTo(char c)
    {
        var at = rest.IndexOf(c);
        rest = at < 0 ? default : rest[(at + 1)..];
    }

    private static int EndOfTag(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0') { if (text[i] == quote) quote = '\0'; }
            else if (text[i] is '"' or '\'') quote = text[i];
            else if (text[i] == '>') return i;
        }
        return text.Length;
    }
}
