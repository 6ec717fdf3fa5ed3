using System.Runtime.InteropServices;

namespace CompendiumSite.Files;

/// <summary>What the framework does not offer: a second name for a file, and two folders that change places in one step.</summary>
internal static partial class SystemCalls
{
    /// <summary>Gives a file a second name without copying it. False where the file system or the owner does not allow it.</summary>
    public static bool TryLink(string existing, string name)
    {
        if (OperatingSystem.IsWindows()) return false;
        return Link(existing, name) == 0;
    }

    /// <summary>Lets two folders change places, so that nobody ever sees neither. False where the system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenameX(one, other, MacSwap) == 0;
            return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
    }

    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2, MacSwap = 2;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string existing, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int folder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameX(string one, string other, uint flags);
}
