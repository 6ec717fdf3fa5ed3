using System.Buffers;
using System.Globalization;
using System.Text;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>Writes XML and plain HTML. Raw is for what stands in the program; everything that comes from the input goes through Text.</summary>
internal sealed class Markup(IBufferWriter<byte> buffer)
{
    private static readonly SearchValues<char> special = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c is '&' or '<' or '>' or '"' or '\'' || IsForbidden(c) || char.IsSurrogate(c))]);

    public Markup Raw(ReadOnlySpan<byte> utf8)
    {
        buffer.Write(utf8);
        return this;
    }

    public Markup Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(special);
            if (plain < 0) plain = text.Length;
            Encoding.UTF8.GetBytes(text[..plain], buffer);
            text = text[plain..];
            if (text.IsEmpty) return this;
            text = text[WriteSpecial(text)..];
        }
        return this;
    }

    /// <summary>The whole address of what stands below the site's root.</summary>
    public Markup Address(SiteSettings settings, string path) => Text(settings.Host).Text(settings.LinkRoot).Text(path);

    public Markup Date(DateOnly date)
    {
        Span<char> written = stackalloc char[10];
        date.TryFormat(written, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Text(written);
    }

    /// <summary>The moment at which a day begins: Atom knows no days.</summary>
    public Markup Moment(DateOnly date) => Date(date).Raw("T00:00:00Z"u8);

    private int WriteSpecial(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&': buffer.Write("&amp;"u8); return 1;
            case '<': buffer.Write("&lt;"u8); return 1;
            case '>': buffer.Write("&gt;"u8); return 1;
            case '"': buffer.Write("&quot;"u8); return 1;
            case '\'': buffer.Write("&#39;"u8); return 1;
        }
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            Encoding.UTF8.GetBytes(text[..2], buffer);
            return 2;
        }
        // XML cannot hold these in any form; a file with one could not be read at all.
        buffer.Write("\uFFFD"u8);
        return 1;
    }

    private static bool IsForbidden(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF';
}
