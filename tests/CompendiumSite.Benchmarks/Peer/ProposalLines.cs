using System.Collections.Concurrent;
using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Prose;

namespace CompendiumSite.Peer;

/// <summary>The line of every proposal as the lists of an edition have it, written once for all lists from which it leads the same way.</summary>
public sealed class ProposalLines(ImmutableArray<Proposal> proposals, Reader read)
{
    private readonly ConcurrentDictionary<string, Lazy<Written>> byFolder = new(StringComparer.Ordinal);

    /// <param name="folder">Where the proposals are, seen from a list.</param>
    public Written In(string folder) => byFolder.GetOrAdd(folder, way => new(() => new(proposals, read, way))).Value;

    /// <summary>The lines one behind the other.</summary>
    public sealed class Written
    {
        private readonly HtmlWriter lines = new();
        private readonly ImmutableArray<int> ends;

        internal Written(ImmutableArray<Proposal> proposals, Reader read, string folder) => ends = [.. proposals.Select(proposal =>
        {
            RecordLines.Write(lines, read, folder, proposal);
            return lines.Length;
        })];

        public ReadOnlySpan<byte> this[int place] => lines.Written.Span[(place == 0 ? 0 : ends[place - 1])..ends[place]];
    }
}
