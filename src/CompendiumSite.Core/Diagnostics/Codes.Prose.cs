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

    private static ImmutableArray<Code> Prose =>
    [
        ForbiddenLink, Image, HeadingWithoutId,
    ];
}
