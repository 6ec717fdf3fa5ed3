using System.Collections.Immutable;

namespace CompendiumSite.Commands;

/// <summary>The settings of site.yml that the command line replaces.</summary>
internal static class Settings
{
    public static ImmutableArray<(string Key, string Value)> Of(Arguments arguments)
    {
        var settings = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var typed in arguments.ValuesOf(Option.Setting))
        {
            var equals = typed.IndexOf('=');
            if (equals < 1) throw new WrongCommand($"{Option.Setting} needs KEY=VALUE, such as host=https://example.org, found '{typed}'.");
            settings.Add((typed[..equals].Trim(), typed[(equals + 1)..]));
        }
        if (arguments.ValueOf(Option.Host) is { } host) settings.Add(("host", host.TrimEnd('/')));
        if (arguments.ValueOf(Option.LinkRoot) is { } root) settings.Add(("link-root", WithSlashes(root)));
        return settings.ToImmutable();
    }

    // GitHub says '/repository' or nothing at all; both are plain enough.
    public static string WithSlashes(string root) => root.Trim('/') is { Length: > 0 } inner ? $"/{inner}/" : "/";
}
