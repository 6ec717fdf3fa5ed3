using System.Net;

namespace CompendiumSite.Verify;

/// <summary>Walks over the attributes of a tag, each once.</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;
    private ReadOnlySpan<char> encoded;

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value as a browser understands it.</summary>
    public readonly ReadOnlySpan<char> Value => encoded.Contains('&') ? WebUtility.HtmlDecode(encoded.ToString()) : encoded;

    public bool Next()
    {
        rest = rest.TrimStart(" \t\r\n/");
        Name = encoded = default;
        if (rest.IsEmpty) return false;
        var end = rest.IndexOfAny("= \t\r\n/");
        if (end < 0) end = rest.Length;
        Name = rest[..end];
        rest = rest[end..].TrimStart();
        if (!rest.StartsWith("=")) return true;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty) return true;
        if (rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]);
            encoded = close < 0 ? rest[1..] : rest.Slice(1, close);
            rest = close < 0 ? default : rest[(close + 2)..];
            return true;
        }
        var stop = rest.IndexOfAny(" \t\r\n");
        encoded = stop < 0 ? rest : rest[..stop];
        rest = stop < 0 ? default : rest[stop..];
        return true;
    }
}

/// <summary>Walks over the tags of a page. Knows as much of HTML as our own pages use: quoted attributes, comments, raw scripts.</summary>
internal ref struct HtmlTags(ReadOnlySpan<char> html)
{
    private ReadOnlySpan<char> rest = html;
    private ReadOnlySpan<char> attributes;

    /// <summary>The text between the tag before and this one, still encoded.</summary>
    public ReadOnlySpan<char> TextBefore { get; private set; }

    public ReadOnlySpan<char> Name { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Ends in '/>': only foreign elements (SVG) are closed by that.</summary>
    public readonly bool IsSelfClosed => attributes.EndsWith("/");

    public readonly HtmlAttributes Attributes => new(attributes);

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
            IsEnd = rest.StartsWith("/");
            if (IsEnd) rest = rest[1..];
            var nameEnd = 0;
            while (nameEnd < rest.Length && (char.IsAsciiLetterOrDigit(rest[nameEnd]) || rest[nameEnd] is '-' or ':')) nameEnd++;
            Name = rest[..nameEnd];
            rest = rest[nameEnd..];
            var close = EndOfTag(rest);
            attributes = rest[..close];
            rest = close < rest.Length ? rest[(close + 1)..] : default;
            if (!IsEnd && Name is "script" or "style")
            {
                var end = rest.IndexOf(Name is "script" ? "</script" : "</style", StringComparison.OrdinalIgnoreCase);
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

    // A '>' inside of quotation marks does not close the tag.
    private static int EndOfTag(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var at = text[i..].IndexOfAny('>', '"', '\'');
            if (at < 0) return text.Length;
            i += at;
            if (text[i] == '>') return i;
            var close = text[(i + 1)..].IndexOf(text[i]);
            if (close < 0) return text.Length;
            i += close + 2;
        }
        return text.Length;
    }
}
