using CompendiumSite.Translation;

namespace CompendiumSite.Pages;

// The state of translations.
public static partial class Labels
{
    public static readonly Label TranslationChecked = new("Translation checked against the original", "译文已对照原文核对");
    public static readonly Label TranslationOpen = new("Translation", "译文");
    public static readonly Label OfAllTexts = new("of {0} texts", "共{0}处", "of one text");
    public static readonly Label CountMissing = new("{0} missing", "{0}处缺译文");
    public static readonly Label CountOutdated = new("{0} outdated", "{0}处待更新");
    public static readonly Label CountDraft = new("{0} not yet checked", "{0}处未核对");
    public static readonly Label OutdatedHere = new("The original has changed since this translation was checked.", "原文已有改动，此处译文尚未更新。");
    public static readonly Label ReadOriginal = new("Read the original", "查看原文");

    public static Label StateOf(SegmentState state) => state switch
    {
        SegmentState.Reviewed => StateReviewed,
        SegmentState.Draft => StateDraft,
        SegmentState.Outdated => StateOutdated,
        _ => StateMissing,
    };

    private static readonly Label StateReviewed = new("Checked", "已核对");
    private static readonly Label StateDraft = new("Not checked", "未核对");
    private static readonly Label StateOutdated = new("Outdated", "待更新");
    private static readonly Label StateMissing = new("Missing", "缺失");

    public static readonly Label StatesLead = new(
        "A translation is checked when somebody has compared it with its original. It is outdated when the original changed afterwards, and not checked when it is new or was changed itself.",
        "译文经人对照原文核对后，即为“已核对”。此后原文有改动的，为“待更新”；译文新写或改动后尚无人核对的，为“未核对”。");
    public static readonly Label OutdatedTexts = new("Outdated", "待更新");
    public static readonly Label UncheckedTexts = new("Not checked", "未核对");
    public static readonly Label EverythingChecked = new("Every translation has been checked against its original.", "全部译文均已对照原文核对。");
    public static readonly Label StatesAsData = new("The state of every paragraph as data", "各段译文状态的数据");
}
