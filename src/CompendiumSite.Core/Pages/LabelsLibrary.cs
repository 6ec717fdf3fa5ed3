namespace CompendiumSite.Pages;

public static partial class Labels
{
    public static readonly Label Library = new("Library", "资料库");
    public static readonly Label LibraryLead = new("Four United Nations documents that describe the bodies of which the proposals speak, from 2008 to 2024, paragraph by paragraph in our own words.", "四份联合国文件，介绍各项提案所涉机构2008年至2024年的情况，逐段以本站文字转述。");
    public static readonly Label Registers = new("Registers", "名录");
    public static readonly Label Contents = new("Contents", "目录");
    public static readonly Label Mandates = new("Mandates", "任务授权");
    public static readonly Label ThroughTime = new("The machinery through time", "机制今昔");
    public static readonly Label ThroughTimeLead = new("The disarmament programme of the United Nations in two documents: five subprogrammes as the strategic framework planned them for 2012–2013, and as the programme budget proposes them for 2024.", "联合国裁军方案见于两份文件：战略框架为2012-2013年规划的五个次级方案，以及方案预算为2024年提出的五个次级方案。");
    public static readonly Label ThroughTimeNote = new("A dash means that the document has no item of this kind. The strategic framework states no amounts and no posts; the figures are those of the programme budget, and the build compares them with its tables.", "短横表示该文件没有这一项。战略框架未列金额和员额；数字均取自方案预算，建站时与其中各表核对。");
    public static readonly Label ThroughTimeMandates = new("In 2012–2013 the mandates stand in one list for the whole programme; in 2024 each subprogramme has its own.", "2012-2013年，各项授权按整个方案列为一份清单；2024年，各次级方案分别列出。");
    public static readonly Label MandatesStayed = new("Listed then as well", "当时已列");
    public static readonly Label MandatesCarryOn = new("Carry on an older text", "接续旧授权");
    public static readonly Label MandatesNew = new("New", "新增");
    public static readonly Label People = new("People", "人名录");
    public static readonly Label MachineryBodies = new("Bodies of the machinery", "裁军机制各机构");
    public static readonly Label Treaties = new("Treaties", "条约");
    public static readonly Label Background = new("Background in the library", "资料库中的背景");
    public static readonly Label BackgroundFor = new("Background for", "涉及");
    public static readonly Label NamedIn = new("Named in", "见于");
    public static readonly Label InTitleOf = new("titles of mandates", "授权标题");
    public static readonly Label Paragraph = new("para. {0}", "第{0}段");
    public static readonly Label SymbolUnconfirmed = new("symbol not confirmed", "文号未经证实");
    public static readonly Label SymbolInferred = new("symbol inferred", "文号系推断");
    public static readonly Label DownloadTable = new("Download this table (CSV)", "下载本表（CSV）");
    public static readonly Label InBoth = new("In both", "两者皆有");
    public static readonly Label CarriedOn = new("Carried on by a newer text on the same subject", "由同一主题的新授权接续");
    public static readonly Label Continues = new("carries on", "接续");
    public static readonly Label ListedElsewhere = new("Listed in another document", "见于其他文件");
    public static readonly Label OnlyThen = new("Only in 2012–2013", "仅见于2012-2013年");
    public static readonly Label OnlyNow = new("New in 2024", "2024年新增");
    public static readonly Label TableNumber = new("Table {0}", "表{0}");
    public static readonly Label AnnexNumber = new("Annex {0}", "附件{0}");
    public static readonly Label FigureNumber = new("Figure {0}", "图{0}");
    public static readonly Label ComponentProgramme = new("The programme as a whole", "整个方案");
    public static readonly Label ComponentMultilateral = new("Multilateral negotiations and deliberations", "多边谈判和审议");
    public static readonly Label ComponentWmd = new("Weapons of mass destruction", "大规模毁灭性武器");
    public static readonly Label ComponentConventional = new("Conventional arms", "常规武器");
    public static readonly Label ComponentInformation = new("Information and outreach", "信息和外联");
    public static readonly Label ComponentRegional = new("Regional disarmament", "区域裁军");
    public static readonly Label ComponentSupport = new("Programme support", "方案支助");

    public static Label OfComponent(string component) => component switch
    {
        "multilateral" => ComponentMultilateral,
        "wmd" => ComponentWmd,
        "conventional" => ComponentConventional,
        "information" => ComponentInformation,
        "regional" => ComponentRegional,
        "support" => ComponentSupport,
        _ => ComponentProgramme,
    };
}
