using System.Runtime.InteropServices;

namespace CompendiumSite.Chinese;

/// <summary>Compiles the orders of Chinese characters. Each line of a text is a group: its name, a space, its characters in order.</summary>
internal static class CollationTableWriter
{
    public static byte[] Write(string pinyin, string strokes) =>
    [
        .. MemoryMarshal.AsBytes<int>([HanOrder.Magic, 0, 0, 0]),
        .. Order(pinyin, name => name[0] - 'A' + 1),
        .. Order(strokes, int.Parse),
    ];

    private static byte[] Order(string text, Func<string, int> numberOf)
    {
        var table = new ushort[HanOrder.Count + HanOrder.GroupCount];
        var rank = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            // The last group, which is called -, has the characters that the order knows no group for.
            var group = line[..space] == "-" ? 0 : numberOf(line[..space]);
            table[HanOrder.Count + group] = (ushort)(rank + 1);
            foreach (var unit in line.AsSpan(space + 1)) table[HanOrder.Place(unit) - HanOrder.FirstCharacter] = (ushort)++rank;
        }
        return MemoryMarshal.AsBytes<ushort>(table).ToArray();
    }
}
