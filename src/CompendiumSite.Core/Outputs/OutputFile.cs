namespace CompendiumSite.Outputs;

/// <summary>A file of the site that is not a page: its path below the site's root, with '/', and what it holds.</summary>
public readonly record struct OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
