using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using CompendiumSite.Diagnostics;
using CompendiumSite.Render;
using CompendiumSite.Theme;

namespace CompendiumSite.Preview;

/// <summary>
/// Keeps the site in memory and plans it anew when something changes. Only what was read of a file is kept, for as long as the file stays
/// as it is; all that depends on several files is worked out again, so nothing can be wrong about what depends on what.
/// </summary>
/// <param name="themeFolder">theme/ of the repository, or null where the program runs without one.</param>
internal sealed class LiveSite(BuildRequest request, string? themeFolder)
{
    // A text that nobody shows any more is remembered until all is forgotten.
    private const int ForgetAfter = 500;

    private readonly Lock changing = new();
    private readonly Renderers renderers = new();
    private PlanMemory memory = PlanMemory.None;
    private int plans;
    private readonly List<Action<LiveState>> listeners = [];

    public LiveState State { get; private set; } = LiveState.Empty(Path.GetDirectoryName(Path.GetFullPath(request.Input)) ?? "");

    /// <summary>Reads the records and shows what came out, be it a site or messages.</summary>
    /// <returns>What was found, and how long it took until the first page could be asked for.</returns>
    public (ImmutableArray<Message> Messages, TimeSpan Time) Reload(Stages? stages = null)
    {
        var start = Stopwatch.GetTimestamp();
        var plan = Plan(stages ?? new(static _ => { }));
        Change(state => plan.Site is { } site
            ? state with { Site = new(site, request.Design, renderers), Edition = state.Edition + 1, Messages = plan.Messages }
            : state with { Messages = plan.Messages });
        return (plan.Messages, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Reads the stylesheets, scripts and pictures. Pages are loaded again only if something else than a stylesheet changed.</summary>
    public void ReloadAssets()
    {
        FrozenDictionary<string, ReadOnlyMemory<byte>> assets;
        try
        {
            assets = ReadAssets().ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        }
        catch (IOException)
        {
            return; // a file that is being replaced; its next event is on the way
        }
        Change(state =>
        {
            var changed = assets.Where(file => !state.Assets.TryGetValue(file.Key, out var before) || !before.Span.SequenceEqual(file.Value.Span)).Select(file => file.Key).ToList();
            var other = changed.Exists(path => !path.EndsWith(".css", StringComparison.Ordinal));
            return state with { Assets = assets, Look = state.Look + (changed.Count > 0 ? 1 : 0), Edition = state.Edition + (other ? 1 : 0) };
        });
    }

    /// <summary>Calls with the state as it is now and with each later one, until the result is disposed.</summary>
    public IDisposable Listen(Action<LiveState> listener)
    {
        lock (changing)
        {
            listeners.Add(listener);
            listener(State);
        }
        return new Listening(this, listener);
    }

    // A mistake in the program must not end the preview of somebody who is in the middle of an edit.
    private PlanResult Plan(Stages stages)
    {
        try
        {
            if (plans++ % ForgetAfter == 0) memory = PlanMemory.None;
            var plan = SitePipeline.Plan(request, stages, memory);
            memory = plan.Memory;
            return plan;
        }
        catch (Exception bug)
        {
            return new(null, [new(Severity.Error, "bug", Place.None, $"This is a mistake in the program, not in the records. Please report it: {bug}")]);
        }
    }

    private ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> ReadAssets()
    {
        if (themeFolder is null || !Directory.Exists(Path.Combine(themeFolder, "assets"))) return ThemeAssets.All();
        var parts = Directory.EnumerateFiles(Path.Combine(themeFolder, "assets"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(themeFolder, path).Replace('\\', '/')).Where(path => !path.Contains("/.", StringComparison.Ordinal) && !path.EndsWith('~'));
        return ThemeAssets.From(parts, part => File.ReadAllBytes(Path.Combine(themeFolder, part)));
    }

    private void Change(Func<LiveState, LiveState> change)
    {
        lock (changing)
        {
            State = change(State);
            foreach (var listener in listeners) listener(State);
        }
    }

    private sealed class Listening(LiveSite site, Action<LiveState> listener) : IDisposable
    {
        public void Dispose()
        {
            lock (site.changing) site.listeners.Remove(listener);
        }
    }
}
