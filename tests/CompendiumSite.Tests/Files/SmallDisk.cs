using System.Diagnostics;
using Xunit;

namespace CompendiumSite.Tests.Files;

/// <summary>A disk in memory with as much room as a test wants. Only the administrator of a Linux machine can make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    public TempFolder Temp { get; } = new();

    public string Output => Temp["disk/output"];

    public SmallDisk(string options)
    {
        Directory.CreateDirectory(Temp["disk"]);
        Assert.True(Run("mount", "-t", "tmpfs", "-o", options, "none", Temp["disk"]), "the disk cannot be made");
    }

    public void Change(string options) => Assert.True(Run("mount", "-o", "remount," + options, Temp["disk"]), $"the disk cannot be made {options}");

    public void Dispose()
    {
        Run("umount", Temp["disk"]);
        Temp.Dispose();
    }

    public static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test that needs a disk of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> possible = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("compendium-disk-").FullName;
        var made = OperatingSystem.IsLinux() && SmallDisk.Run("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder) && SmallDisk.Run("umount", folder);
        Directory.Delete(folder);
        return made;
    });

    public SmallDiskFactAttribute()
    {
        if (!possible.Value) Skip = "only the administrator of a Linux machine can make a small disk";
    }
}
