using CompendiumSite.Diagnostics;

namespace CompendiumSite.Files;

/// <summary>Keeps a second build away from the same output. The system frees it when the program ends, however it ends.</summary>
internal sealed class BuildLock : IDisposable
{
    private readonly string path;
    private readonly FileStream file;

    private BuildLock(string path, FileStream file) => (this.path, this.file) = (path, file);

    public static BuildLock Take(string path, string output)
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            FileStream file;
            try
            {
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, Removal);
            }
            catch (IOException held) when (held is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
            {
                throw new MachineTrouble(Codes.OutputInUse, output, "Another build is writing this output now. Wait until it has ended, or name another folder with --output.", held);
            }
            if (IsStillAt(path, file)) return new(path, file);
            // The build before removed the name between our opening and our locking: the next attempt makes a new one.
            file.Dispose();
        }
        throw new MachineTrouble(Codes.OutputInUse, output, "Other builds write this output again and again. Wait until they have ended, or name another folder with --output.");
    }

    public void Dispose()
    {
        // The name goes while the lock is still held, so that it can only ever be our own.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        file.Dispose();
    }

    // Windows removes no open file by its name, but does so by itself when it is closed.
    private static FileOptions Removal => OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;

    // A stamp that only this file can have tells whether the name still leads to it.
    private static bool IsStillAt(string path, FileStream file)
    {
        var stamp = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(Random.Shared.NextInt64(TimeSpan.TicksPerDay * 3650));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, stamp);
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }
}
