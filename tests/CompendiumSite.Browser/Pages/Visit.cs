using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages;

/// <summary>A reader with a screen of some width who prefers light or dark. Whatever a browser would complain of while pages are open is kept.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly BuiltSite site;
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];
    private (ColorScheme, Media) look = (ColorScheme.Light, Media.Screen);

    private Visit(BuiltSite site, IBrowserContext context, IPage page)
    {
        (this.site, this.context, Page) = (site, context, page);
        page.Console += (_, said) => { if (said.Type is "error" or "warning") Complain(said.Text); };
        page.PageError += (_, error) => Complain(error);
        page.Request += (_, request) => { requests.Add(request.ResourceType); if (!IsOurs(request.Url)) Complain($"asks for {request.Url}"); };
        page.Response += (_, response) => { if (response.Status >= 400) Complain($"{response.Status} {response.Url}"); };
        page.RequestFailed += (_, request) => { if (request.Failure != "net::ERR_ABORTED") Complain($"{request.Failure} {request.Url}"); };
    }

    public IPage Page { get; }

    /// <summary>The types of the files that the last page that was opened has asked for.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    public IReadOnlyList<string> Complaints => complaints;

    /// <param name="touch">Whether the screen is touched. Nothing hovers over it then, so what waits elsewhere for a pointer is always there.</param>
    public static async Task<Visit> StartAsync(Chromium chromium, BuiltSite site, int width = 1280, bool script = true, bool touch = false)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = script,
            HasTouch = touch,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        return new(site, context, await context.NewPageAsync());
    }

    public async Task OpenAsync(string sitePath)
    {
        requests.Clear();
        await Page.GotoAsync(site.At(sitePath));
    }

    /// <summary>Looks at the page on another screen, or on paper, and waits until it has settled there.</summary>
    public async Task LookAsync(int width, ColorScheme theme = ColorScheme.Light, Media media = Media.Screen)
    {
        if (look != (theme, media)) await Page.EmulateMediaAsync(new() { ColorScheme = theme, Media = media });
        look = (theme, media);
        await Page.SetViewportSizeAsync(width, 800);
        // The page hears of its new size before the next frame.
        await Page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private bool IsOurs(string address) =>
        address.StartsWith(site.Address, StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("blob:", StringComparison.Ordinal);

    private void Complain(string what) => complaints.Add($"{new Uri(Page.Url).AbsolutePath}: {what}");
}
