using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// The library: parts, tables and what the build recomputes of them.
public static partial class Codes
{
    public static readonly Code EntryOfNothing = Error("P301",
        "An entry that is nothing", "Give the entry a 'number' with a 'text', or a 'heading', or a 'table', or a 'chart'.",
        "条目没有内容", "请为条目写上“number”和“text”，或“heading”、“table”、“chart”之一。");

    public static readonly Code RowOfWrongLength = Error("P302",
        "A row with too few or too many values", "Write one value for each column after the first, and null where the source prints nothing.",
        "行中值的个数不对", "除第一列外，每列写一个值；来源没有数字时写null。");

    public static readonly Code BadCell = Error("P303",
        "Not a number in a table", "Write digits with a decimal point and no spaces: 2630.4. Write null for a dash.",
        "表中的值不是数字", "请用数字和小数点书写，不加空格：2630.4。破折号写null。");

    public static readonly Code CheckOfNothing = Error("P304",
        "A check that is nothing", "Name what is recomputed: 'sum' of rows, 'difference' of columns or 'percent' of columns.",
        "核算没有内容", "请写明核算什么：行的“sum”、列的“difference”或列的“percent”。");

    public static readonly Code UnknownRowOrColumn = Error("C451",
        "A check names a row or column that the table does not have", "Correct the id, or add the row or column.",
        "核算所指的行或列不存在", "请改正编号，或补上该行该列。");

    public static readonly Code FiguresDiffer = Warning("F551",
        "The figures of a table do not agree", "Compare with the source. If the source prints it so, record a finding 'figures-differ' in the table.",
        "表中数字不符", "请对照来源；来源确实如此的，在该表中加上疑误记录“figures-differ”。");

    public static readonly Code ParagraphMissing = Error("C452",
        "A numbered paragraph is missing or stands twice", "Each paragraph of the source stands once, in order.",
        "编号段落缺失或重复", "来源的每一段出现一次，按顺序排列。");

    public static readonly Code UnknownParagraph = Error("C453",
        "A place that does not exist", "Name the part of the library document that holds the paragraph, and its number as printed.",
        "所指段落不存在", "请写明该段所在部分的编号和来源印出的段号。");

    public static readonly Code TableTwice = Error("C454",
        "A table or chart stands twice", "Let it stand once, where the source prints it.",
        "同一表格或图出现两次", "请只在来源刊印之处保留一次。");

    public static readonly Code UnknownTableNote = Error("C455",
        "A row names a note that the table does not have", "Add the note under 'notes' of the table, or correct the mark.",
        "行所指的表注不存在", "请在该表的notes中补上此注，或改正标记。");

    private static ImmutableArray<Code> Library => [EntryOfNothing, RowOfWrongLength, BadCell, CheckOfNothing, UnknownRowOrColumn, FiguresDiffer, ParagraphMissing, UnknownParagraph, TableTwice, UnknownTableNote];
}
