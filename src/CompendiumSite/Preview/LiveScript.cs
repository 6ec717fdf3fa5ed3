namespace CompendiumSite.Preview;

/// <summary>The script that only the preview adds to a page.</summary>
internal static class LiveScript
{
    public static ReadOnlyMemory<byte> Bytes { get; } = Read();

    private static byte[] Read()
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream("live.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
