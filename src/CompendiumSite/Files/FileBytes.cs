using System.Buffers;

namespace CompendiumSite.Files;

/// <summary>Whole files, with as few calls to the system as can be.</summary>
internal static class FileBytes
{
    /// <summary>Whether a file holds exactly these bytes. Comparing is several times cheaper than writing.</summary>
    public static bool Same(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(handle) != bytes.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(bytes.Length, 1, 256 * 1024));
        try
        {
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || read > bytes.Length - at || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (bytes.Length > 0) RandomAccess.Write(handle, bytes, 0);
    }
}
