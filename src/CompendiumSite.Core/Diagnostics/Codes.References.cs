using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// References between records: what names what.
public static partial class Codes
{
    public static readonly Code AmbiguousKey = Error("C201",
        "A link that could lead to two records", "The same id belongs to records of two kinds. Write the kind before it: [[theme/side-events]].",
        "链接可能指向两条记录", "两类记录使用了同一个编号，请在前面写明种类：[[theme/side-events]]。");

    public static readonly Code UnknownKeyInText = Error("C202",
        "A link in a text that leads nowhere", "Correct the key in [[…]]: an id, a section number, a document symbol or 'note 7'.",
        "文中链接没有目标", "请改正[[…]]中的内容，可用编号、章节号、文件文号或“note 7”。");

    public static readonly Code UnknownId = Error("C203",
        "An id that no record has", "Correct the id, or write the record that it names.",
        "编号没有对应的记录", "请改正编号，或写入它所指的记录。");

    public static readonly Code UnknownDocument = Error("C204",
        "A document that has no record", "Correct the symbol, or write the document's record ('compendium new document SYMBOL').",
        "文件没有记录", "请改正文号，或写入该文件的记录（“compendium new document 文号”）。");

    public static readonly Code WrongKind = Error("C205",
        "An id of another kind", "The id exists, but not for a record of the kind that is needed here.",
        "编号属于另一类记录", "该编号存在，但不属于此处所需的种类。");

    public static readonly Code NotAGroup = Error("C206",
        "A regional group that is not a group", "Name a sponsor whose kind is 'group'.",
        "所列的区域集团不是集团", "请写kind为group的提出者。");

    public static readonly Code PointsToItself = Error("C207",
        "A record that names itself", "Remove the id, or name the record that was meant.",
        "记录引用了自己", "请删除该编号，或写所要指的记录。");

    public static readonly Code SectionTwice = Error("C208",
        "A section number stands twice", "Check the number in the source; each belongs to one record.",
        "章节号重复", "请对照来源核对，每个章节号只属于一条记录。");

    public static readonly Code SectionGap = Error("C209",
        "A section number is left out", "Write the missing record, or correct the number.",
        "章节号不连续", "请补写缺少的记录，或改正编号。");

    public static readonly Code SectionElsewhere = Error("C210",
        "A section number of another chapter, tier or group", "Make the number and the key 'chapter', 'tier' or 'group' agree.",
        "章节号与所属部分不符", "请使章节号与chapter、tier或group一致。");

    public static readonly Code Orphan = Error("C211",
        "A record that nothing uses", "Name it where it belongs, or delete its file.",
        "记录没有被引用", "请在应引用之处引用它，或删除该文件。");

    public static readonly Code RedirectTwice = Error("C212",
        "An old address that leads to two records", "Keep the address in one record.",
        "旧地址指向两条记录", "该地址只保留在一条记录中。");

    public static readonly Code CountryCodeTwice = Error("C213",
        "A country code of two sponsors", "Check the codes of both; each belongs to one State.",
        "国家代码重复", "请核对两条记录，每个代码只属于一个国家。");

    public static readonly Code OrderTwice = Error("C214",
        "The same place in an order", "Give each record its own number.",
        "次序重复", "请为每条记录写不同的数字。");

    public static readonly Code AddressTaken = Error("C215",
        "Two pages at one address", "Give the record an id that no other page has. An old address that is a page today cannot lead elsewhere.",
        "两个网页地址相同", "请换一个其他网页没有用过的编号。旧地址如果现在是一个网页，就不能再指向别处。");

    private static ImmutableArray<Code> References =>
    [
        AmbiguousKey, UnknownKeyInText, UnknownId, UnknownDocument, WrongKind, NotAGroup, PointsToItself, SectionTwice,
        SectionGap, SectionElsewhere, Orphan, RedirectTwice, CountryCodeTwice, OrderTwice, AddressTaken,
    ];
}
