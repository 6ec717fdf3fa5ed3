namespace CompendiumSite.Pages;

public static partial class Labels
{
    // The frame of every page.
    public static readonly Label FooterRead = new("Read", "阅读");
    public static readonly Label FooterExplore = new("Explore", "查考");
    public static readonly Label FooterVerify = new("Verify", "核对");
    public static readonly Label FooterAbout = new("About", "关于本站");
    public static readonly Label Everything = new("All parts of the site", "全站内容");
    public static readonly Label EditPage = new("Edit this page", "编辑本页");
    public static readonly Label ReportProblem = new("Report a problem", "报告问题");
    public static readonly Label ReportTitle = new("Problem on the page “{0}”", "页面“{0}”有问题");
    public static readonly Label ReportBody = new("Page: {0}\n\nWhat is wrong:\n", "页面：{0}\n\n问题说明：\n");
    public static readonly Label Colophon = new("About this page", "本页说明");
    public static readonly Label SourceSection = new("Section {0} of the report", "报告{0}节");
    public static readonly Label SourceReport = new("Source", "来源");
    public static readonly Label SourceLine = new("{0}, by {1}. {2}, {3}.", "{1}：《{0}》，{2}，{3}。");
    public static readonly Label OfficialDocument = new("Official publication", "正式出版物");
    public static readonly Label ReviewedOn = new("Compared with the source on {0}", "{0}与来源核对");
    public static readonly Label LastUpdated = new("Content last changed on {0}", "内容最近更新：{0}");
    public static readonly Label GeneratedTraditional = new("The Traditional Chinese of this edition is made from the Simplified by a program; nobody has written it separately.", "本版繁体中文由程序自简体中文转换而成，未另行撰写。");
    public static readonly Label Appearance = new("Appearance", "外观");
    public static readonly Label AppearanceSystem = new("as the system has it", "跟随系统");
    public static readonly Label AppearanceLight = new("light", "浅色");
    public static readonly Label AppearanceDark = new("dark", "深色");
    public static readonly Label CopyLink = new("Copy the link to this place", "复制此处链接");
    public static readonly Label CopyLinkTo = new("Copy the link to “{0}”", "复制“{0}”的链接");
    public static readonly Label Copy = new("Copy", "复制");
    public static readonly Label Copied = new("Copied", "已复制");
    public static readonly Label Close = new("Close the note", "收起注释");

    // Notes and findings.
    public static readonly Label WhyLikely = new("why", "理由");
    public static readonly Label FindingsHere = new("Findings about this text", "关于本文的勘误说明");

    public static readonly Label BackWord = new("Back to the text", "返回正文");
    public static readonly Label FindingHead = new("Finding ({0})", "勘误说明（{0}）");
    public static readonly Label ShouldRead = new("Should read {0}", "应为{0}");
    public static readonly Label ShouldProbablyRead = new("Should probably read {0}", "很可能应为{0}");
    public static readonly Label MayRead = new("May have to read {0}", "或应为{0}");

    // Proposals.
    public static readonly Label Rules = new("Rules of Procedure", "《议事规则》");
    public static readonly Label RuleParagraph = new("para. {0}", "第{0}段");
    public static readonly Label RuleParagraphs = new("paras. {0}", "第{0}段");
    public static readonly Label NonMembers = new("Not members of the Conference", "非裁谈会成员国");
    public static readonly Label Lineage = new("When it was raised", "历次提出的时间");
    public static readonly Label LineageFirst = new("First cited", "首次引用");
    public static readonly Label LineageLast = new("Last cited", "最近一次引用");
    public static readonly Label LineageOnce = new("Cited once", "仅引用一次");
    public static readonly Label LineageYears = new("Cited in {0} of {1} years", "{1}年中有{0}年被引用");
    public static readonly Label LineageGap = new("{0} to {1} ({2} years)", "{0}至{1}年（{2}年）");
    public static readonly Label LineageGaps = new("Gaps", "间断");
    public static readonly Label LineageNoGap = new("none of two years or more", "无两年或更长的间断");
    public static readonly Label LineageCaption = new("Citations of “{0}” by year", "“{0}”各年引用情况");
    public static readonly Label LineageUndated = new("{0} more without a year", "另有{0}次未印年份", "one more without a year");
    public static readonly Label LineageOnly = new("Cited in one year only", "仅在一个年份被引用");
    public static readonly Label YearsShort = new("{0} years", "{0}年");
    public static readonly Label AsTable = new("The citations in order of time", "按时间排列的引用");
    public static readonly Label Date = new("Date", "日期");
    public static readonly Label NoteWord = new("Note", "注释");
    public static readonly Label Citations = new("Citations", "引用");
    public static readonly Label RetreatEchoes = new("At the retreat", "务虚会上");
    public static readonly Label StepsOnSubject = new("Suggested steps on the same subject", "同一主题的建议举措");
    public static readonly Label IdeasOnSubject = new("Ideas on the same subject", "同一主题的想法");
    public static readonly Label NotAtRetreat = new("No idea and no step of the retreat takes this proposal up.", "务虚会上没有想法或举措涉及这项提案。");
    public static readonly Label DocumentsCited = new("Documents", "所引文件");
    public static readonly Label Related = new("Related proposals", "相关提案");
    public static readonly Label ReadParallel = new("English and Chinese side by side", "中英对照");
    public static readonly Label Cite = new("Cite this page", "引用本页");
    public static readonly Label CiteUnEnglish = new("United Nations style, English", "联合国格式（英文）");
    public static readonly Label CiteUnChinese = new("United Nations style, Chinese", "联合国格式（中文）");

    public static readonly Label InContext = new("In its place among the other ideas", "查看原处");

    // Parallel reading.
    public static readonly Label Parallel = new("Side by side", "中英对照");
    public static readonly Label ParallelTitle = new("{0}: English and Chinese side by side", "{0}：中英对照");
    public static readonly Label ParallelLead = new("Each paragraph stands beside the same paragraph in the other language. The sign at its number copies its address, which is the same in every language.", "每段与另一语言的同一段并列。点击段号旁的符号可复制该段链接，各语言版本的段落链接一致。");
    public static readonly Label ReadAlone = new("Read in one language", "单语阅读");

    // The retreat.
    public static readonly Label CountOfStance = new("{0} {1}", "{1}{0}");
    public static readonly Label CountThemes = new("{0} themes", "{0}个主题", "{0} theme");
    public static readonly Label Topics = new("Topics", "专题");
    public static readonly Label RetreatLead = new("On 22 and 23 June 2023 the participants spoke in a personal capacity under the Chatham House Rule. No view is attributed; the only measure is the word that says how many held it.", "2023年6月22日至23日，与会者按照查塔姆研究所规则以个人身份发言。任何看法都不归于某一方，唯一的尺度是表示人数的数量词。");
    public static readonly Label IdeasLead = new("Each idea begins with the word that the report uses for how many held it, and with its stance.", "每个想法之前标明报告所用的数量词和立场。");
    public static readonly Label EarlierOnSubject = new("Earlier proposals", "以往提案");
    public static readonly Label IdeasBehind = new("Discussed at the retreat", "务虚会上的讨论");

    // Home, contents, chooser, guide, not found.
    public static readonly Label WayProposals = new("The compendium: what was proposed, by whom, in which document, on which day.", "提案汇编：提了什么，由谁提出，见于哪份文件，在哪一天。");
    public static readonly Label WayRetreat = new("What was discussed in Montreux in June 2023, idea by idea, and the steps that came of it.", "2023年6月蒙特勒务虚会逐项讨论的想法，以及由此形成的举措。");
    public static readonly Label WayThemes = new("One subject at a time: earlier proposals, ideas of the retreat and steps together.", "按主题查阅：以往提案、务虚会想法和建议举措汇于一处。");
    public static readonly Label WaySponsors = new("What each State, group and official proposed, when, and with whom.", "各国、各集团和官员提过什么，何时提出，与谁一同提出。");
    public static readonly Label Remarkable = new("What stands out", "值得注意");
    public static readonly Label RemarkComputed = new("Counted from the records at each build.", "以上数字每次生成网站时由记录算出。");
    public static readonly Label RemarkMost = new("{0} citations by {1} sponsors stand behind the proposal made most often, {2}.", "引用最多的提案是{2}，共{0}次，涉及{1}个提出者。");
    public static readonly Label RemarkSilence = new("{0} years passed without a citation between {1} and {2} for {3}: the longest silence.", "{3}在{1}年至{2}年之间有{0}年无人提及，间断最久。");
    public static readonly Label RemarkYear = new("{0} of {1} dated citations are from {2}, the busiest year.", "{2}年最为集中，{1}次有年份的引用中占{0}次。");
    public static readonly Label RemarkSponsor = new("{0} proposals are cited from {1}, more than from any other sponsor.", "{1}的提议涉及{0}项提案，为提出者之最。");
    public static readonly Label RemarkNew = new("{0} of {1} ideas of the retreat have no counterpart among the earlier proposals and the suggested steps.", "务虚会的{1}个想法中，有{0}个在以往提案和建议举措中没有对应内容。");
    public static readonly Label RemarkUntaken = new("{0} of {1} earlier proposals were taken up by no idea and no step of the retreat.", "{1}项以往提案中，有{0}项在务虚会上没有想法或举措涉及。");
    public static readonly Label RemarkFindings = new("{0} places in the report and its notes look wrong; each is shown as printed, with what is likely right and why.", "报告及其注释中有{0}处疑误，均列出原文，并说明可能的正确写法和理由。");
    public static readonly Label LatestChanges = new("Latest changes", "最近更新");
    public static readonly Label OnThisPage = new("On this page", "本页内容");
    public static readonly Label ProposalsLead = new("{0} proposals in {1} chapters, with the section numbers of the source. The years are those of the first and the last citation.", "共{0}项提案，分{1}章，节号依照来源。年份为首次和最近一次引用的年份。");
    public static readonly Label ReportContents = new("Contents", "目录");
    public static readonly Label PartCover = new("Letters and front matter", "函件和前置部分");
    public static readonly Label PartRetreat = new("The retreat", "务虚会");
    public static readonly Label PartCompendium = new("Illustrative compendium of proposals", "说明性提案简编");
    public static readonly Label ReportLead = new("The report in the order of its pages, with its own section numbers. Texts are ours; numbers, names, dates and symbols are those of the source.", "按报告的页序和节号排列。文字由本站撰写；编号、名称、日期和文号依照来源。");
    public static readonly Label SeeTerms = new("See", "参见");
    public static readonly Label UncertainTerm = new("This form is our translation back; the source does not give it.", "此译名系回译，来源未给出。");
    public static readonly Label StrokeHeading = new("{0}", "{0}画");
    public static readonly Label Letters = new("Letters", "索引");
    public static readonly Label GlossaryLead = new("{0} terms, each with its counterpart in the other language.", "共{0}条，各附另一语言的对应词。");
    public static readonly Label NotFoundLead = new("Nothing stands at this address. It may have been mistyped, or the page has moved.", "此地址没有内容。地址可能有误，或者页面已经移动。");
    public static readonly Label NotFoundWays = new("These ways lead on", "可从以下入口继续");
    public static readonly Label TryHome = new("Start from the home page", "从首页开始");
    public static readonly Label TrySearch = new("Search for it", "搜索");
    public static readonly Label TryReport = new("Look for it in the contents of the report", "查报告目录");
}
