using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// One edition of the site beside the next.
public static partial class Codes
{
    public static readonly Code AddressGone = Error("W801",
        "An address is gone", "Add the old address under 'redirect-from' to the record that took its place. Addresses are for ever: readers have kept links.",
        "网址不复存在", "请在取而代之的记录中用redirect-from写明旧网址。网址一经公布即永久有效，读者可能已保存链接。");

    private static ImmutableArray<Code> Comparison => [AddressGone];
}
