using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Parse;

// Our own tree, because a message must point at the key or the value that a person wrote, and because
// reading it by hand costs half of what reflection costs.

internal abstract class YamlNode(Place at)
{
    public Place At { get; } = at;
}

/// <param name="isPlain">Whether it stands without quotation marks, so that other programs may read a number in it.</param>
/// <param name="textAt">Where the first character of the value stands: behind a quotation mark, or in the line below a '|'.</param>
internal sealed class YamlScalar(string value, Place at, Place textAt, bool isPlain = false) : YamlNode(at)
{
    public string Value { get; } = value;
    public Place TextAt { get; } = textAt;
    public bool IsPlain { get; } = isPlain;
}

internal sealed class YamlList(Place at, ImmutableArray<YamlNode> items) : YamlNode(at)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}

internal sealed class YamlMap(Place at, ImmutableArray<YamlEntry> entries) : YamlNode(at)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public bool TryGet(string key, out YamlEntry found)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key != key) continue;
            found = entry;
            return true;
        }
        found = default;
        return false;
    }
}

internal readonly record struct YamlEntry(string Key, Place KeyAt, YamlNode Value);

/// <summary>Stands where something forbidden was written and already reported; nothing more is said about it.</summary>
internal sealed class YamlRefused(Place at) : YamlNode(at);
