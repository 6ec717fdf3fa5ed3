using CompendiumSite.Pages;

namespace CompendiumSite.Guide;

/// <summary>What the readers call a mapping ("a citation"), as a name in both languages.</summary>
internal static class MappingNames
{
    public static Label Of(string what) => new(Capital(Bare(what)), chinese.GetValueOrDefault(what) ?? throw new InvalidOperationException($"nobody has said how '{what}' is called in Chinese"));

    /// <summary>For anchors: a-citation would read badly.</summary>
    public static string Slug(string what) => Bare(what).Replace(' ', '-');

    private static string Bare(string what)
    {
        what = what.Trim('\'');
        foreach (var article in (string[])["a ", "an ", "the "])
            if (what.StartsWith(article, StringComparison.Ordinal)) return what[article.Length..];
        return what;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static readonly Dictionary<string, string> chinese = new()
    {
        ["'concerns'"] = "concerns",
        ["'likely'"] = "likely",
        ["a body"] = "机构",
        ["a change"] = "一项变化",
        ["a chapter"] = "章",
        ["a check"] = "核算",
        ["a citation"] = "引文",
        ["a column"] = "栏",
        ["a confirmed conversion"] = "已确认的转换",
        ["a document"] = "文件",
        ["a finding"] = "疑误记录",
        ["a former name"] = "曾用名称",
        ["a group of sessions"] = "专题讨论",
        ["a library document"] = "资料库文件",
        ["a listing"] = "列出之处",
        ["a mandate"] = "授权",
        ["a narrative"] = "长文",
        ["a note"] = "注释",
        ["a note of the table"] = "表注",
        ["a part of a library document"] = "资料库文件的部分",
        ["a person"] = "人物",
        ["a place"] = "所在段落",
        ["a proposal"] = "提案",
        ["a quantity"] = "数量词",
        ["a record"] = "记录",
        ["a reference"] = "出版物",
        ["a release"] = "更新记录",
        ["a review"] = "核对记录",
        ["a row"] = "行",
        ["a session"] = "讨论专题",
        ["a sponsor"] = "提出者",
        ["a step"] = "建议举措",
        ["a table"] = "表格",
        ["a term"] = "术语",
        ["a theme"] = "主题",
        ["a tier"] = "举措层级",
        ["a treaty"] = "条约",
        ["an edition"] = "语言版本",
        ["an entry"] = "条目",
        ["an idea"] = "想法",
        ["the front matter"] = "文件头",
        ["the site"] = "网站设置",
        ["the source"] = "来源",
    };
}
