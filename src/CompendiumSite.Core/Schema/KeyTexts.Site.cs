namespace CompendiumSite.Schema;

// The settings in site.yml.
public static partial class KeyTexts
{
    private static KeyText[] Site =>
    [
        new("the site", "title", "The name of the site.", "网站名称。"),
        new("the site", "short-title", "The name in the header of each page.", "页眉所用的简称。"),
        new("the site", "description", "One sentence for search engines and feeds.", "一句话简介，供搜索引擎和订阅使用。"),
        new("the site", "lead", "The first paragraph of the home page.", "首页第一段。"),
        new("the site", "host", "Where the site stands, without '/' at the end.", "网站所在主机，末尾不加“/”。", "https://example.org"),
        new("the site", "link-root", "The folder of the site on that host.", "网站在主机上的文件夹。", "/repository/"),
        new("the site", "repository", "The address of the repository, for the links to edit a page.", "代码库网址，用于“编辑本页”链接。", "https://github.com/example/compendium-site"),
        new("the site", "editions", "The language editions, in the order of the language switch.", "各语言版本，次序同语言切换处。"),
        new("the site", "source", "The report that the site presents.", "本站所呈现的报告。"),
        new("the site", "updated", "The day of the last change that readers should know of.", "最近一次值得读者知道的更新日期。", "2026-11-21"),
        new("the site", "confirmed-conversions", "Conversions to Traditional characters that a person has confirmed.", "经人确认的繁体转换。"),
        new("an edition", "language", "The language tag of the pages.", "页面的语言标记。", "zh-Hans"),
        new("an edition", "path", "The folder of the edition in the address.", "该版本在网址中的文件夹。", "zh"),
        new("an edition", "text", "The key of the texts in the records from which it is made.", "该版本取自记录中哪个语言键。", "zh"),
        new("an edition", "convert", "'traditional' where the texts are converted to Traditional characters.", "由程序转换为繁体的版本写traditional。"),
        new("an edition", "label", "The name of the edition in its own language.", "该版本用自己语言写的名称。", "简体中文"),
        new("a confirmed conversion", "simplified", "The word in Simplified characters.", "简体写法。", "注"),
        new("a confirmed conversion", "traditional", "The same word in Traditional characters.", "繁体写法。", "註"),
        new("the source", "title", "The title of the report.", "报告标题。"),
        new("the source", "authors", "The authors, in the order in which they are printed.", "作者，按原印次序。", "Fanny Sebban, James Revill"),
        new("the source", "publisher", "Who published it, and where.", "出版者和出版地。"),
        new("the source", "date", "The day of publication.", "出版日期。", "2023-08-18"),
        new("the source", "doi", "The digital object identifier.", "数字对象标识符。", "10.37559/WMD/23/CD-Retreat"),
        new("the source", "url", "The address of the report.", "报告网址。", "https://unidir.org/publication/revitalizing-the-conference-on-disarmament"),
    ];
}
