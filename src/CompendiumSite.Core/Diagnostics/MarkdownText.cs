using System.Text;

namespace CompendiumSite.Diagnostics;

/// <summary>Words of a record inside Markdown that GitHub shows: they must not become a link, a picture, a mention or HTML there.</summary>
public static class MarkdownText
{
    /// <summary>On one line, with nothing that Markdown reads.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\r' or '\n') escaped.Append(' ');
            else if (c == '<') escaped.Append("&lt;");
            else if (c == '&') escaped.Append("&amp;");
            else if (c == '@') escaped.Append("&#64;");
            else if (c is '|' or '\\' or '`' or '[' or ']' or '*' or '_' or '!' or '~' or '#') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}
