using System.Collections.Immutable;

namespace CompendiumSite.Compare;

/// <summary>One thing that changed inside a record, with the words by which a person calls it.</summary>
/// <param name="Field">Such as "Text, paragraph 2".</param>
public abstract record Difference(string Field);

/// <summary>Words in one language, or in none in particular. Null is nothing.</summary>
public sealed record WordsDiffer(string Field, string? Language, string? Was, string? Is) : Difference(Field)
{
    public ImmutableArray<Run> Runs => TextChange.Between(Was ?? "", Is ?? "");
}

/// <summary>What a list of names, numbers or words gained and lost.</summary>
public sealed record ListDiffers(string Field, ImmutableArray<string> Added, ImmutableArray<string> Removed, bool OrderOnly) : Difference(Field);
