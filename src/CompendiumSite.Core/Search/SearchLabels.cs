using CompendiumSite.Pages;

namespace CompendiumSite.Search;

/// <summary>What the search says. {0} and {1} stand for values that the script knows.</summary>
public static class SearchLabels
{
    public static readonly Label Box = new("Search this site", "搜索本站");
    public static readonly Label Submit = new("Search", "搜索");
    public static readonly Label Hint = new("Words, document symbols, names; Chinese in either script", "词语、文号、名称，简繁均可");
    public static readonly Label Failed = new("The search could not be loaded. Please reload the page.", "未能加载搜索功能，请重新载入页面。");
    public static readonly Label NeedsScript = new("Searching as you type needs JavaScript. Without it, everything can be reached from here.", "即时搜索需要启用JavaScript。未启用时，可由以下入口查阅全部内容。");

    public static readonly Label Count = new("{0} results", "{0}条结果");
    public static readonly Label CountOne = new("1 result", "1条结果");
    public static readonly Label CountMore = new("{0} results so far", "已找到{0}条结果");
    public static readonly Label None = new("Nothing found for “{0}”.", "未找到“{0}”。");
    public static readonly Label Instead = new("Nothing found for “{0}”. These are results for “{1}”.", "未找到“{0}”，以下为“{1}”的结果。");
    public static readonly Label Loosely = new("No place has all of “{0}”. These have a part of it.", "没有内容完全符合“{0}”，以下为部分相符的结果。");
    public static readonly Label Try = new(
        "Try fewer or shorter words, a document symbol such as CD/1913, the name of a State, or one of the ways in below.",
        "可减少或缩短词语，改用文号（如CD/1913）或国名，也可从下列入口查阅。");
    public static readonly Label TryHere = new(
        "Try fewer or shorter words, a document symbol such as CD/1913, or the name of a State.",
        "可减少或缩短词语，改用文号（如CD/1913）或国名。");
    public static readonly Label Without = new("Nothing in this selection. Without it there are {0}.", "所选范围内没有结果，不限范围有{0}条。");
    public static readonly Label All = new("All results", "全部结果");
    public static readonly Label More = new("Show {0} more", "再显示{0}条");
    public static readonly Label SearchOn = new("Search further", "继续搜索");
    public static readonly Label AnyKind = new("Everything", "全部");
    public static readonly Label AnyPart = new("Every part", "全部");
    public static readonly Label Kind = new("Kind", "类别");
    public static readonly Label Part = new("Part", "章节");
    public static readonly Label Results = new("Search results", "搜索结果");
    public static readonly Label AlsoNamed = new("also: {0}", "亦作：{0}");

    public static readonly Label Chapters = new("Chapters and sessions", "各章和各场讨论");
    public static readonly Label Narratives = new("The report and this site", "报告和本站说明");
    public static readonly Label Tables = new("Tables and figures", "表和图");
    public static readonly Label Overviews = new("Overviews", "总览");
}
