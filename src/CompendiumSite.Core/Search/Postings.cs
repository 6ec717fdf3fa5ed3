using System.Text;

namespace CompendiumSite.Search;

/// <summary>Ascending numbers as text: the steps between them, five bits a character, the sixth says that more follow.</summary>
internal sealed class Postings(int most)
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private byte[] written = [];
    private int length;
    private int last = -1;
    private bool cut;

    public int Count { get; private set; }

    public void Add(int number)
    {
        if (number == last || cut) return;
        if (written.Length < length + 7) Array.Resize(ref written, Math.Max(8, written.Length * 2));
        if (length + 7 > most)
        {
            written[length++] = (byte)'~';
            cut = true;
            return;
        }
        Count++;
        var step = number - last - 1;
        for (last = number; step >= 32; step >>= 5) written[length++] = (byte)Digits[step & 31 | 32];
        written[length++] = (byte)Digits[step];
    }

    /// <summary>Ends in '~' where later numbers were left out: they may have the term or not.</summary>
    public ReadOnlySpan<byte> Written => written.AsSpan(0, length);

    public override string ToString() => Encoding.ASCII.GetString(Written);
}
