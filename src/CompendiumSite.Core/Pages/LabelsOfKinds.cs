using CompendiumSite.Model;

namespace CompendiumSite.Pages;

/// <summary>The names of the values of closed lists, as headings of groups.</summary>
public static class LabelsOfKinds
{
    public static Label Of(DocumentKind kind) => kinds.TryGetValue(kind, out var label) ? label : kinds[DocumentKind.Other];

    private static readonly Dictionary<DocumentKind, Label> kinds = new()
    {
        [DocumentKind.PlenaryRecord] = new("Records of plenary meetings", "全体会议记录"),
        [DocumentKind.ConferenceDocument] = new("Documents of the Conference", "裁谈会文件"),
        [DocumentKind.ConferenceWorkingPaper] = new("Working papers of the Conference", "裁谈会工作文件"),
        [DocumentKind.RulesOfProcedure] = new("Rules of procedure", "议事规则"),
        [DocumentKind.DraftResolution] = new("Draft resolutions", "决议草案"),
        [DocumentKind.Resolution] = new("Resolutions", "决议"),
        [DocumentKind.Decision] = new("Decisions", "决定"),
        [DocumentKind.Report] = new("Reports", "报告"),
        [DocumentKind.Budget] = new("Budgets", "预算"),
        [DocumentKind.Other] = new("Other", "其他"),
    };

    public static Label OfOne(DocumentKind kind) => oneOfKind.TryGetValue(kind, out var label) ? label : oneOfKind[DocumentKind.Other];

    private static readonly Dictionary<DocumentKind, Label> oneOfKind = new()
    {
        [DocumentKind.PlenaryRecord] = new("record of a plenary meeting", "全体会议记录"),
        [DocumentKind.ConferenceDocument] = new("document of the Conference", "裁谈会文件"),
        [DocumentKind.ConferenceWorkingPaper] = new("working paper of the Conference", "裁谈会工作文件"),
        [DocumentKind.RulesOfProcedure] = new("rules of procedure", "议事规则"),
        [DocumentKind.DraftResolution] = new("draft resolution", "决议草案"),
        [DocumentKind.Resolution] = new("resolution", "决议"),
        [DocumentKind.Decision] = new("decision", "决定"),
        [DocumentKind.Report] = new("report", "报告"),
        [DocumentKind.Budget] = new("budget", "预算"),
        [DocumentKind.Other] = new("other", "其他"),
    };

    public static Label OfOne(SponsorKind kind) => kind switch
    {
        SponsorKind.State => State,
        SponsorKind.Group => Group,
        SponsorKind.Official => Official,
        _ => Body,
    };

    private static readonly Label State = new("State", "国家");
    private static readonly Label Group = new("group of States", "国家集团");
    private static readonly Label Official = new("official", "官员");
    private static readonly Label Body = new("body", "机构");

    /// <summary>What is wrong, as the heading of the findings of a kind.</summary>
    public static Label OfFinding(string code) => findings.TryGetValue(code, out var label) ? label : new(code, code);

    private static readonly Dictionary<string, Label> findings = new()
    {
        ["year-differs-from-date"] = new("The year does not agree with the date", "年份与日期不一致"),
        ["symbol-out-of-order"] = new("The date does not fit the symbol", "日期与文号次序不符"),
        ["impossible-symbol"] = new("The symbol cannot be right", "文号不可能正确"),
        ["two-dates"] = new("One symbol with two dates", "同一文号两个日期"),
        ["date-missing"] = new("The date is missing", "漏印日期"),
        ["repeated-citation"] = new("The same citation twice", "重复引用"),
        ["office"] = new("The office is wrong", "职务有误"),
        ["document-kind"] = new("The kind of document is wrong", "文件种类有误"),
        ["date-of-text"] = new("A date in the text", "正文中的日期"),
        ["wording"] = new("The wording", "文字表述"),
    };

    /// <summary>How such a finding is recognized.</summary>
    public static Label AboutFinding(string code) => aboutFindings.TryGetValue(code, out var label) ? label : new(code, code);

    private static readonly Dictionary<string, Label> aboutFindings = new()
    {
        ["year-differs-from-date"] = new("The year in brackets and the year of the date in the same citation are different.", "同一引文中，括号内的年份与日期中的年份不同。"),
        ["symbol-out-of-order"] = new("Symbols of a series are numbered as they appear; the printed date lies outside the dates of the neighbouring numbers.", "同一系列的文号按时间编号，所印日期不在相邻编号的日期之间。"),
        ["impossible-symbol"] = new("No document of that series and year can have the printed symbol.", "该系列在该年份不可能有所印文号。"),
        ["two-dates"] = new("The same document is cited with different dates.", "同一文件在不同注释中日期不同。"),
        ["date-missing"] = new("The citation prints no date, while others of the same document do.", "引文没有日期，而同一文件的其他引文有日期。"),
        ["repeated-citation"] = new("A note cites the same sponsor and document more than once.", "同一条注释中，同一提出者和同一文件出现不止一次。"),
        ["office"] = new("The office of the person cited is given wrongly.", "被引人员的职务写错。"),
        ["document-kind"] = new("The text calls the document something else than its symbol does.", "正文对文件的称呼与文号所示种类不同。"),
        ["date-of-text"] = new("A date in the running text does not fit the document.", "正文中的日期与文件不符。"),
        ["wording"] = new("The wording of a note or text is unclear or does not agree with what it cites.", "注释或正文的表述不清楚，或与所引内容不一致。"),
    };

    /// <summary>A kind of record in the plural.</summary>
    public static Label OfRecords(string kind) => records.TryGetValue(kind, out var label) ? label : new(kind, kind);

    private static readonly Dictionary<string, Label> records = new()
    {
        ["chapter"] = new("Chapters", "各章"),
        ["proposal"] = Labels.EarlierProposals,
        ["tier"] = new("Tiers of steps", "举措分级"),
        ["step"] = Labels.Steps,
        ["session-group"] = Labels.Sessions,
        ["session"] = new("Session topics", "讨论专题"),
        ["quantity"] = Labels.Quantities,
        ["sponsor"] = Labels.Sponsors,
        ["document"] = Labels.Documents,
        ["theme"] = Labels.Themes,
        ["term"] = Labels.Glossary,
        ["narrative"] = new("Report and pages of the site", "报告与本站说明"),
        ["library-document"] = new("Documents of the library", "资料库文件"),
        ["library-part"] = new("Parts of the library", "资料库各部分"),
        ["table"] = new("Tables of the library", "资料库表格"),
        ["mandate"] = Labels.Mandates,
        ["person"] = Labels.People,
        ["body"] = Labels.MachineryBodies,
        ["treaty"] = Labels.Treaties,
        ["change"] = Labels.Changes,
    };
}
