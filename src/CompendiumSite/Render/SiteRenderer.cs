using System.Text.Encodings.Web;
using CompendiumSite.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompendiumSite.Render;

/// <summary>The door of the room: a page in, the bytes of its HTML out. Safe to use from several threads.</summary>
/// <param name="viewOf">Which component shows a page.</param>
internal sealed class SiteRenderer(Func<Page, Type> viewOf) : IDisposable
{
    // HtmlRenderer asks a container for its encoder; this one holds nothing else.
    private readonly ServiceProvider services = new ServiceCollection().AddSingleton<HtmlEncoder>(new MinimalHtmlEncoder()).BuildServiceProvider();

    /// <param name="writer">Cleared first; holds the page afterwards.</param>
    public async Task RenderAsync(Page page, Utf8Writer writer)
    {
        writer.Clear();
        // A renderer keeps every root that it ever rendered, so each page gets its own.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(viewOf(page), ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page }));
            root.WriteHtmlTo(writer);
        });
    }

    public void Dispose() => services.Dispose();
}
