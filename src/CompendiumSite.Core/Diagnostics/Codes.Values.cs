using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// Keys and values: where a record does not have the form of its kind.
public static partial class Codes
{
    public static readonly Code UnknownKey = Error("P201",
        "An unknown key", "Correct the spelling of the key, or remove the line.",
        "未知的键", "请改正键名，或删除该行。");

    public static readonly Code MissingKey = Error("P202",
        "A key is missing", "Add the line. Where there is nothing to list, write [].",
        "缺少键", "请补上该行；没有内容可列时写[]。");

    public static readonly Code NotList = Error("P203",
        "A list is expected", "Write [a, b], or one item to a line, each with '- ' before it. Write [] for none.",
        "此处应为列表", "写成[a, b]，或每项一行，前加“- ”。没有内容时写[]。");

    public static readonly Code NotMapping = Error("P204",
        "Keys with values are expected", "Write lines of the form 'key: value', indented below this key.",
        "此处应为键和值", "请在该键下方缩进，逐行写“键: 值”。");

    public static readonly Code NotText = Error("P205",
        "A single value is expected", "Write one value behind the colon. A text that begins with '[' or '{' needs quotation marks.",
        "此处应为单个值", "请在冒号后写一个值。以“[”或“{”开头的文字须加引号。");

    public static readonly Code NotVersions = Error("P206",
        "A text in several languages is expected", "Write a line for each language below the key: 'en: …' and 'zh: …'.",
        "此处应为多语文字", "请在该键下方为每种语言写一行：“en: …”和“zh: …”。");

    public static readonly Code Empty = Error("P207",
        "An empty value", "Write the value, or remove the line where the key is optional.",
        "值是空的", "请写出值；该键可省略的，删除该行。");

    public static readonly Code BadId = Error("P208",
        "Not an id", "Ids have lower-case letters, digits and single hyphens.",
        "编号不合规则", "编号只用小写字母、数字和单个连字符。");

    public static readonly Code BadNumber = Error("P209",
        "Not a number", "Write a whole number in digits, within the range that the message names.",
        "不是数字", "请用阿拉伯数字写出消息所示范围内的整数。");

    public static readonly Code BadFlag = Error("P210",
        "Neither true nor false", "Write true or false.",
        "不是true或false", "请写true或false。");

    public static readonly Code BadDate = Error("P211",
        "Not a date", "Write year, month and day with hyphens: 2011-06-30. The pages print it in the form of each language.",
        "不是日期", "请用连字符写年、月、日：2011-06-30。页面按各语言的格式显示。");

    public static readonly Code ImpossibleDate = Error("P212",
        "A date that does not exist", "Check month and day against the source. If the source prints such a date, leave the date out and record a finding.",
        "不存在的日期", "请对照来源核对月和日。来源确实印着这样的日期时，略去日期并加上疑误记录。");

    public static readonly Code BadChoice = Error("P213",
        "Not one of the words that are allowed here", "Write one of the words that the message lists.",
        "不在可选范围内", "请写消息所列的词之一。");

    public static readonly Code BadForm = Error("P214",
        "A value of the wrong form", "Write the value like the example in the message.",
        "值的格式不对", "请按消息中的例子书写。");

    public static readonly Code BadSymbol = Error("P215",
        "Not a document symbol", "Write the symbol as the United Nations does, such as CD/1913, CD/PV.1207 or A/65/6 (Prog. 3).",
        "不是文件文号", "请按联合国的写法书写文号，例如CD/1913、CD/PV.1207或A/65/6 (Prog. 3)。");

    public static readonly Code BadUrl = Error("P216",
        "Not a web address", "Write the whole address, beginning with https://.",
        "不是网址", "请写出以https://开头的完整网址。");

    public static readonly Code UnknownLanguage = Error("P217",
        "A language that the site does not have", "Use the language keys of the editions in site.yml: en, zh, and zh-hant only where conversion errs.",
        "网站没有的语言", "请使用site.yml所列版本的语言键：en、zh，转换有误时才用zh-hant。");

    public static readonly Code RepeatedItem = Error("P218",
        "The same item stands twice", "Remove one of the two.",
        "列表中有重复项", "请删除其中一个。");

    public static readonly Code IdNotSymbol = Error("P219",
        "The id of a document is not its symbol", "The id is the symbol in small letters, with a hyphen for everything that is no letter or digit.",
        "文件的编号与文号不符", "编号就是小写的文号，字母和数字以外的部分写成连字符。");

    public static readonly Code NoteOfTwoKinds = Error("P220",
        "A note of two kinds", "A note has citations, or references, or repeats another note (ibid). Keep one.",
        "注释有两种内容", "一条注释只能有citations、references、ibid三者之一，请保留一种。");

    public static readonly Code NoteWithoutContent = Error("P221",
        "A note that says nothing", "Give the note citations, references or ibid.",
        "注释没有内容", "请为注释写上citations、references或ibid。");

    public static readonly Code CitationOfTwoKinds = Error("P222",
        "A citation of a document and of a meeting", "Keep the document where the source prints a symbol, else the meeting.",
        "引文既有文件又有会议", "来源印有文号的保留document，否则保留meeting。");

    public static readonly Code CitationOfNothing = Error("P223",
        "A citation of nothing", "Name the document, or the meeting where the source prints no symbol.",
        "引文没有出处", "请写明文件；来源未印文号的，写明会议。");

    public static readonly Code ReferenceOfNothing = Error("P224",
        "A reference to nothing", "Give the title, the symbol or a comment.",
        "参考文献没有内容", "请写明标题、文号或说明。");

    public static readonly Code BadRedirect = Error("P225",
        "Not an old address", "Write the old address without the language folder: proposals/old-id.html.",
        "不是旧地址", "请写不含语言文件夹的旧地址：proposals/old-id.html。");

    public static readonly Code NoEdition = Error("P226",
        "A site without editions", "List at least one language edition in site.yml.",
        "网站没有语言版本", "请在site.yml中至少列出一个语言版本。");

    public static readonly Code UnknownSetting = Error("P227",
        "An unknown setting on the command line", "Only host, link-root, repository and updated can be set there; the rest stands in site.yml.",
        "命令行中的未知设置", "命令行只能设置host、link-root、repository和updated，其余写在site.yml中。");

    public static readonly Code QuotationMarks = Error("P228",
        "Quotation marks are missing or too many", "A text that looks like a number, true, false or null stands in quotation marks; a number, true and false stand without.",
        "缺少或多余引号", "看起来像数字、true、false或null的文字要加引号；数字、true和false本身不加引号。");

    public static readonly Code EntryOfTwoKinds = Error("P229",
        "An item of two kinds", "Keep the key that says what the item is, and write the other in an item of its own.",
        "一项内容有两种类型", "请保留说明该项类型的键，另一种内容写成单独的一项。");

    private static ImmutableArray<Code> Values =>
    [
        UnknownKey, MissingKey, NotList, NotMapping, NotText, NotVersions, Empty, BadId, BadNumber, BadFlag, BadDate,
        ImpossibleDate, BadChoice, BadForm, BadSymbol, BadUrl, UnknownLanguage, RepeatedItem, IdNotSymbol, NoteOfTwoKinds,
        NoteWithoutContent, CitationOfTwoKinds, CitationOfNothing, ReferenceOfNothing, BadRedirect, NoEdition, UnknownSetting, QuotationMarks, EntryOfTwoKinds,
    ];
}
