using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>Finds a string by its bytes as a page holds them: a string is made only of what was never seen before.</summary>
internal sealed class Utf8Names : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly Utf8Names Comparer = new();

    public static int Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        var rest = 0UL;
        foreach (var one in utf8) rest = rest << 8 | one;
        return (int)(Mix(hash, rest) >> 32);
    }

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public static int Hash(string text)
    {
        Span<byte> utf8 = text.Length <= 256 ? stackalloc byte[256 * 3] : new byte[text.Length * 3];
        return Hash(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    public int GetHashCode(string text) => Hash(text);

    // A text that is not ASCII has more bytes than characters.
    public bool Equals(ReadOnlySpan<byte> utf8, string text) =>
        utf8.Length == text.Length ? Ascii.Equals(utf8, text) : utf8.Length > text.Length && utf8.SequenceEqual(Encoding.UTF8.GetBytes(text));

    public int GetHashCode(ReadOnlySpan<byte> utf8) => Hash(utf8);

    public string Create(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    private static ulong Mix(ulong hash, ulong next) => (BitOperations.RotateLeft(hash, 23) ^ next) * 0x9E3779B97F4A7C15;
}
