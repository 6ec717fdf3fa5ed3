using System.Buffers.Binary;
using System.Collections;
using System.Numerics;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>The places on a page that an address can name: its ids. Two arrays however many they are, since a large site has millions.</summary>
public sealed class Places : IEnumerable<string>
{
    private static readonly Places None = new([], [0]);

    private readonly byte[] names; // each behind its length
    private readonly int[] slots; // where a name begins in 'names', and one more: 0 is an empty slot, and some always are

    private Places(byte[] names, int[] slots) => (this.names, this.slots) = (names, slots);

    public static Places Of(IEnumerable<string> names)
    {
        var collector = new Collector();
        foreach (var name in names) collector.Add(Encoding.UTF8.GetBytes(name));
        return collector.Take();
    }

    public bool Contains(ReadOnlySpan<char> place)
    {
        Span<byte> utf8 = place.Length <= 256 ? stackalloc byte[256 * 3] : new byte[place.Length * 3];
        return slots[Find(names, slots, utf8[..Encoding.UTF8.GetBytes(place, utf8)])] > 0;
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var at = 0; at < names.Length; at += sizeof(int) + LengthAt(names, at)) yield return Encoding.UTF8.GetString(NameAt(names, at));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The slot of the name, or the empty one where it would stand.
    private static int Find(ReadOnlySpan<byte> names, int[] slots, ReadOnlySpan<byte> name)
    {
        var slot = Utf8Names.Hash(name) & (slots.Length - 1);
        while (slots[slot] is > 0 and var begin && !NameAt(names, begin - 1).SequenceEqual(name)) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private static int LengthAt(ReadOnlySpan<byte> names, int at) => BinaryPrimitives.ReadInt32LittleEndian(names[at..]);

    private static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> names, int at) => names.Slice(at + sizeof(int), LengthAt(names, at));

    /// <summary>Collects the places of one page after the other.</summary>
    internal sealed class Collector
    {
        private byte[] names = new byte[4096];
        private int[] slots = new int[128];
        private int length, count;

        /// <returns>Whether it is the first of its name.</returns>
        public bool Add(ReadOnlySpan<byte> name)
        {
            var slot = Find(names, slots, name);
            if (slots[slot] > 0) return false;
            slots[slot] = length + 1;
            var end = length + sizeof(int) + name.Length;
            if (names.Length < end) Array.Resize(ref names, Math.Max(names.Length * 2, end));
            BinaryPrimitives.WriteInt32LittleEndian(names.AsSpan(length), name.Length);
            name.CopyTo(names.AsSpan(length + sizeof(int)));
            length = end;
            if (++count > slots.Length / 2) slots = Spread(slots.Length * 2);
            return true;
        }

        public bool Contains(ReadOnlySpan<byte> name) => slots[Find(names, slots, name)] > 0;

        /// <summary>What was collected, in as little room as it needs. The next page begins with nothing.</summary>
        public Places Take()
        {
            var taken = count == 0 ? None : new(names[..length], Spread(Math.Max(2, (int)BitOperations.RoundUpToPowerOf2((uint)count * 2))));
            Array.Clear(slots);
            (length, count) = (0, 0);
            return taken;
        }

        private int[] Spread(int room)
        {
            var spread = new int[room];
            for (var at = 0; at < length; at += sizeof(int) + LengthAt(names, at)) spread[Find(names, spread, NameAt(names, at))] = at + 1;
            return spread;
        }
    }
}
