using System.Collections.Immutable;
using CompendiumSite.Pages;

namespace CompendiumSite.Guide;

/// <summary>So much of YAML as an editor needs, each line with a sample.</summary>
public static class YamlRules
{
    public static ImmutableArray<(string Sample, Label Meaning)> All { get; } =
    [
        ("chapter: organizational-structure", new("A key, a colon, a space, the value.", "键、冒号、空格、值。")),
        ("title:\n  en: Terms of the presidency\n  zh: 裁谈会主席的任期", new("What belongs to a key is indented by two spaces, never by a tab. A text has a line for each language; Traditional Chinese is made from zh.", "属于某个键的内容缩进两个空格，不用制表符。文字每种语言一行，繁体由zh生成。")),
        ("name: { en: Colombia, zh: 哥伦比亚 }", new("Short texts may stand in one line.", "短的文字可以写成一行。")),
        ("themes: [presidency, decision-making]", new("A list of ids.", "编号列表。")),
        ("rules: []", new("An empty list says: none. That is something else than a key that is missing.", "空列表表示没有，与漏写该键不同。")),
        ("text:\n  - en: The first paragraph.\n    zh: 第一段。\n  - en: The second paragraph.\n    zh: 第二段。", new("Items of a list begin with a hyphen. Each paragraph is one item and stands on one line, however long it is.", "列表的每一项以连字符开头。一段是一项，再长也写成一行。")),
        ("title: \"Part two: programme plan\"", new("A value needs quotation marks when it has a colon with a space or a space with # inside, or begins with a sign such as [ or *.", "值中有“: ”或“ #”，或以“[”“*”等符号开头时，须加英文双引号。")),
        ("number: \"4.10\"", new("So does a number that is a name, since 4.10 would become 4.1.", "作名称用的数字也要加引号，否则4.10会变成4.1。")),
        ("date: 2011-06-30 # as printed", new("Dates are year-month-day. What follows # is a remark that nobody else reads.", "日期写作年-月-日。#后面是备注，不会显示。")),
    ];
}
