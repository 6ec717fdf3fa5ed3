using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// Notes, their markers, and the alignment of the languages.
public static partial class Codes
{
    public static readonly Code NoteTwice = Error("C301",
        "A note is defined twice", "Keep the note in the record in whose text it is first marked.",
        "注释重复定义", "请只在首次出现注号的记录中保留该注释。");

    public static readonly Code NoteGap = Error("C302",
        "A note number is left out", "Notes are numbered from 1 without gaps, as printed. Write the missing note, or correct the number.",
        "注号不连续", "注释按原文从1起连续编号，请补写缺少的注释或改正注号。");

    public static readonly Code NotesDescend = Error("C303",
        "Notes out of order", "List the notes of a record in ascending order, and give them numbers that follow those of the sections before.",
        "注释次序不对", "记录中的注释按升序排列，编号接续前面各节。");

    public static readonly Code NoteUnmarked = Error("C304",
        "A note that no marker leads to", "Put the marker [^7] into the text where the source has it, in every language.",
        "注释没有注号", "请在来源所示的位置加上注号[^7]，各语言都要加。");

    public static readonly Code MarkOfNothing = Error("C305",
        "A marker without a note", "Correct the number, or write the note in this record.",
        "注号没有对应的注释", "请改正注号，或在本记录中写入该注释。");

    public static readonly Code MarkElsewhere = Error("C306",
        "A marker of another record's note", "A note is marked in the record that defines it. To mention it elsewhere write [[note 7]].",
        "注号属于另一条记录", "注号只用在定义该注释的记录中，其他地方提到时写[[note 7]]。");

    public static readonly Code MarksDescend = Error("C307",
        "Markers out of order", "The first markers of the notes stand in ascending order. Check the numbers against the source.",
        "注号次序不对", "各注首次出现的注号按升序排列，请对照来源核对。");

    public static readonly Code IbidOfNothing = Error("C308",
        "'Ibid.' of a note that does not exist", "Name the note that the source repeats.",
        "“同上”所指的注释不存在", "请写来源所重复的注释。");

    public static readonly Code IbidForward = Error("C309",
        "'Ibid.' of a later note", "'Ibid.' repeats an earlier note.",
        "“同上”所指的注释在后面", "“同上”只能重复前面的注释。");

    public static readonly Code IbidOfIbid = Error("C310",
        "'Ibid.' of a note that is itself 'ibid.'", "Name the first note of the chain, the one that holds the citations.",
        "“同上”又指向“同上”", "请写这一串注释中载有引文的第一条。");

    public static readonly Code MarksDiffer = Error("C311",
        "Markers differ between the languages", "Each paragraph has the same markers in the same order in every language.",
        "各语言的注号不同", "每一段在各语言中的注号和次序都相同。");

    public static readonly Code BlocksDiffer = Error("C312",
        "Blocks differ between the languages", "The texts correspond block for block: headings, paragraphs, lists, quotations. Split or join what differs.",
        "各语言的段落不对应", "各语言的标题、段落、列表、引文逐一对应，请拆分或合并不同之处。");

    public static readonly Code HeadingIdsDiffer = Error("C313",
        "A heading has another id in the other language", "Write the same {#id} in every language; links and the table of contents use it.",
        "标题的标识在各语言中不同", "各语言写相同的{#标识}，链接和目录都要用到。");

    public static readonly Code HeadingIdTwice = Error("C314",
        "Two headings with the same id", "Give each heading of a text its own id.",
        "两个标题的标识相同", "同一篇文字的每个标题使用不同的标识。");

    public static readonly Code NotOneParagraph = Error("C315",
        "A paragraph that is something else", "An item of 'text' is one paragraph: no heading, no list, no blank line. Write several items for several paragraphs.",
        "段落不是一个段落", "text的每一项是一个段落，不含标题、列表或空行；有几段就写几项。");

    public static readonly Code MarkNotAllowed = Error("C316",
        "A marker where no note can be marked", "Markers stand only in the paragraphs of proposals and in narratives. Elsewhere write [[note 7]].",
        "此处不能有注号", "注号只用在提案段落和叙述正文中，其他地方写[[note 7]]。");

    private static ImmutableArray<Code> Notes =>
    [
        NoteTwice, NoteGap, NotesDescend, NoteUnmarked, MarkOfNothing, MarkElsewhere, MarksDescend, IbidOfNothing, IbidForward,
        IbidOfIbid, MarksDiffer, BlocksDiffer, HeadingIdsDiffer, HeadingIdTwice, NotOneParagraph, MarkNotAllowed,
    ];
}
