using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Model;

namespace CompendiumSite.Outputs;

/// <summary>Names content by its bytes, in the form that browsers and data packages use: sha256-….</summary>
public static class Fingerprint
{
    public static string Of(ReadOnlySpan<byte> bytes) => "sha256-" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>One name for the whole input, the same whether lines end as on Windows or not. Each part is preceded by its length, or text could move from one file to the next unseen.</summary>
    public static string OfInput(ImmutableArray<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path), length);
            Append(hash, WithPlainLineEnds(file.Bytes.Span), length);
        }
        return "sha256-" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Some checkouts of a repository write CR LF, and some editors a byte order mark; the parser passes over both.
    private static ReadOnlySpan<byte> WithPlainLineEnds(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!bytes.Contains((byte)'\r')) return bytes;
        var plain = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] != '\r') plain.Add(bytes[i]);
            else if (i + 1 >= bytes.Length || bytes[i + 1] != '\n') plain.Add((byte)'\n');
        return plain.ToArray();
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part, Span<byte> length)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
