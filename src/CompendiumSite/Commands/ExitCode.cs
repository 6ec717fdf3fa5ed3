using System.Collections.Immutable;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Bug = 1;
    public const int WrongCommandLine = 2;
    public const int Machine = 3;
    public const int WrongContent = 4;

    public static readonly ImmutableArray<(int Code, Label Meaning)> All =
    [
        (Done, new("done", "完成")),
        (WrongContent, new("errors in the records, or an address that would be lost; nothing is written", "记录有错误，或有网址会丢失；没有写入任何内容")),
        (WrongCommandLine, new("a wrong command line", "命令写错")),
        (Machine, new("the machine does not allow it: disk, permissions, another build, a port in use", "机器不允许：磁盘、权限、另一次生成正在进行、端口被占用")),
        (Bug, new("a mistake in the program; please report it", "程序本身有错，请报告")),
    ];
}
