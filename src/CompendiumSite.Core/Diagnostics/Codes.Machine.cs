using System.Collections.Immutable;

namespace CompendiumSite.Diagnostics;

// The machine around a build: what cannot be read, and what cannot be written. Nothing of this is wrong in a record.
public static partial class Codes
{
    public static readonly Code NoInput = Error("M101",
        "There is no input folder", "Start the program inside the repository, or name the folder with --input.",
        "没有输入文件夹", "请在仓库中运行程序，或用--input指明文件夹。");

    public static readonly Code LinkInInput = Error("M102",
        "A link instead of a file", "Put the file itself into the folder. Links can lead in circles or out of the repository.",
        "链接代替了文件", "请把文件本身放进文件夹。链接可能形成循环，或指向仓库之外。");

    public static readonly Code Unreadable = Error("M103",
        "A file or folder that cannot be read", "Close the program that holds it, mend its permissions, or build again when nothing else is changing the folder.",
        "文件或文件夹无法读取", "请关闭占用它的程序，修正其权限，或等其他程序改完后重新构建。");

    public static readonly Code FoldersOverlap = Error("M201",
        "Input and output lie in each other", "Name two folders of which neither lies in the other.",
        "输入和输出文件夹互相包含", "请指定互不包含的两个文件夹。");

    public static readonly Code ForeignOutput = Error("M202",
        "An output folder with files of somebody else", "Name an empty or a new folder. A build replaces everything in its output, so it refuses a folder that it did not write.",
        "输出文件夹中有他人的文件", "请指定空文件夹或新文件夹。构建会替换输出中的一切，因此拒绝并非由它写成的文件夹。");

    public static readonly Code OutputInUse = Error("M203",
        "Two builds at once", "Wait until the other build has ended, then build again.",
        "同时有两次构建", "请等另一次构建结束后重新构建。");

    public static readonly Code DiskFull = Error("M204",
        "The disk is full", "Make room, then build again. The old site is untouched.",
        "磁盘已满", "请腾出空间后重新构建。原有网站未受影响。");

    public static readonly Code OutputReadOnly = Error("M205",
        "The output may not be written", "Mend the permissions of the folder and of the one around it, or name another with --output. The old site is untouched.",
        "输出文件夹不可写", "请修正该文件夹及其上级文件夹的权限，或用--output另指一个。原有网站未受影响。");

    public static readonly Code OutputFails = Error("M206",
        "The output cannot be written", "The message says what the system reports. The old site is untouched.",
        "无法写入输出", "消息中有系统报告的原因。原有网站未受影响。");

    public static readonly Code PortInUse = Error("M301",
        "The port is taken", "End the program that uses it (perhaps another preview), or name another port with --port.",
        "端口已被占用", "请结束占用该端口的程序（可能是另一个预览），或用--port另指一个端口。");

    private static ImmutableArray<Code> Machine =>
    [
        NoInput, LinkInInput, Unreadable, FoldersOverlap, ForeignOutput, OutputInUse, DiskFull, OutputReadOnly, OutputFails, PortInUse,
    ];
}
