using System.Collections.Immutable;
using System.Text;

namespace CompendiumSite.Search;

/// <summary>A file of the index.</summary>
/// <param name="Places">How many places (titles and passages) the entries in it have.</param>
/// <param name="First">The first term in it, where it holds terms.</param>
internal sealed record IndexPiece(ReadOnlyMemory<byte> Bytes, int Places, string First);

/// <summary>Cuts the entries into files, in their order.</summary>
internal static class TextPieces
{
    public static ImmutableArray<IndexPiece> Cut(ImmutableArray<EntryLiteral> entries, int most)
    {
        var (pieces, open) = (ImmutableArray.CreateBuilder<IndexPiece>(), new List<EntryLiteral>());
        var bytes = 0;
        foreach (var entry in entries)
        {
            if (bytes + entry.Bytes > most && open.Count > 0) Close();
            open.Add(entry);
            bytes += entry.Bytes + 2;
        }
        if (open.Count > 0) Close();
        return pieces.ToImmutable();

        void Close()
        {
            var literal = string.Join(",\n", open.Select(entry => entry.Literal));
            pieces.Add(new(Call($"text-{pieces.Count}", $"[{literal}]"), open.Sum(entry => entry.Entry.Passages.Length + 1), ""));
            open.Clear();
            bytes = 0;
        }
    }

    /// <summary>The script's own name is an argument, since a script that was loaded cannot ask for it.</summary>
    public static ReadOnlyMemory<byte> Call(string name, string literal) => Encoding.UTF8.GetBytes($"compendiumSearch.take(\"{name}\",{literal});\n");
}
