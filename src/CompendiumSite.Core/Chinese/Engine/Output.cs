using System.Buffers;

namespace CompendiumSite.Chinese;

/// <summary>Gathers converted text. A builder of the framework costs more than the conversion itself, one character at a time.</summary>
internal sealed class Output(int capacity) : IDisposable
{
    private char[] units = ArrayPool<char>.Shared.Rent(capacity + 16);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => units.AsSpan(0, Length);

    /// <summary>Room for so many more characters, all of which the caller fills.</summary>
    public Span<char> Take(int count)
    {
        if (Length + count > units.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent((Length + count) * 2);
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(units);
            units = larger;
        }
        Length += count;
        return units.AsSpan(Length - count, count);
    }

    public void Append(ReadOnlySpan<char> text) => text.CopyTo(Take(text.Length));

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(units);
        units = [];
    }
}
