using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace CompendiumSite.Prose;

/// <summary>Keeps HTML as UTF-8 while it is written, so that no page ever exists as one string. Used again for page after page.</summary>
public sealed class HtmlWriter : IBufferWriter<byte>
{
    // What HTML needs and nothing else: Chinese stays readable in the source of a page.
    private static readonly SearchValues<char> special = SearchValues.Create("&<>\"'");

    private byte[] buffer = new byte[32 * 1024];
    private int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public int Length => length;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Advance(int count) => length += count;

    public void Clear() => length = 0;

    /// <summary>Markup with values in it, <c>$"&lt;b&gt;{name}&lt;/b&gt;"</c>: what stands in the program is markup, every value is text.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Pieces _) { }

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        length += utf8.Length;
    }

    public void Raw(ReadOnlySpan<char> html) => length += Encoding.UTF8.GetBytes(html, Room(html.Length * 3));

    /// <summary>Every character of a text that is no markup passes through here.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(special)) >= 0; text = text[(at + 1)..])
        {
            Raw(text[..at]);
            Raw(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
        }
        Raw(text);
    }

    public void Number(int number)
    {
        number.TryFormat(Room(11), out var digits, provider: System.Globalization.CultureInfo.InvariantCulture);
        length += digits;
    }

    private Span<byte> Room(int most)
    {
        MakeRoom(most);
        return buffer.AsSpan(length);
    }

    private void MakeRoom(int most)
    {
        if (buffer.Length - length < most) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + most));
    }

    /// <summary>The compiler hands over each piece of an interpolated string as it comes; nothing is put together before.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Pieces
    {
        private readonly HtmlWriter html;

        public Pieces(int literalLength, int formattedCount, HtmlWriter html) => this.html = html;

        public void AppendLiteral(string markup) => html.Raw(markup);

        public void AppendFormatted(ReadOnlySpan<char> text) => html.Text(text);

        public void AppendFormatted(int number) => html.Number(number);

        /// <summary>Only 'O': for machines.</summary>
        public void AppendFormatted(DateOnly date, string format)
        {
            date.TryFormat(html.Room(10), out var written, format, System.Globalization.CultureInfo.InvariantCulture);
            html.Advance(written);
        }
    }
}
