using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// The change log.
public static partial class Codes
{
    public static readonly Code ChangeNotWorded = Error("C501",
        "A change that nobody has worded", "Replace the draft that begins with TODO by one or two sentences for readers, in every language.",
        "更新说明尚未撰写", "请把TODO开头的草稿改写成一两句给读者看的说明，各语言都要写。");

    private static ImmutableArray<Code> Changes => [ChangeNotWorded];
}
