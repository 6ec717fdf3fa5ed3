using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// What looks wrong in the source: warnings until a person confirms them in the data.
public static partial class Codes
{
    public static readonly Code YearDiffersFromDate = Warning("F501",
        "The printed year is not that of the printed date", "Compare the source. If it prints this, add the finding year-differs-from-date.",
        "印出的年份与日期不符", "请核对来源。原文确实如此的，加上疑误记录year-differs-from-date。");

    public static readonly Code SymbolOutOfOrder = Warning("F502",
        "A symbol whose number does not fit its date", "Symbols of a series ascend with their dates. Compare the source; if it prints this, add the finding symbol-out-of-order.",
        "文号次序与日期不符", "同一系列的文号随日期递增。请核对来源，原文确实如此的，加上疑误记录symbol-out-of-order。");

    public static readonly Code ImpossibleSymbol = Warning("F503",
        "A symbol that cannot be of its date", "Compare the source; a part of the symbol has probably been lost. If it prints this, add the finding impossible-symbol.",
        "文号不可能属于该日期", "文号很可能缺了一部分，请核对来源。原文确实如此的，加上疑误记录impossible-symbol。");

    public static readonly Code TwoDates = Warning("F504",
        "One document with two dates", "Compare the source. If it prints both dates, add the finding two-dates where the wrong one stands.",
        "同一文件有两个日期", "请核对来源。原文确有两个日期的，在错误的一处加上疑误记录two-dates。");

    public static readonly Code DateMissing = Warning("F505",
        "A date that is known elsewhere is not printed", "If the source leaves the date out, add the finding date-missing with the date.",
        "别处已知的日期此处未印", "来源未印日期的，加上疑误记录date-missing并写明日期。");

    public static readonly Code RepeatedCitation = Warning("F506",
        "The same citation twice in one note", "If the source repeats it, add the finding repeated-citation to the second.",
        "同一条注释中引文重复", "来源确实重复的，在第二处加上疑误记录repeated-citation。");

    public static readonly Code FindingNotFound = Warning("F510",
        "A finding that the checker cannot confirm", "What the finding says does not follow from the data. Correct the finding or the data, or remove the finding.",
        "疑误记录无法核实", "从数据看不出疑误记录所说的问题，请改正疑误记录或数据，或删除疑误记录。");

    private static ImmutableArray<Code> Findings =>
    [
        YearDiffersFromDate, SymbolOutOfOrder, ImpossibleSymbol, TwoDates, DateMissing, RepeatedCitation, FindingNotFound,
    ];
}
