namespace CompendiumSite.Pages;

// The editing guide.
public static partial class Labels
{
    public static readonly Label GuideLead = new("How to change what the site says: where the words live, how they are written, and what each message means.", "怎样修改本站内容：文字存放在哪里，怎样书写，各条提示是什么意思。");
    public static readonly Label GuideParts = new("The parts of the guide", "指南各部分");
    public static readonly Label GuideStart = new("Start", "入门");
    public static readonly Label GuideFirstEdit = new("The first change", "第一次修改");
    public static readonly Label GuideStep1 = new("Choose “Edit this page” at the foot of a page. The file that holds its words opens in the browser.", "点击页面末尾的“编辑本页”，浏览器会打开载有该页文字的文件。");
    public static readonly Label GuideStep2 = new("Change the line, in English and in Chinese where both are concerned, and say in one sentence what you changed and why.", "改动相应的一行；如涉及两种语言，中英文都要改，并用一句话说明改了什么、为什么改。");
    public static readonly Label GuideStep3 = new("Propose the change. It is checked at once; every message names the file, the line and what to do.", "提交修改建议。系统随即检查，每条提示都指明文件、行号和处理办法。");
    public static readonly Label GuideStep4 = new("Somebody else compares it with the source before it is taken over.", "采纳之前，由另一人与来源核对。");
    public static readonly Label GuideFolders = new("The folders and their keys", "文件夹和键");
    public static readonly Label GuideFoldersLead = new("One record is one file; its name is the record’s id and the last part of its address. Folders lie in input/. The page of each kind shows an example and explains every key.", "一个文件是一条记录，文件名即记录的id，也是网址的最后一段。各文件夹均在input/之下。每种记录有一页，附示例并逐一解释各键。");
    public static readonly Label GuideExample = new("An example", "示例");
    public static readonly Label GuideRealExample = new("A record of this site", "本站的一条记录");
    public static readonly Label GuideMarks = new("Signs in the text", "正文中的标记");
    public static readonly Label GuideMarkNote = new("The place to which note 7 belongs; the same marks in the same order in both languages.", "注7所在的位置；两种语言中注号相同，次序相同。");
    public static readonly Label GuideMarkLink = new("A link to a record, which says the record’s name.", "链接到某条记录，显示该记录的名称。");
    public static readonly Label GuideMarkLinkText = new("The same with words of your own.", "同上，显示自拟的文字。");
    public static readonly Label GuideMarkSection = new("A link to a section by its number.", "按节号链接。");
    public static readonly Label GuideMarkSymbol = new("A link to a document by its symbol.", "按文号链接到文件。");
    public static readonly Label GuideMarkNoteLink = new("A link to a note.", "链接到注释。");
    public static readonly Label GuideMarkParagraph = new("A link to a numbered paragraph of a library document.", "链接到资料库文件的编号段落。");
    public static readonly Label GuideMarkEmphasis = new("Emphasis; in Chinese it is set with dots and not in italics.", "强调；中文用着重号，不用斜体。");
    public static readonly Label GuideMarkHeading = new("A heading with its id, the same in both languages.", "带id的标题，两种语言的id相同。");
    public static readonly Label GuideMarkList = new("An item of a list.", "列表的一项。");
    public static readonly Label GuideMarkWeb = new("A link to another site.", "链接到其他网站。");

    // Records.
    public static readonly Label GuideRecords = new("How a record is written", "记录的写法");
    public static readonly Label GuideRecordsLead = new("A record is a file of keys and values in YAML. This much of YAML is enough, and no record needs more.", "记录是用YAML写的文件，由键和值组成。掌握以下几条YAML规则就够了，任何记录都用不到更多。");
    public static readonly Label GuideYaml = new("YAML in nine lines", "九条YAML规则");
    public static readonly Label GuideIds = new("Ids", "编号");
    public static readonly Label GuideIdsWords = new("The id is the name of the file without “.yml”: lower-case letters, digits and single hyphens, in English for every language. It is a part of the address, so it never changes. A record that must move keeps its old address under redirect-from.", "编号即去掉“.yml”的文件名：小写字母、数字和单个连字符，各语言共用英文编号。编号是网址的一部分，定下后不再更改。记录不得不改名时，把旧地址写进redirect-from。");
    public static readonly Label GuideCommon = new("Keys of every record", "各种记录共有的键");
    public static readonly Label GuideCommonLead = new("These may stand in a record of any kind, behind its own keys.", "任何种类的记录都可以有这些键，写在各自的键之后。");
    public static readonly Label GuideCommonToo = new("Also, as in every record:", "另有各种记录共有的键：");
    public static readonly Label GuideNew = new("A new record", "新建记录");
    public static readonly Label GuideNewLead = new("This writes the file with everything that it needs and TODO where words are missing:", "以下命令写出所需的文件，待填之处标有TODO：");
    public static readonly Label GuideKindTitle = new("Record: {0}", "记录：{0}");
    public static readonly Label GuideKinds = new("Kinds of records", "记录种类");
    public static readonly Label GuideKeys = new("Every key", "全部键");
    public static readonly Label GuideShortened = new("Shortened. The examples of all kinds belong together: a test builds a site of them.", "有删节。各种记录的示例合成一个小网站，由测试生成和检查。");
    public static readonly Label GuideRequired = new("required", "必填");
    public static readonly Label GuideCount = new("{0} on this site", "本站现有{0}条");

    // Commands.
    public static readonly Label GuideCommands = new("The command line", "命令行");
    public static readonly Label GuideCommandsLead = new("Every command of the program with every option. The folders need not be named when you stand in the repository.", "程序的全部命令和选项。在代码库文件夹内运行时，不必指明文件夹。");
    public static readonly Label GuideTypedBefore = new("Each command is typed behind this, and says the same as here with --help:", "每个命令都接在以下文字之后；加上--help可显示与此相同的说明：");
    public static readonly Label GuidePiped = new("Piped in", "输入");
    public static readonly Label GuidePrinted = new("Printed", "输出");
    public static readonly Label GuideExitCodes = new("Exit codes", "退出代码");
    public static readonly Label GuideExitCodesLead = new("The number with which a command ends, for scripts and workflows.", "命令结束时返回的数字，供脚本和工作流程使用。");

    // Messages.
    public static readonly Label GuideMessages = new("Messages", "提示代码");
    public static readonly Label GuideMessagesLead = new("An error stops the build: nothing is written until it is gone. A warning does not.", "出现错误时不会生成网站，改正后方可继续；警告不影响生成。");
    public static readonly Label GuideMessagesRegister = new("Each code leads to what it means and what to do.", "点击代码可查看含义和处理办法。");
    public static readonly Label GuideMessageForm = new("A message says where, how bad, which, and what to do:", "每条提示依次说明位置、轻重、代码和处理办法：");
    public static readonly Label GuideError = new("error", "错误");
    public static readonly Label GuideWarning = new("warning", "警告");
}
