using System.Collections.Immutable;

namespace CompendiumSite.Theme.Parts;

/// <summary>A choice that narrows a table: its name in the address, and what may be chosen. Rows carry the values as data-NAME, parted by spaces.</summary>
public sealed record Filter(string Name, string Words, ImmutableArray<(string Value, string Words)> Choices)
{
    /// <summary>Without the choices that no row has: nobody shall choose an empty table.</summary>
    public Filter Among(IEnumerable<string> values)
    {
        var used = values.ToHashSet(StringComparer.Ordinal);
        return this with { Choices = Choices.RemoveAll(c => !used.Contains(c.Value)) };
    }
}
