namespace CompendiumSite.Schema;

// The retreat, and what holds the records together.
public static partial class KeyTexts
{
    private static KeyText[] Retreat =>
    [
        new("a step", "number", "The number that the source prints; its letter is that of the tier.", "来源印出的编号，字母即所属层级。", "A.1"),
        new("a step", "tier", "The id of the tier to which it belongs.", "所属层级的编号。", "small-steps"),
        new("a session", "number", "The number that the source prints.", "来源印出的编号。", "III.A.1"),
        new("a session", "group", "The id of the group of sessions to which it belongs.", "所属专题讨论的编号。", "retreat-structure"),
        new("a session", "ideas", "The ideas in the order in which they are printed.", "各项想法，按来源次序。"),
        new("an idea", "who", "The id of the quantity word: how many held the idea. Never a State.", "数量词的编号，即多少人持此想法；绝不写国家。", "several"),
        new("an idea", "stance", "For, against, a caution, or an observation that takes no side.", "赞成、反对、提醒，或不表态的看法。"),
        new("an idea", "text", "The idea in one or two sentences, with its quantity word.", "用一两句话写出想法，包括数量词。"),
        new("a quantity", "rank", "The place on the scale: 0 for nobody, 100 for general agreement.", "在尺度上的位置：0为无人，100为普遍同意。", "40"),
        new("a quantity", "words", "The word itself, in each language.", "数量词本身，各语言分写。"),
        new("a quantity", "explanation", "What the word means on this site.", "该词在本站的含义。"),
    ];

    private static KeyText[] Framing =>
    [
        new("a term", "term", "The term, in each language. A form in zh-hant says how it is converted everywhere.", "术语，各语言分写。写了zh-hant，全站均按此转换。"),
        new("a term", "text", "The definition, in one to three sentences.", "定义，一至三句。"),
        new("a term", "see", "The ids of related terms.", "相关术语的编号。", "subsidiary-body"),
        new("a theme", "text", "What the theme is about.", "主题说明。"),
        new("a narrative", "part", "The part of the site to which the text belongs.", "文字所属部分。"),
        new("a release", "date", "The day of the release.", "发布日期。", "2026-11-21"),
        new("a release", "entries", "What changed, in the order of importance for readers.", "各项变化，按对读者的重要程度排列。"),
        new("a change", "kind", "Added, changed, corrected or removed.", "新增、修改、更正或删除。"),
        new("a change", "text", "The change in one sentence for readers.", "用一句话向读者说明变化。"),
        new("a change", "records", "The records concerned, as kind/id.", "所涉记录，写作“种类/编号”。", "proposal/annual-report"),
        new("a change", "sponsors", "The ids of the sponsors whose feeds shall carry it.", "应在哪些提出者的订阅中出现，写其编号。", "colombia"),
        new("the front matter", "title", "The title, in the language of the file.", "标题，用本文件的语言。"),
        new("the front matter", "summary", "One sentence for lists and search engines.", "一句话简介，供列表和搜索引擎使用。"),
    ];
}
