namespace CompendiumSite.Pages;

// Indexes, registers, charts, filters.
public static partial class Labels
{
    public static readonly Label AllCitations = new("All citations", "引文总表");
    public static readonly Label AllCitationsLead = new("Everything that notes {0} to {1} cite, exactly as printed: {2} citations of what somebody proposed, {3} repetitions of an earlier note, {4} references to publications. Where the source looks wrong, what is probably right stands below what is printed.", "注{0}至注{1}的全部引文，照录原文所载：引用提议{2}次，重复前注{3}次，提及出版物{4}次。原文疑有误处，下方另列可能正确的内容。");
    public static readonly Label AllProposals = new("Proposals in a table", "提案总表");
    public static readonly Label AllProposalsLead = new("{0} proposals with those who made them, the years in which they were made, and what the retreat took up.", "{0}项提案，逐项列出提出者、提出年份，以及务虚会是否再次讨论。");
    public static readonly Label Company = new("Who proposed with whom", "谁与谁一同提出");

    // The filter above a table.
    public static readonly Label FindHere = new("Find in this table", "在表中查找");
    public static readonly Label All = new("all", "全部");
    public static readonly Label ClearFilter = new("Clear", "清除");
    public static readonly Label Export = new("Save these rows (CSV)", "导出所列各行（CSV）");
    public static readonly Label Exported = new("{0} rows saved", "已导出{0}行");
    public static readonly Label Shown = new("{0} of {1} rows", "共{1}行，显示{0}行");
    public static readonly Label NothingShown = new("No row matches. Clear the filter to see them all.", "没有符合条件的行。清除筛选即可看到全部。");
    public static readonly Label SortedUp = new("sorted by {0}, ascending", "按“{0}”升序排列");
    public static readonly Label SortedDown = new("sorted by {0}, descending", "按“{0}”降序排列");
    public static readonly Label OrderBy = new("Order", "排序");
    public static readonly Label OrderOfSource = new("as in the source", "按来源次序");
    public static readonly Label Findings = new("Findings", "勘误说明");
    public static readonly Label AnyFinding = new("with a finding", "有勘误说明");
    public static readonly Label WithoutFinding = new("without a finding", "无勘误说明");
    public static readonly Label GroupInConference = new("Group in the Conference", "所属区域集团");

    // Column heads.
    public static readonly Label Section = new("Section", "节");
    public static readonly Label NoteHead = new("Note", "注");
    public static readonly Label DocumentHead = new("Document", "文件");
    public static readonly Label DateHead = new("Date", "日期");
    public static readonly Label PrintedYear = new("Printed year", "所印年份");
    public static readonly Label BehalfHead = new("On behalf of", "代表");
    public static readonly Label KindHead = new("Kind", "种类");
    public static readonly Label CitationsHead = new("Citations", "引用次数");
    public static readonly Label FirstCited = new("First", "最早");
    public static readonly Label LastCited = new("Last", "最近");
    public static readonly Label Total = new("Total", "合计");
    public static readonly Label Probably = new("probably {0}", "可能应为{0}");
    public static readonly Label ProbablyHead = new("{0}, probably right", "{0}（可能应为）");
    public static readonly Label Topic = new("Topic", "专题");
    public static readonly Label TakenUp = new("At the retreat", "务虚会");
    public static readonly Label TakenUpYes = new("taken up", "再次讨论");
    public static readonly Label CountSteps = new("{0} steps", "{0}项举措", "{0} step");
    public static readonly Label CountIdeas = new("{0} ideas", "{0}个想法", "{0} idea");
    public static readonly Label CountSponsors = new("{0} sponsors", "{0}个提出者", "{0} sponsor");
    public static readonly Label CountTopics = new("{0} topics", "{0}个专题", "{0} topic");
    public static readonly Label CountDocuments = new("{0} documents", "{0}份文件", "{0} document");

    // Charts.
    public static readonly Label NumbersBehind = new("The numbers in a table", "以表格列出数字");
    public static readonly Label OutsideChapters = new("Background", "背景部分");
    public static readonly Label CitationsByYear = new("Citations by year and chapter", "各年份引用次数（按章）");
    public static readonly Label YearColumnsDescription = new("A column for each year from {0} to {1}, stacked by chapter. {2}", "{0}年至{1}年每年一柱，按章堆叠。{2}");
    public static readonly Label CitationsByGroup = new("Citations by group of sponsors and chapter", "各类提出者的引用次数（按章）");
    public static readonly Label SponsorGroup = new("Group of sponsors", "提出者类别");
    public static readonly Label IdeasByWord = new("Ideas by quantity word and stance", "各数量词的想法数（按立场）");
    public static readonly Label IdeaMark = new("{0}, {1}: {2}, idea {3}", "{0}，{1}：{2}，想法{3}");

    // Uses.
    public static readonly Label NoteInline = new("note {0}", "注{0}");
    public static readonly Label SameFinding = new("The same finding as at {0}.", "勘误说明同{0}。");
    public static readonly Label WayBack = new("Back-link {0}: the mark of {1} in its text", "返回链接{0}：{1}在正文中的标记");
    public static readonly Label WhereCited = new("Where it is cited", "被引之处");
    public static readonly Label NeverCited = new("No note cites it.", "注释中没有引用。");

    // Sponsors.
    public static readonly Label SponsorsLead = new("The notes name {0} sponsors: {1} States, and groups, officials and bodies. A bar shows how often the notes cite a sponsor, tinted by chapter.", "注释提到{0}个提出者，其中国家{1}个，其余为集团、官员和机构。条形表示被引次数，颜色表示所在的章。");
    public static readonly Label MemberState = new("Member of the Conference on Disarmament", "裁谈会成员国");
    public static readonly Label NotMemberState = new("Not a member of the Conference on Disarmament", "非裁谈会成员国");
    public static readonly Label Membership = new("Membership", "成员资格");
    public static readonly Label NamesInTime = new("Names in time", "名称沿革");
    public static readonly Label ShortName = new("Short form", "简称");
    public static readonly Label UntilYear = new("{0}, until {1}", "{0}（至{1}年）");
    public static readonly Label Codes = new("Codes", "代码");
    public static readonly Label SpokeFor = new("Spoke on behalf of", "代表下列集团发言");
    public static readonly Label SpokenForBy = new("Spoken for by", "由下列国家代表发言");
    public static readonly Label StatesOfGroup = new("Its States in these notes", "注释提到的该集团国家");
    public static readonly Label SponsorProfile = new("When, and in which chapter", "何时提出，见于哪一章");
    public static readonly Label WhatItProposed = new("What it proposed", "提出了什么");
    public static readonly Label WithWhom = new("With whom", "与谁一同提出");
    public static readonly Label WithWhomLead = new("Cited in the same note, that is, for the same point of a proposal. It does not follow that they acted together.", "列在同一条注释中，即因提案的同一论点被引；并不表示曾共同行动。");
    public static readonly Label InSameProposal = new("In the same proposals, in other notes:", "在同一提案的其他注释中：");
    public static readonly Label InWhichDocuments = new("In which documents", "见于哪些文件");
    public static readonly Label SponsorDescription = new("What {0} proposed to revitalize the Conference on Disarmament: {1}, {2}.", "{0}就重振裁军谈判会议提出的内容：{1}，{2}。");
    public static readonly Label SponsorDescriptionOther = new("{0} in the notes on proposals to revitalize the Conference on Disarmament: {1}.", "{0}在重振裁军谈判会议提案注释中的引用情况：{1}。");
    public static readonly Label Feed = new("Feed of changes (Atom)", "更新订阅（Atom）");
    public static readonly Label AsData = new("Data", "数据");

    // Matrix.
    public static readonly Label CompanyLead = new("Two sponsors meet where one note cites both. A note supports one sentence, so both are cited for the same point: {0} pairs among {1} sponsors. Another {2} pairs meet only in the same proposal, in different notes, which may support different and even opposite points; they are marked more faintly. A State and the group for which it spoke are no pair. Being cited together does not mean having acted together.", "同一条注释引用两个提出者，视为二者“一同提出”。一条注释支持一句话，因此二者因同一论点被引：共有{0}对，涉及{1}个提出者。另有{2}对只在同一提案的不同注释中出现，这些注释支持的论点可能不同，甚至相反，因此以浅色标出。国家与其所代表的集团不算一对。一同被引，不表示曾共同行动。");
    public static readonly Label CompanyCaption = new("Sponsors cited together", "一同被引的提出者");
    public static readonly Label CompanyDescription = new("Each name stands once, on the slope, and serves the row to its left and the column below it. A mark where a row and a column cross means that the two are cited together; the larger the mark, the more notes. The list below the chart has every pair with its proposals.", "每个名称在斜边上出现一次，同时是左侧一行和下方一列的名称。行列相交处的标记表示二者一同被引，标记越大，所在注释越多。图下列表逐对列出有关提案。");
    public static readonly Label SameNote = new("in the same note; the larger, the more notes", "同一条注释；标记越大，注释越多");
    public static readonly Label SameProposalOnly = new("only in the same proposal", "仅在同一提案");
    public static readonly Label GroupBoundary = new("line between groups of sponsors", "各类提出者之间的界线");
    public static readonly Label AllPairs = new("Every pair, with its proposals", "逐对列出有关提案");
    public static readonly Label PairHead = new("Together with", "一同被引者");
    public static readonly Label SharedNotes = new("Shared notes", "共有注释数");
    public static readonly Label HowFar = new("Where they meet", "何处一同出现");
    public static readonly Label MeetInNote = new("in the same note", "同一条注释");
    public static readonly Label MeetInProposal = new("only in the same proposal", "仅在同一提案");

    // Documents.
    public static readonly Label DocumentsLead = new("The notes cite {0} documents, from plenary records to resolutions; the library names {1} more. Each page shows every use of the document in context and leads to the official text.", "注释引用的文件共{0}份，从全体会议记录到大会决议都有；资料库另提到{1}份。每份文件的页面列出全部被引之处及上下文，并可转到正式文本。");
    public static readonly Label InLibrary = new("In the library", "资料库");
    public static readonly Label ListedAmong = new("Listed among the mandates", "列为任务授权");
    public static readonly Label WhereNamed = new("Where it is named", "提及之处");
    public static readonly Label InNotes = new("in the notes", "注释");
    public static readonly Label OnlyInLibrary = new("only in the library", "仅资料库");
    public static readonly Label DocumentDescription = new("{0}: {1}, with every use in context and links to the official document.", "{0}：{1}，列出全部被引之处及上下文，附正式文件链接。");
    public static readonly Label DateLikely = new("Date, probably right", "日期（可能正确）");
    public static readonly Label DateAsPrinted = new("Date as printed", "原文所印日期");
    public static readonly Label MeantFor = new("Printed instead", "误印为");
    public static readonly Label MeantSymbol = new("Probably meant", "可能应为");
    public static readonly Label OfficialTexts = new("Official texts", "正式文本");
    public static readonly Label InEnglish = new("English", "英文");
    public static readonly Label InChinese = new("Chinese", "中文");
    public static readonly Label CitedBy = new("Cited for", "涉及的提出者");

    // Years.
    public static readonly Label YearsLead = new("{0} citations bear a date, from {1} to {2}; {3} bear none. Where the printed year looks wrong, a citation stands under the year that is probably right.", "注明日期的引文共{0}次，从{1}年到{2}年；另有{3}次没有日期。所印年份疑有误的，归入可能正确的年份。");
    public static readonly Label YearLead = new("{0} in {1}, by {2}.", "{0}，涉及{1}、{2}。");
    public static readonly Label ProposedInYear = new("Proposed in {0}", "{0}年提出的内容");
    public static readonly Label NewInYear = new("Proposals cited for the first time", "首次被引的提案");
    public static readonly Label LastInYear = new("Proposals cited for the last time", "末次被引的提案");

    // Themes and crosswalk.
    public static readonly Label ThemesLead = new("{0} subjects that run through the earlier proposals, the steps that the retreat suggested and its sessions. The links were made by reading; the source does not print them.", "{0}个主题贯穿以往提案、务虚会建议的举措和各场讨论。这些联系来自阅读，来源中没有印出。");
    public static readonly Label CrosswalkLead = new("What was proposed before, what the retreat suggested, and what was said there, side by side. A line holds what is about the same matter. The two voices stay apart: earlier proposals have sponsors, the ideas of the retreat have none.", "以往提案、务虚会建议的举措和会上的想法并列对照，同一行讲的是同一件事。两种声音并不混同：以往提案有提出者，务虚会上的想法不归于任何国家。");
    public static readonly Label SideBefore = new("Earlier proposals", "以往提案");
    public static readonly Label SideSteps = new("Suggested steps", "建议举措");
    public static readonly Label SideIdeas = new("Ideas at the retreat", "务虚会上的想法");
    public static readonly Label OnlyBefore = new("Raised before, not at the retreat", "以往提过，务虚会未提");
    public static readonly Label NewAtRetreat = new("New at the retreat", "务虚会新提");
    public static readonly Label NoProposal = new("no proposal", "无相应提案");
    public static readonly Label NoStep = new("no step", "无相应举措");
    public static readonly Label NoIdea = new("no idea recorded", "无相应想法");
    public static readonly Label OneSideOnly = new("On one side only", "只见于一方");
    public static readonly Label OneSideLead = new("A step is new where no earlier proposal corresponds to it; an idea is new where it speaks in favour and neither it nor its steps have a counterpart among the earlier proposals.", "没有以往提案与之对应的举措，视为新举措；表示赞成，且本身及所涉举措都没有以往提案与之对应的想法，视为新想法。");
    public static readonly Label NewSteps = new("New steps", "新举措");
    public static readonly Label NewIdeas = new("New ideas", "新想法");
    public static readonly Label SideBySide = new("Side by side", "并列对照");
    public static readonly Label IdeasInFull = new("The ideas in full", "想法全文");
    public static readonly Label AllThemes = new("All themes", "全部主题");

    // Stance map.
    public static readonly Label ChathamHouse = new("The retreat was held under the Chatham House Rule, and participants spoke in a personal capacity. Nobody is attributed here: no mark stands for a State, a group or a person, and no word can be turned into a number of people.", "务虚会遵循查塔姆研究所规则，与会者以个人身份发言。此处不把任何意见归于任何一方：标记不代表国家、集团或个人，数量词也不能换算成人数。");
    public static readonly Label StanceMapLead = new("Each mark is one idea of the report, set under its stance and beside the quantity word that the report uses. The stronger the word in the code book, the heavier the mark. An empty ring means that nobody held the view: it is reported, and counts as no support. The stances come from reading; the source does not print them.", "每个标记是报告中的一个想法，按立场归栏，旁边是报告所用的数量词。数量词在编码表中排得越高，标记越重。空心圆表示无人持此看法：报告写到了，但不计为支持。立场来自阅读，来源中没有印出。");
    public static readonly Label ByTopic = new("By topic", "按专题");
    public static readonly Label CodeBook = new("Code book", "编码表");
    public static readonly Label CodeBookLead = new("The words are those of the report; their order from weak to strong is ours.", "数量词是报告所用的词；由弱到强的次序由本站排定。");
    public static readonly Label BehindMarks = new("The ideas behind the marks", "标记背后的想法");
    public static readonly Label UnsupportedCount = new("{0} of them are ideas that nobody supported; they count as no support.", "其中{0}个想法无人支持，不计为支持。", "One of them is an idea that nobody supported; it counts as no support.");
    public static readonly Label StanceHead = new("Stance", "立场");

    // Notes register.
    public static readonly Label NotesLead = new("The {0} notes of the source, numbered as printed, each with the sentence that it supports.", "来源的{0}条注释，编号照原文，每条附其所支持的句子。");
    public static readonly Label MarkOf = new("Note {0}, its mark in the text", "注{0}在正文中的标记");
    public static readonly Label OddNumbers = new("A number in bold has a finding.", "粗体编号附有勘误说明。");
    public static readonly Label InText = new("in the text", "正文");

    // Corrections.
    public static readonly Label CorrectionsLead = new("{0} places where the source looks wrong: {1}. Nothing is corrected silently. A citation keeps what is printed, and what is probably right stands beside it with the reason.", "来源中疑有误之处共{0}处：{1}。任何内容都不会悄然更改：引文照录原文所载，旁边列出可能正确的内容和理由。");
    public static readonly Label CountCertain = new("{0} certain", "确定{0}处");
    public static readonly Label CountProbable = new("{0} probable", "很可能{0}处");
    public static readonly Label CountUncertain = new("{0} uncertain", "不确定{0}处");
    public static readonly Label Why = new("Why", "理由");
    public static readonly Label CorrectionsOfLibrary = new("The documents of the library have slips of their own.", "资料库文件中也有疑误。");
    public static readonly Label KindsOfFinding = new("Kinds of finding", "勘误种类");
    public static readonly Label InTheText = new("In the text, paragraph {0}", "正文第{0}段");

    // Coverage.
    public static readonly Label CoverageLead = new("How many texts exist in each written language. The edition in Traditional Chinese is generated from the Simplified text, so it is as complete as that.", "各语文已有文本的数目。繁体中文版由简体文本转换生成，因此完整程度与简体相同。");
    public static readonly Label Texts = new("Texts", "文本数");
    public static readonly Label RecordsHead = new("Records", "内容");
    public static readonly Label NothingMissing = new("Nothing is missing.", "没有缺漏。");
    public static readonly Label MissingTexts = new("Not yet in {0}", "尚无{0}文本");

    // Data.
    public static readonly Label DataLead = new("Everything that the pages show, as files to reuse. Their names and fields do not change; fields may be added.", "页面上的全部内容都有数据文件可供再利用。文件名和字段不会更改，只会增加字段。");
    public static readonly Label DataFilesHead = new("Files", "文件");
    public static readonly Label FileHead = new("File", "文件");
    public static readonly Label WhatItHolds = new("What it holds", "内容");
    public static readonly Label RecordsCount = new("Records", "记录数");
    public static readonly Label FormatsHead = new("Formats", "格式");
    public static readonly Label Schema = new("schema", "结构说明");
    public static readonly Label TablesOfLibrary = new("Tables of the library", "资料库表格");
    public static readonly Label ForManagers = new("For reference managers", "文献管理软件用");
    public static readonly Label AllFilesDescribed = new("All files described", "全部文件说明");
    public static readonly Label FeedOfAll = new("What changed", "更新订阅");
    public static readonly Label Example = new("An example", "示例");
    public static readonly Label ExampleLead = new("Count the citations of each sponsor, with Python and nothing else:", "统计每个提出者的引用次数，只需Python：");
    public static readonly Label Reuse = new("Reuse", "再利用");
    public static readonly Label ReuseWords = new("The facts are free to reuse. Name the source (the report of UNIDIR) and this site as the edition from which you took them. Printed and probable values are different fields: do not put one in the place of the other without saying so. Do not attribute an idea of the retreat to a State, and do not turn a quantity word into a number.", "事实可以自由再利用，请注明来源（裁研所的报告）以及您取用数据的本站。所印的值和可能正确的值是不同字段，以后者代替前者务必说明。请勿把务虚会上的想法归于某个国家，也不要把数量词换算成人数。");
}
