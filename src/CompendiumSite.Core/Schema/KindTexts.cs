using System.Collections.Immutable;

namespace CompendiumSite.Schema;

/// <summary>What a file of a folder holds.</summary>
public sealed record KindText(string Folder, string English, string Chinese);

public static class KindTexts
{
    public static readonly ImmutableArray<KindText> All =
    [
        new("site", "The settings of the site: its names, its address and its language editions.", "网站设置：名称、地址和语言版本。"),
        new("bodies", "A body of the disarmament machinery, and where the library names it.", "裁军机制中的机构，以及文献中提到它的地方。"),
        new("changes", "A release in the change log: what changed for readers.", "更新记录的一期：对读者而言有哪些变化。"),
        new("chapters", "A chapter of the earlier proposals.", "以往提案的一章。"),
        new("documents", "A document that notes cite. The file is named after the symbol.", "注释所引的文件，文件名即文号。"),
        new("library", "The cover of a library document.", "文献的封面信息。"),
        new("library-parts", "A part of a library document, paragraph by paragraph.", "文献的一部分，逐段写出。"),
        new("mandates", "A resolution or decision that gives a mandate, and where it is listed.", "确立授权的决议或决定，以及列出它的文献。"),
        new("narrative", "The frame of a longer text; the text itself lies beside it, in a .md file for each language.", "长文的框架；正文在同一文件夹内，每种语言一个.md文件。"),
        new("people", "A person whom the library names, with the post as printed.", "文献提到的人及其原印职务。"),
        new("proposals", "An earlier proposal with its text, its notes and their citations.", "一项以往提案，包括正文、注释和引文。"),
        new("quantities", "A word that says how many held an idea.", "表示多少人持某种想法的数量词。"),
        new("session-groups", "A group of session topics of the retreat.", "务虚会的一组讨论专题。"),
        new("sessions", "A topic of the retreat with every idea in printed order.", "务虚会的一个讨论专题及其各项想法，按来源次序。"),
        new("sponsors", "A State, group, official or body that notes cite.", "注释所引的国家、集团、官员或机构。"),
        new("steps", "A step that the retreat suggested.", "务虚会建议的一项举措。"),
        new("tables", "A table or chart of a library document as data.", "文献中的表或图，以数据形式保存。"),
        new("terms", "An entry of the glossary.", "词汇表的一个条目。"),
        new("themes", "A subject that ties proposals, steps and sessions together.", "贯穿提案、举措和讨论专题的主题。"),
        new("tiers", "A tier of the suggested steps.", "建议举措的一个层级。"),
        new("treaties", "A treaty, and where the library names it.", "条约，以及文献中提到它的地方。"),
    ];

    public static KindText Find(string folder) => All.First(kind => kind.Folder == folder);
}
