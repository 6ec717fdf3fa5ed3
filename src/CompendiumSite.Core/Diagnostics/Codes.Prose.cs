using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// Markdown: what a text may not contain.
public static partial class Codes
{
    public static readonly Code ForbiddenLink = Error("P401",
        "A link that may not be made", "Links begin with https://, http://, mailto:, xref: or #.",
        "不允许的链接", "链接须以https://、http://、mailto:、xref:或#开头。");

    public static readonly Code Image = Error("P402",
        "A picture in a text", "Say in words what the picture shows.",
        "文中有图片", "请用文字说明图片的内容。");

    public static readonly Code HeadingWithoutId = Error("P403",
        "A heading without an id", "Write {#short-id} behind the heading, the same in every language.",
        "标题没有标识", "请在标题后写{#标识}，各语言相同。");

    public static readonly Code TextTooLong = Error("P404",
        "A text that is too long", "A single text may have 50,000 characters. Split it.",
        "单篇文字过长", "单篇文字不得超过5万字符，请拆分。");

    public static readonly Code TextTooDeep = Error("P405",
        "Markdown that lies too deep in itself", "Close or remove the brackets, asterisks and quotation signs that are repeated.",
        "Markdown嵌套过深", "请闭合或删除重复的括号、星号和引用符号。");

    private static ImmutableArray<Code> Prose =>
    [
        ForbiddenLink, Image, HeadingWithoutId, TextTooLong, TextTooDeep,
    ];
}
