using System.Net;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Pages;
using CompendiumSite.Render;
using Microsoft.AspNetCore.Http;

namespace CompendiumSite.Preview;

/// <summary>Answers for the site in memory: pages are rendered when they are asked for, and carry the script that keeps them fresh.</summary>
internal sealed class PreviewAnswers(LiveSite live)
{
    public const string Folder = "/_live";

    private readonly Renderers listening = new();

    public async Task AnswerAsync(HttpContext http, CancellationToken stopping)
    {
        var (path, state) = (http.Request.Path, live.State);
        if (path == $"{Folder}/events") await LiveEvents.SendAsync(http, live, stopping);
        else if (path == $"{Folder}/live.js") await Requests.SendAsync(http, "live.js", LiveScript.Bytes);
        else if (path.StartsWithSegments($"{Folder}/about", out var about)) await SendReportAsync(http, about, state);
        else if (state.Site is null) await SendAsync(http, NoSiteYet(state), state, StatusCodes.Status503ServiceUnavailable);
        else if (!await TrySendAsync(http, Requests.Candidates(path), state, StatusCodes.Status200OK)
            && !await TrySendAsync(http, Requests.NotFoundPages(path), state, StatusCodes.Status404NotFound))
            await Requests.SendAsync(http, "404.txt", "Not found.\n"u8.ToArray(), StatusCodes.Status404NotFound);
    }

    private async Task<bool> TrySendAsync(HttpContext http, IEnumerable<string> candidates, LiveState state, int status)
    {
        foreach (var candidate in candidates)
        {
            if (state.Site!.Page(candidate) is { } page)
            {
                await SendPageAsync(http, page, state, status);
                return true;
            }
            if (state.File(candidate) is { } file)
            {
                // An edition in one file allows no script but its own.
                if (candidate.EndsWith(".html", StringComparison.Ordinal) && !state.Site.IsSingle(candidate)) await SendAsync(http, file, state, status);
                else await Requests.SendAsync(http, candidate, file, status);
                return true;
            }
        }
        return false;
    }

    // A mistake in a view must not take the preview from somebody who looks at other pages.
    private static Task SendPageAsync(HttpContext http, Page page, LiveState state, int status)
    {
        try
        {
            return SendAsync(http, state.Site!.Html(page), state, status, page);
        }
        catch (Exception bug) when (bug is not IOException)
        {
            var report = $"<h1>This page cannot be shown</h1><p>This is a mistake in the program, not in the records.</p><pre>{WebUtility.HtmlEncode(bug.ToString())}</pre>";
            return SendAsync(http, Encoding.UTF8.GetBytes(Plain("Mistake in the program", report)), state, StatusCodes.Status500InternalServerError, page);
        }
    }

    // What the bar at the foot of the page says; nothing for an address that is no page.
    private async Task SendReportAsync(HttpContext http, PathString path, LiveState state)
    {
        var page = Requests.Candidates(path).Select(candidate => state.Site?.Page(candidate)).FirstOrDefault(found => found is not null);
        if (page is null) await Requests.SendAsync(http, "about.json", "null"u8.ToArray(), StatusCodes.Status404NotFound);
        else await Requests.SendAsync(http, "about.json", PageReport.Json(page, PageSources.Of(page, heard => listening.Render(SiteDesign.Compendium.ViewOf(heard))), state));
    }

    // The script goes in here and nowhere else: the pages of a build know nothing of the preview.
    private static Task SendAsync(HttpContext http, ReadOnlyMemory<byte> page, LiveState state, int status, Page? shown = null)
    {
        var end = page.Span.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        var script = Encoding.UTF8.GetBytes($"<script src=\"{http.Request.PathBase}{Folder}/live.js\" data-edition=\"{state.Edition}\" data-look=\"{state.Look}\" data-page=\"{Name(page)}\" data-about=\"{About(http, shown)}\" defer></script>\n");
        return Requests.SendAsync(http, "page.html", (byte[])[.. page.Span[..end], .. script, .. page.Span[end..]], status);
    }

    // Two pages with the same name are the same page: an open one need not be loaded again.
    private static string Name(ReadOnlyMemory<byte> page) => Convert.ToHexStringLower(SHA256.HashData(page.Span).AsSpan(0, 8));

    private static string About(HttpContext http, Page? shown) => shown is null ? "" : $"{http.Request.PathBase}{Folder}/about/{shown.SitePath}";

    // The script shows the messages; without it they stand in the page.
    private static ReadOnlyMemory<byte> NoSiteYet(LiveState state) => Encoding.UTF8.GetBytes(
        Plain("Errors in the records", $"<noscript><h1>There is no site yet</h1><pre>{WebUtility.HtmlEncode(string.Join('\n', state.Messages))}</pre></noscript>"));

    private static string Plain(string title, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{title}</title></head>
        <body>
        {body}
        </body>
        </html>

        """;
}
