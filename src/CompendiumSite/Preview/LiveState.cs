using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Preview;

/// <summary>What the preview shows at one moment. A new one replaces it after every change.</summary>
/// <param name="Folder">The folder around the input; the places of messages are below it.</param>
/// <param name="Site">The last site without errors; null until there is one.</param>
/// <param name="Edition">Counts the sites: a page of an older one asks to be loaded again.</param>
/// <param name="Look">Counts the stylesheets, which change without a page being loaded again.</param>
/// <param name="Messages">What the last reading of the records found.</param>
internal sealed record LiveState(string Folder, LivePages? Site, int Edition, int Look, FrozenDictionary<string, ReadOnlyMemory<byte>> Assets, ImmutableArray<Message> Messages)
{
    public static LiveState Empty(string folder) => new(folder, null, 0, 0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    public ReadOnlyMemory<byte>? File(string path) => Assets.TryGetValue(path, out var asset) ? asset : Site?.File(path);

    public bool IsBroken => Messages.Any(message => message.Severity == Severity.Error);
}
