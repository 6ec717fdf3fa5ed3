namespace CompendiumSite.Preview;

/// <summary>The script that only the preview adds to a page: what keeps it fresh, and the bar at its foot.</summary>
internal static class LiveScript
{
    public static ReadOnlyMemory<byte> Bytes { get; } = (byte[])[.. Read("live.js"), .. Read("bar.js")];

    private static byte[] Read(string name)
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
