using System.Buffers;
using System.Text;

namespace CompendiumSite.Render;

/// <summary>Keeps what a page writes as UTF-8, so that no page ever exists as one string. Used again for page after page.</summary>
internal sealed class Utf8Writer : IBufferWriter<byte>
{
    // What HTML needs and nothing else: Chinese stays readable in the source of a page.
    private static readonly SearchValues<char> special = SearchValues.Create("&<>\"'");

    private byte[] buffer = new byte[32 * 1024];
    private int length;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Advance(int count) => length += count;

    public void Clear() => length = 0;

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        length += utf8.Length;
    }

    public void Raw(ReadOnlySpan<char> html) => length += Encoding.UTF8.GetBytes(html, Room(html.Length * 3));

    public void Escaped(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(special)) >= 0; text = text[(at + 1)..])
        {
            Raw(text[..at]);
            Raw(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
        }
        Raw(text);
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
}
