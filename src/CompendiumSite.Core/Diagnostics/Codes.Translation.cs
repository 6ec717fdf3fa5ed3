using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// What one language has and the other has not.
public static partial class Codes
{
    public static readonly Code TranslationMissing = Warning("T601",
        "A translation is missing", "The page shows the other language and says so. Write the translation.",
        "缺少译文", "页面会显示另一种语言并加以说明，请补上译文。");

    public static readonly Code NumbersDiffer = Warning("T602",
        "A number stands in one language only", "Compare both versions with the source. Dates count by day, month and year.",
        "数字只见于一种语言", "请对照来源核对两个版本。日期按年、月、日分别比较。");

    public static readonly Code SymbolsDiffer = Warning("T603",
        "A document symbol stands in one language only", "Compare both versions with the source.",
        "文号只见于一种语言", "请对照来源核对两个版本。");

    public static readonly Code TranslationOutdated = Warning("T604",
        "A translation is outdated", "The original changed after the translation was checked. Change the translation, have it checked, and stamp it with 'translations accept ID'.",
        "译文待更新", "译文核对之后原文又有改动。请修改译文，经人核对后运行“translations accept 编号”。");

    public static readonly Code NotWritten = Warning("T605",
        "A text that nobody has written yet", "Replace the TODO that a skeleton left by the text, or remove the line of that language until there is a translation.",
        "文字尚未撰写", "请用正文替换样板留下的TODO；暂无译文时，删去该语言的一行。");

    private static ImmutableArray<Code> Translation =>
    [
        TranslationMissing, NumbersDiffer, SymbolsDiffer, TranslationOutdated, NotWritten,
    ];
}
