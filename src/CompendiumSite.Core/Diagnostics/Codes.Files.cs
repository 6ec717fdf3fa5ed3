using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// Files and YAML: what is wrong before anybody looks at the meaning.
public static partial class Codes
{
    public static readonly Code NotUtf8 = Error("P101",
        "The file is not UTF-8", "Save the file with the encoding UTF-8; every editor can do that.",
        "文件不是UTF-8编码", "请用UTF-8编码保存文件，各种编辑器都有此选项。");

    public static readonly Code TooLarge = Error("P102",
        "The file is too large", "A file may have 1 MB. Split the record.",
        "文件过大", "文件不得超过1 MB，请拆分记录。");

    public static readonly Code ControlCharacter = Error("P103",
        "A control character", "The text holds a character that cannot be seen or printed. Retype the words around it.",
        "含有控制字符", "文中有一个看不见也印不出的字符，请重新输入前后几个字。");

    public static readonly Code HiddenCharacter = Error("P104",
        "An invisible character", "Zero-width characters and direction marks make a text look different from what it is. Retype the words around it.",
        "含有不可见字符", "零宽字符和方向标记会使文字的外观与内容不符，请重新输入前后几个字。");

    public static readonly Code TabIndentation = Error("P105",
        "A tab at the beginning of a line", "YAML is indented with spaces, two for each level.",
        "行首有制表符", "YAML用空格缩进，每层两个空格。");

    public static readonly Code YamlSyntax = Error("P106",
        "The YAML cannot be read", "Look at the named line and the one above it: colons, quotation marks, brackets, indentation. A value with ': ' or ' #' inside needs quotation marks.",
        "YAML无法读取", "请检查所指的一行和上一行的冒号、引号、括号和缩进。值中有“: ”或“ #”时须加英文双引号。");

    public static readonly Code TooDeep = Error("P107",
        "Nested too deep", "No record needs 64 levels. Some bracket is not closed.",
        "嵌套过深", "记录不会用到64层嵌套，多半是有括号没有闭合。");

    public static readonly Code TooManyValues = Error("P108",
        "Too many values in one file", "Split the file into several records.",
        "一个文件中的值过多", "请把文件拆分为几条记录。");

    public static readonly Code Alias = Error("P109",
        "A reference to another value ('*name')", "Write the value itself. A text that begins with '*' needs quotation marks.",
        "使用了引用（*名称）", "请直接写出所要的值。以“*”开头的文字须加引号。");

    public static readonly Code Anchor = Error("P110",
        "A named value ('&name')", "Remove the mark. A text that begins with '&' needs quotation marks.",
        "使用了锚点（&名称）", "请删除该标记。以“&”开头的文字须加引号。");

    public static readonly Code Tag = Error("P111",
        "A type mark ('!name')", "Remove the mark; every value is read as text. A text that begins with '!' needs quotation marks.",
        "使用了类型标记（!名称）", "请删除该标记，所有的值都按文字读取。以“!”开头的文字须加引号。");

    public static readonly Code MergeKey = Error("P112",
        "Keys copied from elsewhere ('<<')", "Write the keys themselves.",
        "使用了合并键（<<）", "请直接写出各个键。");

    public static readonly Code SecondDocument = Error("P113",
        "Two records in one file", "Give each record a file of its own.",
        "一个文件中有两条记录", "每条记录单独用一个文件。");

    public static readonly Code DuplicateKey = Error("P114",
        "A key stands twice", "Keep one of the two lines, or merge their values.",
        "同一个键出现两次", "保留其中一行，或把两个值合并。");

    public static readonly Code EmptyFile = Error("P115",
        "The file is empty", "Write the record, or delete the file. 'compendium new' writes a skeleton.",
        "文件是空的", "请写入记录或删除文件。“compendium new”可生成样板。");

    public static readonly Code NotKeys = Error("P116",
        "The file does not consist of keys", "A record begins with a line such as 'id: …'.",
        "文件不是由键和值组成的", "记录以“id: …”这样的一行开头。");

    public static readonly Code KeyNotText = Error("P117",
        "A key is not a word", "Write a word, a colon, a space and the value.",
        "键不是一个词", "请依次写出键名、冒号、空格和值。");

    public static readonly Code StrayFile = Error("P120",
        "A file lies outside the folders of records", "Move the file to the folder of its kind.",
        "文件不在记录的文件夹中", "请把文件移到相应种类的文件夹。");

    public static readonly Code UnknownFolder = Error("P121",
        "An unknown folder", "Records of each kind lie in the folder with the name of that kind.",
        "未知的文件夹", "每种记录放在以该种类命名的文件夹中。");

    public static readonly Code DeepFolder = Error("P122",
        "A folder inside a folder", "Records lie directly in the folder of their kind.",
        "文件夹里还有文件夹", "记录直接放在所属种类的文件夹中。");

    public static readonly Code UnknownFileKind = Error("P123",
        "An unknown kind of file", "Records are .yml files; only narratives also have .md files.",
        "未知的文件类型", "记录用.yml文件，只有叙述文字另有.md文件。");

    public static readonly Code BadFileName = Error("P124",
        "A file name that is not an id", "Use lower-case letters, digits and single hyphens; the name is part of the address of the page.",
        "文件名不合规则", "只用小写字母、数字和单个连字符，文件名是网页地址的一部分。");

    public static readonly Code NoSettings = Error("P125",
        "There is no site.yml", "Restore the file; it describes the site as a whole.",
        "没有site.yml", "请恢复该文件，其中记载整个网站的设置。");

    public static readonly Code WrongFolder = Error("P126",
        "A record in the folder of another kind", "Move the file to the folder that the message names.",
        "记录放错了文件夹", "请把文件移到消息所指的文件夹。");

    public static readonly Code IdNotFileName = Error("P127",
        "The id is not the file name", "Make both the same. Do not change an id that has been published without adding the old address to 'redirect-from'.",
        "编号与文件名不同", "请使两者一致。已发布的编号如须改动，要把旧地址写入redirect-from。");

    public static readonly Code NarrativeWithoutText = Error("P128",
        "A narrative without text", "Write the text beside it, in ID.en.md and ID.zh.md.",
        "叙述没有正文", "请在同一文件夹的ID.en.md和ID.zh.md中写入正文。");

    public static readonly Code TextWithoutNarrative = Error("P129",
        "A text without its narrative", "Write ID.yml beside it, or correct the name of the file.",
        "正文没有对应的记录", "请在同一文件夹中写入ID.yml，或改正文件名。");

    public static readonly Code NoFrontMatter = Error("P130",
        "A text without front matter", "Begin the file with '---', the title, the summary and '---'.",
        "正文缺少文首信息", "文件开头依次写“---”、title、summary和“---”。");

    public static readonly Code OpenFrontMatter = Error("P131",
        "Front matter without an end", "Write a line '---' between the summary and the text.",
        "文首信息没有结束", "请在summary和正文之间写一行“---”。");

    private static ImmutableArray<Code> Files =>
    [
        NotUtf8, TooLarge, ControlCharacter, HiddenCharacter, TabIndentation, YamlSyntax, TooDeep, TooManyValues, Alias, Anchor,
        Tag, MergeKey, SecondDocument, DuplicateKey, EmptyFile, NotKeys, KeyNotText, StrayFile, UnknownFolder, DeepFolder,
        UnknownFileKind, BadFileName, NoSettings, WrongFolder, IdNotFileName, NarrativeWithoutText, TextWithoutNarrative,
        NoFrontMatter, OpenFrontMatter,
    ];
}
