using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace CompendiumSite.Preview;

/// <summary>What both servers do with a request: which addresses they try, which hosts they answer to, which headers they send.</summary>
internal static class Requests
{
    private static readonly FileExtensionContentTypeProvider types = new();

    /// <summary>The files that an address may mean, as web hosts understand it: with or without .html, a folder by its index.</summary>
    public static IEnumerable<string> Candidates(PathString path)
    {
        var asked = (path.Value ?? "/").TrimStart('/');
        if (asked.Length == 0 || asked.EndsWith('/'))
        {
            yield return asked + "index.html";
            yield break;
        }
        yield return asked;
        yield return asked + ".html";
    }

    /// <summary>The pages that say that nothing was found: the nearest first.</summary>
    public static IEnumerable<string> NotFoundPages(PathString path)
    {
        var folders = (path.Value ?? "/").Trim('/').Split('/');
        for (var count = folders.Length; count > 0; count--)
            yield return string.Join('/', [.. folders[..count], "404.html"]);
        yield return "404.html";
    }

    public static string ContentType(string path)
    {
        var type = types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "application/javascript" or "image/svg+xml";
        return isText ? type + "; charset=utf-8" : type;
    }

    /// <summary>A page from elsewhere could give this machine a name of its own and read the preview through it; only the machine's own names are answered.</summary>
    public static async Task OwnNamesOnly(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]")
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            await next(http);
            return;
        }
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        await http.Response.WriteAsync("This server answers to http://localhost only.\n");
    }

    public static async Task SendAsync(HttpContext http, string path, ReadOnlyMemory<byte> bytes, int status = StatusCodes.Status200OK)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentType(path);
        http.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
