using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>The words and the punctuation of citations in both languages.</summary>
internal static class CitationLabels
{
    public static readonly Label GenreAndSymbol = new("{0} {1}", "{0}{1}");
    public static readonly Label PublisherAndPlace = new("{0}, {1}", "{0}，{1}");
    public static readonly Label AndOthers = new("{0} and others", "{0}等人");
    // What a page of the site renders: the report, or a document of the library.
    public static readonly Label EditionOfReport = new("unofficial edition of {0}, “{1}” ({2}, {3})", "{0}《{1}》（{2}，{3}年）的非正式版本");
    public static readonly Label EditionOfDocument = new("unofficial edition of “{0}” ({1})", "《{0}》（{1}）的非正式版本");
    public static readonly Label NoteWithAddress = new("{0}, {1}", "{0}，{1}");

    // How the United Nations cites, in each language.
    public static readonly Label UnPage = new("{0}{1}, {2}{3}, updated {4}. Available at {5}.", "{0}{1}，《{2}》{3}，{4}更新。可查阅{5}。");
    public static readonly Label UnSection = new(", sect. {0}", "，第{0}节");
    public static readonly Label UnEdition = new(", {0}", "，{0}");
    public static readonly Label UnDocument = new("{0}, {1}{2}. Available at {3}.", "{0}，{1}{2}。可查阅{3}。");
    public static readonly Label UnTitledDocument = new("“{0}” ({1}){2}. Available at {3}.", "《{0}》（{1}）{2}。可查阅{3}。");
    public static readonly Label UnDate = new(", {0}", "，{0}");

    public static readonly Label SymbolAndDate = new("{0} ({1})", "{0}（{1}）");
    public static readonly Label SponsorFeed = new("{0}: citations · {1}", "{0}：引用 · {1}");

    private static readonly Label conference = new("Conference on Disarmament", "裁军谈判会议");
    private static readonly Label assembly = new("United Nations General Assembly", "联合国大会");
    private static readonly Label council = new("United Nations Security Council", "联合国安全理事会");
    public static readonly Label UnitedNations = new("United Nations", "联合国");
    private static readonly Label geneva = new("Geneva", "日内瓦");
    private static readonly Label newYork = new("New York", "纽约");

    /// <summary>The body that a symbol names by its first letters.</summary>
    public static Label BodyOf(string symbol) => symbol switch
    {
        _ when symbol.StartsWith("CD/", StringComparison.Ordinal) => conference,
        _ when symbol.StartsWith("A/", StringComparison.Ordinal) => assembly,
        _ when symbol.StartsWith("S/", StringComparison.Ordinal) => council,
        _ => UnitedNations,
    };

    /// <summary>Where the body's documents are issued, where one can say that of all of them.</summary>
    public static Label? PlaceOf(string symbol) =>
        BodyOf(symbol) == conference ? geneva : BodyOf(symbol) == UnitedNations ? null : newYork;

    // Each label once: a reader remembers by the object how it says it.
    private static readonly Label document = new("document", "文件");
    private static readonly Label plenaryRecord = new("plenary record", "全体会议记录");
    private static readonly Label workingPaper = new("working paper", "工作文件");
    private static readonly Label rulesOfProcedure = new("rules of procedure", "议事规则");
    private static readonly Label draftResolution = new("draft resolution", "决议草案");
    private static readonly Label resolution = new("resolution", "决议");
    private static readonly Label decision = new("decision", "决定");
    private static readonly Label report = new("report", "报告");
    private static readonly Label budget = new("programme budget", "方案预算");

    public static Label Genre(DocumentKind kind) => kind switch
    {
        DocumentKind.PlenaryRecord => plenaryRecord,
        DocumentKind.ConferenceWorkingPaper => workingPaper,
        DocumentKind.RulesOfProcedure => rulesOfProcedure,
        DocumentKind.DraftResolution => draftResolution,
        DocumentKind.Resolution => resolution,
        DocumentKind.Decision => decision,
        DocumentKind.Report => report,
        DocumentKind.Budget => budget,
        _ => document,
    };
}
