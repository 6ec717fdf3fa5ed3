using System.Collections.Immutable;

namespace CompendiumSite.Compare;

/// <summary>A site as it is published: what two editions of it are compared by.</summary>
/// <param name="Data">The JSON files of its data folder by name, without the ending.</param>
/// <param name="Files">Every file of the site; none where only a data folder is known.</param>
public sealed record Publication(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Data, ImmutableArray<PublishedFile> Files)
{
    public static readonly Publication Nothing = new(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, []);
}

/// <param name="Path">Below the site's root, with '/'.</param>
public readonly record struct PublishedFile(string Path, long Bytes, string Fingerprint);
