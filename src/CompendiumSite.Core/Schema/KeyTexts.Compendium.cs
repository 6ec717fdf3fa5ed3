namespace CompendiumSite.Schema;

// What every record has, and the earlier proposals with what they cite.
public static partial class KeyTexts
{
    private static KeyText[] Common =>
    [
        new("", "id", "The name of the record: that of its file, and the last part of its address. It never changes.", "记录的编号，与文件名相同，也是网址的最后一段，定下后不再更改。", "annual-report"),
        new("", "title", "The title, in each language.", "标题，各语言分写。"),
        new("", "text", "The paragraphs. Each has a version for each language; Traditional Chinese is made from zh.", "正文各段。每段按语言分写，繁体由zh生成。"),
        new("", "name", "The name, in each language.", "名称，各语言分写。"),
        new("", "short", "A shorter name, for running text and lists.", "简称，用于行文和列表。"),
        new("", "abbreviation", "The abbreviation, where there is one.", "缩写（如有）。"),
        new("", "section", "The number that the source prints before the title.", "来源印在标题前的编号。"),
        new("", "order", "Where the record stands among its neighbours: smaller numbers come first.", "排列次序，数字小的在前。", "10"),
        new("", "note", "A remark for readers, shown on the page.", "给读者的说明，显示在页面上。"),
        new("", "themes", "The ids of the themes under which readers find it; [] for none.", "所属主题的编号，没有则写[]。", "presidency, decision-making"),
        new("", "proposals", "The ids of the proposals that it is about; [] for none.", "有关提案的编号，没有则写[]。", "side-events"),
        new("", "steps", "The ids of the suggested steps that it is about; [] for none.", "有关建议举措的编号，没有则写[]。", "encourage-side-events"),
        new("", "sessions", "The ids of the sessions that it is about; [] for none.", "有关讨论专题的编号，没有则写[]。", "use-of-side-events"),
        new("", "findings", "What looks wrong in the source here: shown to readers beside what is printed.", "来源此处的疑误，与原印内容一并显示给读者。"),
        new("", "uncertain", "true where the editors are not sure; the page says so.", "编辑没有把握时写true，页面会注明。", "true"),
        new("", "notes", "The notes, numbered as the source prints them.", "各条注释，编号与来源相同。"),
        new("", "review", "Who compares the record with the source writes it down here; [] until somebody has.", "与来源核对的记录，尚未核对则写[]。"),
        new("a review", "date", "The day of the comparison.", "核对日期。", "2026-11-21"),
        new("a review", "compared", "What was compared with what.", "核对了什么，依据什么。", "source section G.8, sentence by sentence, Chinese and English"),
        new("", "redirect-from", "Addresses that the page had before, without the language; each keeps leading here.", "本页曾用的地址，不含语言部分，仍会转到本页。", "proposals/old-id.html"),
        new("", "original", "The language in which the record was written first, where it is not that of the first edition.", "原文所用语言，与首个版本不同时才写。"),
        new("", "translated", "Which translations somebody has checked. Written by 'translations accept', never by hand.", "已核对的译文，由translations accept写入，不要手写。", "1f2e3d-4c5b6a"),
        new("a finding", "code", "What kind of oddity it is.", "疑误的种类。"),
        new("a finding", "likely", "What is likely right: only the keys in which it differs from what is printed. {} where nothing can be proposed.", "可能正确的内容，只写与原印不同的键；无从推断则写{}。"),
        new("a finding", "confidence", "How sure the editors are.", "把握的大小。"),
        new("a finding", "reason", "The evidence, in each language.", "依据，各语言分写。"),
        new("a finding", "paragraph", "The paragraph of the text that it is about, counted from 1.", "所涉段落的序号，从1数起。", "1"),
        new("'likely'", "sponsor", "The sponsor that is likely right.", "可能正确的提出者。", "colombia"),
        new("'likely'", "on-behalf-of", "The group that is likely right.", "可能正确的所代表集团。", "group-of-21"),
        new("'likely'", "document", "The symbol that is likely right.", "可能正确的文号。", "CD/1913"),
        new("'likely'", "date", "The date that is likely right.", "可能正确的日期。", "2011-06-30"),
        new("'likely'", "year", "The year that is likely right.", "可能正确的年份。", "2011"),
    ];

    private static KeyText[] Compendium =>
    [
        new("a proposal", "chapter", "The id of the chapter to which it belongs; its letter begins the section number.", "所属章的编号，章的字母即节号的开头。", "organizational-structure"),
        new("a proposal", "rules", "The rules of procedure that the proposal is about, as numbers; [] for none.", "所涉议事规则的条号，没有则写[]。", "9, 13"),
        new("a proposal", "notes", "The notes of this proposal. Each stands in the text as [^7], in every language.", "本提案的注释，在各语言正文中以[^7]标出。"),
        new("a sponsor", "kind", "A State, a group of States, an official of a body, or a body.", "国家、国家集团、机构官员或机构。"),
        new("a sponsor", "iso2", "The country code of two letters, for a State.", "国家的两字母代码。", "CO"),
        new("a sponsor", "iso3", "The country code of three letters, for a State.", "国家的三字母代码。", "COL"),
        new("a sponsor", "m49", "The country code of the United Nations: three digits in quotation marks.", "联合国国家代码：三位数字，加引号。", "170"),
        new("a sponsor", "group", "The id of the regional group in the Conference.", "在裁谈会所属区域集团的编号。", "group-of-21"),
        new("a sponsor", "member", "Whether the State is a member of the Conference.", "是否裁谈会成员国。", "true"),
        new("a sponsor", "aliases", "Other names under which readers search; not shown.", "供搜索的别名，不显示。", "Republic of Colombia"),
        new("a sponsor", "former", "Names that it had before.", "曾用名称。"),
        new("a former name", "until", "The last year of that name.", "该名称使用到哪一年。", "2018"),
        new("a document", "symbol", "The symbol as the United Nations writes it. The id is the same in small letters, with hyphens.", "联合国文号。编号即小写文号，其余符号写成连字符。", "CD/1913"),
        new("a document", "kind", "What kind of document it is.", "文件种类。"),
        new("a document", "date", "The date of the document, where it is known for sure.", "文件日期，确知时才写。", "2011-06-30"),
        new("a document", "title", "The official title, in each language.", "正式标题，各语言分写。"),
    ];

    private static KeyText[] Notes =>
    [
        new("a note", "number", "The number that the source prints.", "来源印出的注号。", "15"),
        new("a note", "lead", "The words before the whole note: see, see also, for example.", "整条注释前的引导语：见、另见、例如。"),
        new("a note", "citations", "Who said it, in which document, when. The sentence of the note is made from these facts.", "谁、在哪份文件、何时提出。注释的句子由这些数据生成。"),
        new("a note", "references", "Publications and texts that no State sponsors.", "没有提出国的出版物和文本。"),
        new("a note", "ibid", "The number of the note that this one repeats.", "本注所重复的注号。", "14"),
        new("a citation", "sponsor", "The id of the sponsor.", "提出者的编号。", "colombia"),
        new("a citation", "on-behalf-of", "The id of the group for which the sponsor spoke.", "所代表集团的编号。", "group-of-21"),
        new("a citation", "year", "The year as printed, even if the date contradicts it.", "原印年份，即使与日期不符。", "2011"),
        new("a citation", "document", "The symbol as printed; it must have a record in documents.", "原印文号，须在documents中有记录。", "CD/1913"),
        new("a citation", "meeting", "The meeting, where the source prints no symbol.", "来源未印文号时写会议名称。"),
        new("a citation", "date", "The date as printed: year-month-day.", "原印日期：年-月-日。", "2011-06-30"),
        new("a citation", "time", "The time, where the source prints one.", "来源印有时间时写出。", "11:15"),
        new("a citation", "lead", "The words before this citation alone.", "仅用于本条引文的引导语。"),
        new("a citation", "comment", "What the note adds in words.", "注释另加的说明。"),
        new("a reference", "title", "The title of the publication, in each language.", "出版物标题，各语言分写。"),
        new("a reference", "document", "The symbol, where it is a document of the United Nations.", "联合国文件的文号。", "CD/8/Rev.10"),
        new("a reference", "author", "The id of the sponsor that published it.", "出版方（提出者）的编号。", "unidir"),
        new("a reference", "year", "The year of publication.", "出版年份。", "2012"),
        new("a reference", "date", "The date, where it is known to the day.", "确切日期（如知）。", "2022-07-28"),
        new("a reference", "url", "The web address.", "网址。", "https://disarmament.unoda.org/conference-on-disarmament"),
        new("a reference", "comment", "What the note adds in words.", "注释另加的说明。"),
    ];
}
