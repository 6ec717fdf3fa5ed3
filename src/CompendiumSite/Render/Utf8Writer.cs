using System.Buffers;
using System.Text;

namespace CompendiumSite.Render;

/// <summary>Takes what a page writes and keeps it as UTF-8, so that no page ever exists as one string.</summary>
internal sealed class Utf8Writer : TextWriter
{
    private byte[] buffer = new byte[32 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public void Clear() => length = 0;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] source, int index, int count) => Write(source.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        var most = text.Length * 3;
        if (buffer.Length - length < most) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + most));
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }
}
