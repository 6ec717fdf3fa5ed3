using System.Collections.Concurrent;
using CompendiumSite.Theme;

namespace CompendiumSite.Render;

/// <summary>Renders for whoever asks, from any thread. A renderer knows the views that it has shown, so each is used again.</summary>
internal sealed class Renderers
{
    private readonly ConcurrentBag<PageRenderer> free = [];

    public ReadOnlyMemory<byte> Render(View view)
    {
        if (!free.TryTake(out var renderer)) renderer = new();
        var html = renderer.Render(view).ToArray();
        // One that failed in the middle of a page is not used again.
        free.Add(renderer);
        return html;
    }
}
