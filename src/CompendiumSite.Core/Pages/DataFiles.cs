using System.Collections.Immutable;

namespace CompendiumSite.Pages;

/// <summary>The published data: a contract. Names are fixed; add freely, rename never.</summary>
public static class DataFiles
{
    public const string Folder = "data/v1";

    /// <summary>What is published beside <see cref="All"/> where the site has a library; its tables are files of their own below tables/.</summary>
    public static readonly ImmutableArray<DataFile> OfLibrary =
    [
        new($"{Folder}/library.json", "library", new("Every numbered paragraph of the library, with what it is the background of", "资料库的全部编号段落，以及各段所涉的提案、举措和专题"), true),
        new($"{Folder}/mandates.json", "mandates", new("Resolutions and decisions that give the programme its mandate, then and now", "裁军方案当时和现在的各项授权：决议和决定"), true),
    ];

    public static readonly ImmutableArray<DataFile> All =
    [
        new($"{Folder}/proposals.json", "proposals", new("The earlier proposals with their rules, notes, sponsors, documents, sessions, steps and themes", "以往提案及其所涉规则、注释、提出者、文件、讨论专题、举措和主题"), true),
        new($"{Folder}/citations.json", "citations", new("Every citation of every note as printed, with what is likely right", "各注释的每一次引用，按原文所载，并附可能的正确内容"), true),
        new($"{Folder}/sponsors.json", "sponsors", new("States, groups, officials and bodies that the notes name", "注释提到的国家、集团、官员和机构"), true),
        new($"{Folder}/documents.json", "documents", new("Documents by symbol with dates and official links", "各文号文件的日期和官方链接"), true),
        new($"{Folder}/steps.json", "steps", new("The steps that the retreat suggested", "务虚会建议的举措"), true),
        new($"{Folder}/sessions.json", "sessions", new("The topics of the retreat with every idea, its quantity word and stance", "务虚会各专题的全部想法及其数量词和立场"), false),
        new($"{Folder}/themes.json", "themes", new("The themes and what they tie together", "主题及其关联内容"), true),
        new($"{Folder}/terms.json", "terms", new("The glossary", "词汇表"), true),
        new($"{Folder}/pages.json", "pages", new("Every page of the site in every language", "本站各语言的全部页面"), true),
        new($"{Folder}/chapters.json", "chapters", new("Chapters of proposals, tiers of steps and groups of sessions", "提案各章、举措各级和讨论各组"), true),
        new($"{Folder}/narratives.json", "narratives", new("The longer texts: the report around the proposals, and the pages about the site", "较长的文字：报告的其他部分和有关本站的页面"), true),
        new($"{Folder}/changes.json", "changes", new("What each release changed", "每次发布的更新内容"), true),
        new($"{Folder}/redirects.json", "redirects", new("Old addresses of pages and where they lead now", "网页的旧网址及其现在指向的网址"), true),
        new($"{Folder}/translations.json", "translations", new("Every paragraph with the state of its translation: checked, draft, outdated or missing", "各段译文的状态：已核对、未核对、待更新或缺失"), true),
        new($"{Folder}/build.json", "build", new("Counts, and a fingerprint of the input", "数目统计和输入内容的指纹"), false),
    ];
}
