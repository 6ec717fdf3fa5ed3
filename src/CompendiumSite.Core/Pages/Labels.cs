namespace CompendiumSite.Pages;

/// <summary>A word or sentence of the site's own voice. Traditional is generated from <paramref name="Zh"/> like every other text.</summary>
public sealed record Label(string En, string Zh, string? EnOne = null);

/// <summary>Everything that the site itself says, in both languages. {0} stands for a value.</summary>
public static partial class Labels
{
    public static readonly Label Home = new("Home", "首页");
    public static readonly Label Proposals = new("Proposals", "提案");
    public static readonly Label EarlierProposals = new("Earlier proposals", "以往提案");
    public static readonly Label Proposal = new("Proposal", "提案");
    public static readonly Label Chapter = new("Chapter", "章");
    public static readonly Label Retreat = new("The retreat", "务虚会");
    public static readonly Label Steps = new("Suggested steps", "建议举措");
    public static readonly Label Step = new("Suggested step", "建议举措");
    public static readonly Label Sessions = new("Sessions of the retreat", "务虚会各场讨论");
    public static readonly Label Session = new("Session topic", "讨论专题");
    public static readonly Label SessionGroup = new("Session", "专题讨论");
    public static readonly Label Sponsors = new("Sponsors", "提出者");
    public static readonly Label Sponsor = new("Sponsor", "提出者");
    public static readonly Label Documents = new("Documents", "文件");
    public static readonly Label Document = new("Document", "文件");
    public static readonly Label Years = new("Years", "年份");
    public static readonly Label Year = new("Year", "年份");
    public static readonly Label Themes = new("Themes", "主题");
    public static readonly Label Theme = new("Theme", "主题");
    public static readonly Label NotesRegister = new("Register of notes", "注释总表");
    public static readonly Label Notes = new("Notes", "注释");
    public static readonly Label Note = new("Note {0}", "注{0}");
    public static readonly Label Corrections = new("Corrections", "勘误");
    public static readonly Label Glossary = new("Glossary", "词汇表");
    public static readonly Label Report = new("The report", "报告");
    public static readonly Label About = new("About this site", "关于本站");
    public static readonly Label Guide = new("Editing guide", "编辑指南");
    public static readonly Label Data = new("Data", "数据");
    public static readonly Label Search = new("Search", "搜索");
    public static readonly Label Translation = new("Translation coverage", "翻译进度");
    public static readonly Label NotFound = new("Page not found", "未找到页面");
    public static readonly Label ChooseLanguage = new("Choose a language", "选择语言");
    public static readonly Label Quantities = new("Quantity words", "数量词");
    public static readonly Label StanceMap = new("Stance map", "立场图");
    public static readonly Label Crosswalk = new("Crosswalk", "对照表");
    public static readonly Label Unofficial = new("Unofficial edition in its own words", "非正式版本，文字自行撰写");
    public static readonly Label SkipToContent = new("Skip to content", "跳到正文");
    public static readonly Label MainNavigation = new("Main", "主导航");
    public static readonly Label Breadcrumb = new("Where you are", "当前位置");
    public static readonly Label Languages = new("Languages", "语言");
    public static readonly Label PreviousPage = new("Previous", "上一页");
    public static readonly Label NextPage = new("Next", "下一页");

    public static readonly Label See = new("See ", "见：");
    public static readonly Label SeeAlso = new("see also ", "另见：");
    public static readonly Label ForExample = new("See, for example, ", "例如见：");
    public static readonly Label Ibid = new("Ibid.", "同上。");
    public static readonly Label RepeatsNote = new("repeats note {0}", "同注{0}");
    public static readonly Label OnBehalfOf = new("{0} on behalf of {1}", "{0}代表{1}");
    public static readonly Label OnBehalf = new("on behalf of", "代表");
    public static readonly Label Untranslated = new("Not yet translated; shown in the original language", "尚无译文，显示原文");
    public static readonly Label Pager = new("Neighbouring pages", "前后页");
    public static readonly Label NoCounterpart = new("No counterpart among the suggested steps and earlier proposals", "建议举措和以往提案中无对应内容");
    public static readonly Label WaysIn = new("Ways in", "查阅入口");
    public static readonly Label WhoProposed = new("Who proposed it", "由谁提出");
    public static readonly Label AtTheRetreat = new("At the retreat", "务虚会上的想法");
    public static readonly Label Ideas = new("Ideas", "各种想法");
    public static readonly Label OfficialEnglish = new("Official document in English", "正式文件（英文）");
    public static readonly Label OfficialChinese = new("Official document in Chinese", "正式文件（中文）");
    public static readonly Label PrintedAs = new("As printed", "原文所载");
    public static readonly Label LikelyRight = new("Probably right", "可能应为");
    public static readonly Label BackTo = new("Back to the text: “{0}”", "返回正文：“{0}”");
    public static readonly Label NoDate = new("no date printed", "原文未印日期");
    public static readonly Label Finding = new("Finding", "勘误说明");
    public static readonly Label Certain = new("certain", "确定");
    public static readonly Label Probable = new("probable", "很可能");
    public static readonly Label UncertainWord = new("uncertain", "不确定");

    public static readonly Label For = new("in favour", "赞成");
    public static readonly Label Against = new("against", "反对");
    public static readonly Label Caution = new("caution", "审慎");
    public static readonly Label Observation = new("observation", "陈述");

    public static readonly Label States = new("States", "国家");
    public static readonly Label Groups = new("Groups", "集团");
    public static readonly Label Officials = new("Officials", "官员");
    public static readonly Label Bodies = new("Bodies", "机构");
    public static readonly Label CountNotes = new("{0} notes", "{0}条注释", "{0} note");
    public static readonly Label CountProposals = new("{0} proposals", "{0}项提案", "{0} proposal");
    public static readonly Label CountCitations = new("{0} citations", "{0}次引用", "{0} citation");
}
