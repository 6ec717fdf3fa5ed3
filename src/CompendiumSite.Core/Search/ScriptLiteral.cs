using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>Writes values as literals that are JSON and script alike. Characters stay themselves, or Chinese would grow threefold.</summary>
internal sealed class ScriptLiteral
{
    // Line ends of every kind would end a literal in some script engine or other.
    private static readonly SearchValues<char> special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '\u2028', '\u2029']);

    private readonly ArrayBufferWriter<byte> to = new(4096);
    private bool first = true;

    public int Length => to.WrittenCount;

    public void Clear()
    {
        to.ResetWrittenCount();
        first = true;
    }

    public ScriptLiteral Open(char bracket)
    {
        Separate();
        Put((byte)bracket);
        first = true;
        return this;
    }

    public ScriptLiteral Close(char bracket)
    {
        Put((byte)bracket);
        first = false;
        return this;
    }

    public ScriptLiteral Key(string key)
    {
        Value(key);
        Put((byte)':');
        first = true;
        return this;
    }

    public ScriptLiteral Value(int number)
    {
        Separate();
        Utf8Formatter.TryFormat(number, to.GetSpan(11), out var written);
        to.Advance(written);
        return this;
    }

    public ScriptLiteral Value(ReadOnlySpan<char> text)
    {
        Separate();
        Put((byte)'"');
        for (int at; (at = text.IndexOfAny(special)) >= 0; text = text[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..at], to);
            if (text[at] is '"' or '\\') to.Write([(byte)'\\', (byte)text[at]]);
            else Encoding.UTF8.GetBytes($"\\u{(int)text[at]:x4}", to);
        }
        Encoding.UTF8.GetBytes(text, to);
        Put((byte)'"');
        return this;
    }

    /// <param name="numbers">As <see cref="Postings"/> writes them.</param>
    public ScriptLiteral Value(ReadOnlySpan<byte> numbers)
    {
        Separate();
        Put((byte)'"');
        to.Write(numbers);
        Put((byte)'"');
        return this;
    }

    public ScriptLiteral Values(IEnumerable<string> values)
    {
        Open('[');
        foreach (var value in values) Value(value);
        return Close(']');
    }

    /// <summary>Takes over what another one wrote as one value.</summary>
    public ScriptLiteral Value(ScriptLiteral other)
    {
        Separate();
        to.Write(other.to.WrittenSpan);
        return this;
    }

    /// <summary>The file that hands the literal over. A script that was loaded cannot ask for its own name, so it is told.</summary>
    public byte[] ToScript(string name) => [.. Encoding.UTF8.GetBytes($"compendiumSearch.take(\"{name}\","), .. to.WrittenSpan, .. ");\n"u8];

    private void Separate()
    {
        if (!first) Put((byte)',');
        first = false;
    }

    private void Put(byte one)
    {
        to.GetSpan(1)[0] = one;
        to.Advance(1);
    }
}
