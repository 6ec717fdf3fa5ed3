using System.Buffers;

namespace CompendiumSite.Outputs;

/// <summary>One buffer for all files: the bytes of each are good until the next is written.</summary>
internal sealed class OutputBuffer
{
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);

    public OutputFile Write(string path, Action<IBufferWriter<byte>> write)
    {
        buffer.ResetWrittenCount();
        write(buffer);
        return new(path, buffer.WrittenMemory);
    }
}
