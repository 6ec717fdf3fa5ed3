using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Model;

public enum Alteration { Added, Changed, Corrected, Removed }

/// <summary>What a release changed for readers, in the words of a person.</summary>
public sealed record Change : Record
{
    public required DateOnly Date { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<ChangeEntry> Entries { get; init; }
    public override string Kind => "change";
}

/// <param name="Number">Its place in the release, from 1: a part of its address for ever.</param>
/// <param name="Records">What is touched, by the keys that texts use: an id, or kind/id where two kinds have it.</param>
/// <param name="Sponsors">Those in whose feeds the entry stands.</param>
public sealed record ChangeEntry(int Number, Alteration Kind, Text Text, ImmutableArray<Sourced<string>> Records, ImmutableArray<Sourced<string>> Sponsors, Place At);
