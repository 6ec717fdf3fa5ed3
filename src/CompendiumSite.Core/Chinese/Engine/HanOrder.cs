namespace CompendiumSite.Chinese;

/// <summary>
/// The place of every Chinese character of the basic plane in one order, and its group (letter of its pinyin, number of its strokes). The
/// order was taken from ICU once and is embedded, since the ICU of another machine may sort otherwise.
/// </summary>
internal sealed unsafe class HanOrder
{
    public const int Magic = 0x314E4843, FirstCharacter = 0x3400, Count = 0xA000 - FirstCharacter, GroupCount = 64;
    public const int HeaderLength = 16, OrderLength = (Count + GroupCount) * sizeof(ushort);

    /// <summary>Where 〇 is kept: a place that no character has.</summary>
    private const char ZeroPlace = '\u4DC0';

    private readonly UnmanagedMemoryStream stream;
    private readonly ushort* ranks;

    private HanOrder(int number)
    {
        stream = EmbeddedTable.Open("Chinese.Data.collation.bin");
        if (*(int*)stream.PositionPointer != Magic) throw new InvalidDataException("collation.bin is not a collation table");
        ranks = (ushort*)(stream.PositionPointer + HeaderLength + number * OrderLength);
    }

    public static HanOrder Pinyin => new(0);
    public static HanOrder Strokes => new(1);

    public static int Place(char unit) => unit == '〇' ? ZeroPlace : unit;

    /// <summary>From 1 in the order; 0 for whatever is no Chinese character of the basic plane.</summary>
    public int Rank(char unit)
    {
        var place = Place(unit) - FirstCharacter;
        return (uint)place < Count && stream.CanRead ? ranks[place] : 0;
    }

    /// <summary>The group of the character, from 1; 0 where the order knows none.</summary>
    public int Group(char unit)
    {
        var (rank, found) = (Rank(unit), 0);
        // A group begins with a rank; the place behind the last group holds where the characters without a group begin.
        for (var group = 1; group < GroupCount; group++)
            if (ranks[Count + group] is > 0 and var first && first <= rank) found = group;
        return ranks[Count] is > 0 and var rest && rest <= rank ? 0 : found;
    }
}
