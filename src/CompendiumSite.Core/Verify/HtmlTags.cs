using System.Net;
using System.Runtime.InteropServices;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>An attribute of a tag, and where its value stands on the page.</summary>
internal readonly record struct HtmlAttribute(string Name, int Start, int Length);

/// <summary>
/// Walks over the tags of a page, each byte once. Knows as much of HTML as our own pages use: quoted attributes, comments, raw scripts.
/// </summary>
internal ref struct HtmlTags(ReadOnlySpan<byte> html, HtmlMemory memory)
{
    private readonly ReadOnlySpan<byte> html = html;
    private int at;

    /// <summary>The text between the tag before and this one, still encoded.</summary>
    public ReadOnlySpan<byte> TextBefore { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsEnd { get; private set; }

    /// <summary>Ends in '/>': only foreign elements (SVG) are closed by that.</summary>
    public bool IsSelfClosed { get; private set; }

    public readonly ReadOnlySpan<HtmlAttribute> Attributes => CollectionsMarshal.AsSpan(memory.Attributes);

    /// <summary>The value as a browser understands it.</summary>
    public readonly ReadOnlySpan<byte> ValueOf(HtmlAttribute attribute)
    {
        var encoded = html.Slice(attribute.Start, attribute.Length);
        return encoded.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(encoded))) : encoded;
    }

    public readonly string TextOf(HtmlAttribute attribute) => Encoding.UTF8.GetString(ValueOf(attribute));

    public bool Next()
    {
        while (true)
        {
            var open = html[at..].IndexOf((byte)'<');
            TextBefore = open < 0 ? html[at..] : html.Slice(at, open);
            if (open < 0) return false;
            at += open + 1;
            if (html[at..].StartsWith("!--"u8)) { Skip("-->"u8); continue; }
            if (html[at..].StartsWith("!"u8)) { Skip(">"u8); continue; }
            IsEnd = html[at..].StartsWith("/"u8);
            if (IsEnd) at++;
            Name = ReadName();
            ReadAttributes();
            // What stands in them is no HTML, whatever it looks like.
            if (!IsEnd && Name is "script" or "style" && html[at..].IndexOf(Name == "script" ? "</script"u8 : "</style"u8) is > 0 and var end) at += end;
            return true;
        }
    }

    private void ReadAttributes()
    {
        memory.Attributes.Clear();
        IsSelfClosed = false;
        while (at < html.Length)
        {
            switch (html[at])
            {
                case (byte)'>': at++; return;
                case (byte)'/': IsSelfClosed = true; at++; break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n': at++; break;
                default:
                    IsSelfClosed = false;
                    var name = ReadName();
                    SkipSpace();
                    var (start, length) = at < html.Length && html[at] == '=' ? ReadValue() : (at, 0);
                    memory.Attributes.Add(new(name, start, length));
                    break;
            }
        }
    }

    private string ReadName()
    {
        var start = at;
        while (at < html.Length && html[at] is not ((byte)'=' or (byte)'/' or (byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) at++;
        return memory.NameOf(html[start..at]);
    }

    // A '>' inside of quotation marks does not close the tag.
    private (int Start, int Length) ReadValue()
    {
        at++;
        SkipSpace();
        if (at == html.Length) return (at, 0);
        var start = at;
        if (html[at] is var quote and ((byte)'"' or (byte)'\''))
        {
            start++;
            var close = html[start..].IndexOf(quote);
            at = close < 0 ? html.Length : start + close + 1;
            return (start, close < 0 ? html.Length - start : close);
        }
        while (at < html.Length && html[at] is not ((byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) at++;
        return (start, at - start);
    }

    private void SkipSpace()
    {
        while (at < html.Length && html[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
    }

    private void Skip(ReadOnlySpan<byte> to)
    {
        var found = html[at..].IndexOf(to);
        at = found < 0 ? html.Length : at + found + to.Length;
    }
}
