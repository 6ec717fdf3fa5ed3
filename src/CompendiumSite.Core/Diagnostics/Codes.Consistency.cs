using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// What a record says against what it says elsewhere.
public static partial class Codes
{
    public static readonly Code StateIncomplete = Error("C401",
        "A State without what the data needs", "A State needs 'iso2', 'iso3', 'm49' and 'member'.",
        "国家缺少必要内容", "国家须有iso2、iso3、m49和member。");

    public static readonly Code NotAState = Error("C402",
        "Something that only States have", "Only States have country codes, membership and a regional group.",
        "只有国家才有的内容", "只有国家才有国家代码、成员身份和区域集团。");

    public static readonly Code DateInFuture = Error("C403",
        "A date after the last change of the site", "Correct the date, or bring 'updated' in site.yml up to date.",
        "日期晚于网站更新日期", "请改正日期，或更新site.yml中的updated。");

    public static readonly Code KindNotSymbol = Error("C404",
        "The kind of a document does not fit its symbol", "CD/PV. is a plenary record, CD/WP. a working paper of the Conference, CD/ and a number a document of the Conference.",
        "文件种类与文号不符", "CD/PV.是全体会议记录，CD/WP.是裁谈会工作文件，CD/加数字是裁谈会文件。");

    public static readonly Code LikelyIsPrinted = Error("C405",
        "A finding that changes nothing", "Write under 'likely' only what differs from what is printed; {} where nothing can be proposed.",
        "疑误记录没有改动", "likely只写与原印内容不同之处，没有建议时写{}。");

    public static readonly Code FindingOfNoParagraph = Error("C406",
        "A finding about a paragraph that does not exist", "Count the paragraphs of 'text' from 1.",
        "疑误记录所指的段落不存在", "text的段落从1数起。");

    public static readonly Code FindingTwice = Error("C407",
        "The same finding twice in one place", "Keep one of the two.",
        "同一处有两条相同的疑误记录", "请保留一条。");

    public static readonly Code SimplifiedInTraditional = Error("C408",
        "Simplified characters in a Traditional text", "Write 'zh-hant' in Traditional characters, or leave it out: the text is then converted.",
        "繁体文本中有简体字", "请用繁体字书写zh-hant，或者删去该行，由程序转换。");

    public static readonly Code ChineseAsEnglish = Error("C409",
        "A Chinese text under 'en'", "Write the text in English, or leave the line out until there is a translation.",
        "en之下是中文", "请写英文；暂无译文的，请删去该行。");

    public static readonly Code HeadingLevelLeftOut = Error("C410",
        "A level of headings is left out", "Begin with '##' or level 2, and go down one level at a time.",
        "标题跳过了一级", "请从“##”或第2级开始，逐级向下。");

    private static ImmutableArray<Code> Consistency =>
    [
        StateIncomplete, NotAState, DateInFuture, KindNotSymbol, LikelyIsPrinted, FindingOfNoParagraph, FindingTwice, SimplifiedInTraditional, ChineseAsEnglish, HeadingLevelLeftOut,
    ];
}
