using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// The written site: what the program finds when it reads its own pages.
public static partial class Codes
{
    public static readonly Code PageFault = Error("W701",
        "A written page is not well formed", "A fault of the program or of a view, not of the content. Report it with the message.",
        "生成的网页结构有误", "这是程序或模板的错误，与内容无关，请附上消息报告。");

    public static readonly Code IdTwiceOnPage = Error("W702",
        "An id stands twice on a page", "Two headings, notes or records lead to the same anchor. Give one of them another id.",
        "网页上有重复的标识", "两个标题、注释或记录使用了同一个锚点，请改动其中一个。");

    public static readonly Code PageWithoutTitle = Error("W703",
        "A page without a title", "Give the record a title; where it has one, report the fault of the view.",
        "网页没有标题", "请为记录写上标题；已有标题的，请报告模板错误。");

    public static readonly Code PageWithoutLanguage = Error("W704",
        "A page that does not say its language", "A fault of a view; report it.",
        "网页没有标明语言", "这是模板的错误，请报告。");

    public static readonly Code HeadingLevels = Error("W705",
        "Heading levels are left out", "In a narrative begin with '##' and do not jump from '##' to '####'. Elsewhere it is a fault of a view.",
        "标题层级不连续", "叙述中的标题从“##”开始，不要从“##”跳到“####”。其他页面属于模板错误。");

    public static readonly Code WrongAlternate = Error("W706",
        "The editions of a page do not know each other", "A fault of the program; report it. If 'host' or 'link-root' was changed, check them first.",
        "网页的各语言版本互不对应", "这是程序的错误，请报告。改动过host或link-root的，请先检查。");

    public static readonly Code BrokenLink = Error("W707",
        "A link to a page that does not exist", "Correct the address in the text; link to records with [[id]], which is checked earlier.",
        "链接的网页不存在", "请改正文中的地址；链接到记录时用[[编号]]，可提早发现错误。");

    public static readonly Code BrokenAnchor = Error("W708",
        "A link to a place that is not on the page", "Correct what stands behind '#': the id of a heading, note or record.",
        "链接的位置不存在", "请改正“#”后的标题、注释或记录标识。");

    public static readonly Code LinkWithoutOpposite = Error("W709",
        "A page names another that does not name it back", "A fault of the program; report it with the message.",
        "一个网页提到另一个，后者却没有提到前者", "这是程序的错误，请附上消息报告。");

    public static readonly Code WordsOfAnotherEdition = Error("W710",
        "Words of another edition", "A label or a text stands on a page without its language. Where a record holds the other language, correct it; else report the fault of the view.",
        "网页上有其他语言版本的文字", "有标签或文字没有标明语言。如是记录中混入了另一种语言，请改正；否则请报告模板错误。");

    public static readonly Code WrongCount = Error("W711",
        "A number that the list below it does not bear out", "A fault of a view; report it.",
        "数目与下方列表不符", "这是模板的错误，请报告。");

    public static readonly Code AddressLost = Error("W712",
        "A published address that no longer exists", "Restore the page or the place on it, or name the old address under 'redirect-from' in the record that takes its place.",
        "已发布的地址不复存在", "请恢复该网页或页内位置，或在取代它的记录中用redirect-from写明旧地址。");

    private static ImmutableArray<Code> Output =>
    [
        PageFault, IdTwiceOnPage, PageWithoutTitle, PageWithoutLanguage, HeadingLevels, WrongAlternate, BrokenLink, BrokenAnchor, LinkWithoutOpposite, WordsOfAnotherEdition, WrongCount, AddressLost,
    ];
}
