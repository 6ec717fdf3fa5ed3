using System.Buffers;

namespace CompendiumSite.Outputs;

/// <summary>One buffer for all files, so that only the finished bytes of each are allocated.</summary>
internal sealed class OutputBuffer
{
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);

    public OutputFile Write(string path, Action<IBufferWriter<byte>> write)
    {
        buffer.ResetWrittenCount();
        write(buffer);
        return new(path, buffer.WrittenSpan.ToArray());
    }
}
